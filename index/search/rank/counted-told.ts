import { BELOW_TWENTY, SCALES, TENS } from '../../language/en/number-words.ts';
import { relativesOf } from '../query/families.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';

/** What a question counts. */
export interface CountedNoun {
  /** As asked, folded. */
  readonly written: string;
  /** The terms of its noun, and of others for the same. */
  readonly terms: ReadonlySet<string>;
  /** The noun in the singular, folded, as far as it only lacks its "s": "shot" has the term of "shoot". */
  readonly one: string;
  /** The terms of the words before the noun: "shell", in "how many shell casings". */
  readonly before: ReadonlySet<string>;
}

const ASKED =
  /\b(?:how many|number of)\s+(?:(?:of )?the |other |more |different |of (?:his|her|its|their) )?(.*)/isu;
const NUMBERS: ReadonlySet<string> = new Set([
  ...BELOW_TWENTY.slice(1),
  ...TENS,
  ...'dozen hundred both single'.split(' '),
  ...SCALES.map(([scale]) => scale),
]);
const VAGUE = /^(?:dozens|hundreds|thousands|millions|scores|several)$/u;
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u;
const OWN = /^(?:its|his|her|their|my|our)$/u;
/** Words without a meaning of their own that may stand between a figure and its noun. */
const LINKS: ReadonlySet<string> = new Set(
  'of the its his her their our more than other these those such or about most'.split(' '),
);
const BEGINS = /^(?:the|its|his|her|their|our|these|those)$/u;
const PLURAL = /(?:[^sui]s|men|women|people|children|police)$/u;
const DONE = /ed$/u;
/** A year that counts nothing: "the 2019 games". */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** Words between a figure and its noun. */
const FAR = 5;
const MAX_LENGTH = 300;
/** "Hundreds of flights". */
const VAGUELY = 0.6;
/** "Their fifth straight defeat": so many by then. */
const BY_ORDINAL = 0.6;

/** What a question in English counts; undefined where it counts nothing that it names. */
export function countedNoun(question: string): CountedNoun | undefined {
  const [, rest] = ASKED.exec(question.slice(0, MAX_LENGTH)) ?? [];
  if (rest === undefined) return undefined;
  const words = wordsOf(rest);
  const end = words.findIndex(({ term }) => term === undefined);
  const phrase = end < 0 ? words : words.slice(0, end);
  let at = phrase.findIndex(({ folded }) => PLURAL.test(folded));
  if (at < 0) return undefined;
  // "sports clubs": of a run of plurals the last one
  while (PLURAL.test(phrase[at + 1]?.folded ?? '')) at += 1;
  const { term: noun, folded = '' } = phrase[at] ?? {};
  if (noun === undefined) return undefined;
  return {
    written: folded,
    one: folded.replace(/s$/u, ''),
    terms: new Set([noun, ...relativesOf(noun, 'en')]),
    before: new Set(phrase.slice(0, at).flatMap(({ term }) => term ?? [])),
  };
}

/** How far a sentence has a figure before the noun that is counted: 1, less by an ordinal or vaguely, or 0. */
export function countedTold(sentence: string, { terms, one, before }: CountedNoun): number {
  const words = wordsOf(sentence);
  let most = 0;
  for (const [at, { term, folded }] of words.entries())
    if (term !== undefined && (terms.has(term) || folded === one))
      most = Math.max(most, figureBefore(sentence, words, at, before));
  return most;
}

function figureBefore(
  sentence: string,
  words: readonly Word[],
  noun: number,
  before: ReadonlySet<string>,
): number {
  let isJoined = false;
  for (let at = noun - 1; at >= 0 && at >= noun - FAR; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next) return 0;
    const between = sentence.slice(word.end, next.start);
    // "nine-year-old boys"
    if (/[^\s]/u.test(between.replace(/["“”'’]/gu, ''))) return 0;
    const { folded, term } = word;
    if (ORDINAL.test(folded)) return isOwn(sentence, words, at) ? BY_ORDINAL : 0;
    // "its sixth and last test", but not "two and more"
    if (folded === 'and') {
      isJoined = true;
      continue;
    }
    if (isNumber(folded))
      return isJoined || YEAR.test(sentence.slice(word.start, word.end)) ? 0 : 1;
    if (VAGUE.test(folded)) return VAGUELY;
    if (term === undefined ? !LINKS.has(folded) : !before.has(term) && isOther(words, at)) return 0;
    // "heard the shots" begins anew; "two of the shots" does not
    if (BEGINS.test(folded) && words[at - 1]?.folded !== 'of') return 0;
  }
  return 0;
}

/** Whether an ordinal has an owner: "its sixth test", "the team's fifth". */
function isOwn(sentence: string, words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  return (
    owner !== undefined &&
    (OWN.test(owner.folded) || /['’]s?$/u.test(sentence.slice(owner.start, owner.end)))
  );
}

/** Whether word number `at` is counted itself, or is a verb: "two men fired shots". */
function isOther(words: readonly Word[], at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  if (PLURAL.test(folded)) return true;
  const number = words[at - 1]?.folded ?? '';
  return DONE.test(folded) && !isNumber(number);
}

function isNumber(folded: string): boolean {
  return /^\p{Nd}/u.test(folded) || NUMBERS.has(folded);
}
