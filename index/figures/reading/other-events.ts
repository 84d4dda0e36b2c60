import type { Article } from '../../article/article.ts';
import { beginsWithLink } from '../../article/page/link-line.ts';
import { leadAmong, type Passage } from '../../article/passages.ts';
import { EVENT } from '../../event/event-words.ts';
import { happeningsIn } from '../../event/happening/happenings.ts';
import {
  announcesOthers,
  goesOnAboutThat,
  sharedWithLead,
  tellsOfAnother,
} from '../../event/own-story.ts';
import type { Thing } from '../../event/happening/lexicon.ts';
import type { Span } from '../../span.ts';
import { placeNamesIn } from '../../text/places/place-names.ts';
import { asidesIn } from './other-asides.ts';
import { JUSTICE, ownEventOf, type OwnEvent } from './own-event.ts';
import { timesIn } from './other-times.ts';
import { isRoundUp } from './round-ups.ts';

/** Paragraphs at the start of a report that are near its lead. */
const OPENING_PARAGRAPHS = 5;
const OPENING_SENTENCES = 2;
/** Shorter ones are lines of the page, or place and day. */
const MIN_WORDS = 7;
const WORDS = /\p{L}+/gu;
/** Stems shared with title and lead that bring a sentence back to the event. */
const SHARED = 2;
/** A paragraph that continues with what the sentence before it reported. */
const GOES_ON = /^(?:those|these|such)\s/iu;
/** A sentence on what the one before it came to: "That riot". */
const THAT =
  /^(?:that (?!(?:day|night|morning|evening|was|were|is|had|has|will|would|could|may|might|did|makes?|means?|he|she|it|they|we|the)\s)\p{L}+|those|these|such)\s/iu;
