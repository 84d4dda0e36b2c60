import { countedNoun } from '../../figures/counted-nouns.ts';
import { ACTS, RANKS } from '../../language/en/asked.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import { wholeWords } from '../../text/whole-words.ts';

/** A word of a name; a stop only behind an initial or a title: "J.", "Capt.". */
const PART = String.raw`(?:\p{Lu}\p{L}{0,3}\.|\p{Lu}[\p{L}’'-]*)`;
/** Small words in names: "Ola van der Berg", "Abu al-Berg". */
const PARTICLES = '(?:(?:van|von|der|den|de|del|da|di|la|el|bin|ibn|al) ){0,2}(?:al-)?';
/** Two words with a capital or more, and what their bearer did with a weapon: "Ola Brandt opened fire". */
const ACTOR = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?<name>${PART}(?: ${PARTICLES}${PART}){1,6})(?:, [^,.]{1,40},)?(?: (?:then|later|also|had|has|who|\p{L}+ly)){0,4} (?:${ACTS})`,
  'gu',
);
/** What stands before a place, which kills nobody: "the blast at Mill House killed five". */
const AT_PLACE =
  /(?<!\p{L})(?:at|in|near|of|on|to|off|outside|inside|around|through|across)(?: the)? $/iu;
const LAST_WORD = /\p{L}+(?=\.? $)/u;
const DAY = new RegExp(`^(?:${WEEKDAY_NAMES}|${MONTH_NAMES})$`, 'u');
const RANK = wholeWords(RANKS);
/** UTF-16 units before a name in which the word before it is read. */
const BEFORE = 24;

/**
 * Whether a sentence says of somebody by name that he opened fire, stabbed, or drove into others. Who is in
 * office, by rank or behind one, shot back.
 */
export function namesWhoActed(sentence: string): boolean {
  for (const { index, groups: { name = '' } = {} } of sentence.matchAll(ACTOR)) {
    const words = name.split(' ');
    // "When Ola Brandt", "On Monday Ola Brandt": what stands with a capital only because it opens
    const opening = words.findIndex((word) => !STOP_WORDS.has(word.toLowerCase()));
    const isDated = DAY.test(words[opening] ?? '');
    const own = words.slice(opening + Number(isDated));
    const start = index + name.length - words.slice(opening).join(' ').length;
    const before = sentence.slice(Math.max(0, start - BEFORE), start);
    if (own.length < 2 || (!isDated && AT_PLACE.test(before))) continue;
    if (![LAST_WORD.exec(before)?.[0] ?? '', ...own].some(isOfForces)) return true;
  }
  return false;
}

/** "Constable", "Capt.", "Police". */
function isOfForces(written: string): boolean {
  const word = written.replace('.', '').toLowerCase();
  return RANK.test(word) || countedNoun(word)?.group === 'security forces';
}
