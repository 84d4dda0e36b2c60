import { happeningsIn } from '../../event/happening/happenings.ts';
import { tellsOfAnother } from '../../event/own-story.ts';
import type { Thing } from '../../event/happening/lexicon.ts';
import { placeNamesIn } from '../../text/places/place-names.ts';
import type { OwnEvent } from './own-event.ts';

/** A sentence that says itself that it goes elsewhere. */
const ELSEWHERE =
  /^["“]?(?:(?:and|but)\s)?(?:separately|elsewhere|in (?:a|another|other) (?:separate|unrelated|different|similar|previous|earlier)|in another (?:act|case|episode|event|action|operation)(?! (?:at|in|on) the same))(?!\p{L})/iu;
/** "In addition, three guards were hurt during a rebel attack": an event that is told of for the first time. */
const ADDS = /^["“]?(?:in addition|furthermore|moreover|additionally),?\s(?!to\s)/iu;
const DEED =
  'attack|ambush|clash|raid|bombing|explosion|blast|shooting|stabbing|crash|collision|accident|fire|robbery|incident|confrontation|assault';
/** "In fighting at Ostrel" too: what has no article was not told of before. */
const ONE_MORE = new RegExp(
  String.raw`\s(?:in|during|by|after|from|following)\s(?:(?:an|a|another)\s(?:\p{L}+\s){0,3}(?:${DEED})|(?:(?!(?:the|this|that|these|those|its)\s)\p{L}+\s)?(?:fighting|combat|clashes|gunfights|crossfire))(?!\p{L})`,
  'iu',
);
/** A report on several events tells of each. */
const MANY = new RegExp(
  String.raw`(?<!\p{L})(?:${DEED.replaceAll('robbery', 'robberie')})(?:e?s)(?!\p{L})`,
  'iu',
);
/** One that turns to another place or hour, if what it tells there is new. */
const TURNS =
  /^["“]?(?:(?:and|but)\s)?(?:meanwhile|(?:\p{L}+\s){0,4}(?:hours?|days?|weeks?|evening|morning) (?:earlier|before|later)|earlier (?:\p{L}+\s){0,2}|finally(?=,? in\s))[\s,]+(?:in (?:the )?[\p{L}\s]{2,40},?\s)?(?:an?|another|two|three|gunmen|militants|\p{N}+)(?!\p{L})/iu;

/** Whether a sentence tells of something that the report has not told of. */
export function isOnAnother(sentence: string, own: OwnEvent): boolean {
  return (
    tellsOfAnother(sentence) ||
    ELSEWHERE.test(sentence) ||
    TURNS.test(sentence) ||
    (ADDS.test(sentence) && ONE_MORE.test(sentence) && !MANY.test(own.first)) ||
    isNewElsewhere(sentence, own)
  );
}

/** "The two murders were blamed on a gang": what was just told of, where title and lead count no two. */
const THE_SAME_DEEDS =
  /^["“]?(?:(?:the|all)\s(?<count>two|three|four|five|six|seven|eight|nine|ten|\p{N}+)|both)\s(?:\p{L}+\s)?(?:murders|killings|deaths|slayings|assassinations|shootings|attacks|bombings|crimes|crashes|victims)(?!\p{L})/iu;

/** Whether a sentence behind one on another event goes on about the deeds that it told of. */
export function tellsOfSameDeeds(sentence: string, { lead }: OwnEvent): boolean {
  const found = THE_SAME_DEEDS.exec(sentence);
  if (!found) return false;
  const count = found.groups?.['count']?.toLowerCase();
  return count === undefined || !holdsWord(lead, count);
}

/** What goes on longer than an event. */
const WAR =
  /\b(?:wars?|fighting|conflict|insurgency|uprising|rebellion|insurrection|revolution|offensive|campaign|crisis|epidemic|pandemic|occupation)\b/i;
const IT_HAS_COST =
  /^(?:it|this|that)\s(?:has|have|had)\s(?:\p{L}+\s)?(?:left|killed|claimed|cost|caused|displaced|driven|forced|taken)\s/iu;

/** "… of the fighting. It has left 1,000 dead": whether a sentence tells of all of a war that the one before names. */
export function tellsOfWholeWar(sentence: string, before: string, { first }: OwnEvent): boolean {
  if (!IT_HAS_COST.test(sentence)) return false;
  const war = WAR.exec(before)?.[0].toLowerCase();
  return war !== undefined && !holdsWord(first, war);
}

/** Whether a text in lower case has this word, or its plural, as a word. */
function holdsWord(text: string, word: string): boolean {
  const one = word.replace(/s$/u, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${one}s?(?![\p{L}\p{N}])`, 'u').test(text);
}

/** Whether a sentence tells of deaths and harm without a word for the event or its place. */
export function isUnknown(sentence: string, own: OwnEvent): boolean {
  return HARM.test(sentence) && !own.isIn(sentence) && !namesPlaceOf(own, sentence);
}

const HARM = /\b(?:killed|died|dead|deaths?|wounded|injured)\b/i;

/** "A bomb exploded in Cartagena": something that is not known yet, in a town that is not the event's. */
function isNewElsewhere(sentence: string, own: OwnEvent): boolean {
  // the quick looks first: few sentences are read for places
  if (!HAS_ARTICLE.test(sentence) || namesPlaceOf(own, sentence)) return false;
  const towns = placeNamesIn(sentence).filter(
    ({ kind, cities }) => kind === 'city' && cities.length > 0,
  );
  if (!towns.some(({ cue }) => cue === 'in' || cue === 'pair')) return false;
  const small = sentence.toLowerCase();
  return happeningsIn(sentence).some(
    ({ kind, isOne, noun, things }) =>
      kind.level === 'event' &&
      isOne &&
      [noun ?? '', ...things.filter(isNoPerson).map(({ asWritten }) => asWritten)].some(
        (word) => word !== '' && isIndefinite(small, word),
      ),
  );
}

export function namesPlaceOf({ places }: OwnEvent, sentence: string): boolean {
  const small = sentence.toLowerCase();
  return [...places].some((name) => small.includes(name));
}

/** Persons come into a report one by one; places too. */
function isNoPerson({ classes }: Thing): boolean {
  return !PERSONS.some((name) => classes.has(name));
}

const PERSONS = [
  'person',
  'agent',
  'parent',
  'victim',
  'worker',
  'building',
  'dwelling',
  'site',
  'gun',
];

/** "A powerful bomb": an article stands a few words before it. */
function isIndefinite(sentence: string, word: string): boolean {
  const at = sentence.indexOf(word);
  return at >= 0 && INDEFINITE.test(sentence.slice(Math.max(0, at - REACH), at));
}

const REACH = 60;
const HAS_ARTICLE = /\b(?:an?|another)\s/i;
const INDEFINITE = /(?<!\p{L})an?(?:other)?\s(?:[\p{L}-]+\s){0,3}$/u;