/** A sentence that says itself that it goes elsewhere. */
const ELSEWHERE =
  /^["“]?(?:(?:and|but)\s)?(?:separately|elsewhere|in (?:a|another|other) (?:separate|unrelated|different|similar|previous|earlier)|in another (?:act|case|episode|event|action|operation)(?! (?:at|in|on) the same))(?!\p{L})/iu;
/** "In addition, three guards were hurt during a rebel attack": an event that is told of for the first time. */
const ADDS = /^["“]?(?:in addition|furthermore|moreover|additionally),?\s(?!to\s)/iu;
const DEED =
  'attack|ambush|clash|raid|bombing|explosion|blast|shooting|stabbing|crash|collision|accident|fire|robbery|incident|confrontation|assault';
const ONE_MORE = new RegExp(
  String.raw`\s(?:in|during|by|after|from|following)\s(?:an|a|another)\s(?:\p{L}+\s){0,3}(?:${DEED})(?!\p{L})`,
  'iu',
);
/** A report on several events tells of each. */
const MANY = new RegExp(
  String.raw`(?<!\p{L})(?:${DEED.replaceAll('robbery', 'robberie')})(?:e?s)(?!\p{L})`,
  'iu',
);
/** "Meanwhile, six people died when a seaplane …": if it is on no place and nothing that is known. */
const MEANWHILE = /^["“]?(?:(?:and|but)\s)?meanwhile,?\s/iu;
/** One that turns to another place or hour, if what it tells there is new. */
const TURNS =
  /^["“]?(?:(?:and|but)\s)?(?:meanwhile|(?:\p{L}+\s){0,4}(?:hours?|days?|weeks?|evening|morning) (?:earlier|before|later)|earlier (?:\p{L}+\s){0,2}|finally(?=,? in\s))[\s,]+(?:in (?:the )?[\p{L}\s]{2,40},?\s)?(?:an?|another|two|three|gunmen|militants|\p{N}+)(?!\p{L})/iu;

/**
 * What a place of an article's body is on: its own event, another one, or, `apart`, far down and with no
 * word of title and lead, something that only its size may tell.
 */
export type Background = (at: number) => 'own' | 'other' | 'apart';

/**
 * The parts of an article that report other events than its own. Such a sentence or clause names another
 * time ("in 2004", "so far this year"), another event ("a week after a ferry sank"), the whole of a war, or
 * something new in another place. A sentence behind one goes on with it in its paragraph, until it shares
 * stems with title and lead or names the event. How far down a sentence stands says nothing.
 */
export function backgroundOf(article: Article, passages: readonly Passage[]): Background {
  const { body } = article;
  const lead = leadAmong(passages);
  const shared = sharedWithLead(article, lead);
  const opening = openingOf(body, passages);
  const own = ownEventOf(article, opening);
  const background: Span[] = [];
  const apart: Span[] = [];
  let isElsewhere = false;
  let endsElsewhere = false;
  // all that a paragraph tells behind "several other incidents were reported"
  let isList = false;
  let paragraph = 0;
  for (const passage of passages) {
    if (passage.paragraph !== paragraph) {
      ({ paragraph } = passage);
      const text = body.slice(passage.start, passage.end);
      const isApart = paragraph > OPENING_PARAGRAPHS && shared(text) < SHARED;
      if (isApart) apart.push(passage);
      // a paragraph that tells more of what the one before it came to
      isElsewhere =
        (isElsewhere && GOES_ON.test(text)) || (isApart && endsElsewhere && !own.isIn(text));
      endsElsewhere = false;
      isList = false;
    }
    for (const { start, end } of passage.sentences) {
      const sentence = body.slice(start, end);
      if (beginsWithLink(sentence)) background.push({ start, end });
      for (const aside of asidesIn(sentence, own))
        background.push({ start: start + aside.start, end: start + aside.end });
      if (start === opening[0]?.start) continue;
      if (isRoundUp(sentence)) background.push({ start, end });
      const isNear =
        (own.isLookingBack || (JUSTICE.test(sentence) && namesPlaceOf(own, sentence))) &&
        shared(sentence) > SHARED;
      const { others, isOwn } = timesIn(sentence, own, isNear);
      const isWhole = others.some((part) => part.start === 0 && part.end === sentence.length);
      const isThat = endsElsewhere && (THAT.test(sentence) || goesOnAboutThat(sentence));
      isList ||= announcesOthers(sentence);
      const isNew =
        !isOwn &&
        MEANWHILE.test(sentence) &&
        isUnknown(sentence, own) &&
        shared(sentence) <= SHARED;
      if (isList || isWhole || isThat || isNew || (!isOwn && isOnAnother(sentence, own)))
        isElsewhere = true;
      else if (isElsewhere && (isOwn || (!GOES_ON.test(sentence) && shared(sentence) >= SHARED)))
        isElsewhere = false;
      if (isElsewhere) background.push({ start, end });
      for (const part of others)
        background.push({ start: start + part.start, end: start + part.end });
      endsElsewhere =
        others.some((part) => part.end === sentence.length) && EVENT.isIn(sentence.toLowerCase());
    }
  }
  return (at) => (isIn(background, at) ? 'other' : isIn(apart, at) ? 'apart' : 'own');
}

/** The first sentences of a report's first paragraph that is long enough to say what it is about. */
function openingOf(body: string, passages: readonly Passage[]): Span[] {
  for (const { isCaption, sentences } of passages.slice(0, OPENING_PARAGRAPHS)) {
    const told = sentences.filter(
      ({ start, end }) => countWords(body.slice(start, end)) >= MIN_WORDS,
    );
    if (!isCaption && told.length > 0) return told.slice(0, OPENING_SENTENCES);
  }
  return [];
}

function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

/** Whether a sentence tells of something that the report has not told of. */
function isOnAnother(sentence: string, own: OwnEvent): boolean {
  return (
    tellsOfAnother(sentence) ||
    ELSEWHERE.test(sentence) ||
    TURNS.test(sentence) ||
    (ADDS.test(sentence) && ONE_MORE.test(sentence) && !MANY.test(own.first)) ||
    isNewElsewhere(sentence, own)
  );
}

/** Deaths and harm, without a word for the event or its place. */
function isUnknown(sentence: string, own: OwnEvent): boolean {
  return HARM.test(sentence) && !own.isIn(sentence) && !namesPlaceOf(own, sentence);
}

const HARM = /\b(?:killed|died|dead|deaths?|wounded|injured)\b/iu;

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

function namesPlaceOf({ places }: OwnEvent, sentence: string): boolean {
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
