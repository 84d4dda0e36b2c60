import { isCommon, isUsual } from '../../text/places/common-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Word } from '../../text/word.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import { namesPeople } from '../query/answer-types.ts';
import type { Deed } from '../query/deed-asked.ts';

/** Words between a verb and who did it: "has since also freed". */
const HELPERS: ReadonlySet<string> = new Set(
  'has have had having also then later first already once again since recently reportedly allegedly not never who that which would will could may might did'.split(
    ' ',
  ),
);
const BE: ReadonlySet<string> = new Set('is are was were be been being am got gets'.split(' '));
const ADVERB = /ly$/u;
const GOES_ON = /ing$/u;
const CLAUSE_ENDS = /[.;:?!]/u;
const CAPITAL = /^\p{Lu}/u;
const TIME = new RegExp(`^(?:${WEEKDAY_NAMES}|${MONTH_NAMES})`, 'iu');
const AGED = /\d{1,2}[- ]year[- ]old|, (?:aged )?\d{1,2},| of \d{1,2}\b/u;
/** Words behind a verb up to "by", behind that up to who it was, and before the verb up to a name. */
const BEFORE_BY = 6;
const BEHIND_BY = 7;
const BEFORE_NOUN = 3;

const BY_NAME = 1;
const BY_PEOPLE = 0.8;
const BY_TRADE = 0.8;
const BY_TRADE_ALONE = 0.4;

/**
 * How far a sentence says who did what is asked: a name as the subject of the verb or behind "by" 1, people
 * without one less, and who does such things by trade ("the driver, 42, was held"); 0 where it says nothing.
 * `asked` is the question in small letters: who it names itself is no answer.
 */
export function deedTold(sentence: string, { terms, doers }: Deed, asked: string): number {
  const words = wordsOf(sentence);
  const read: Read = {
    sentence,
    words,
    asked: new Set(wordsOf(asked).map(({ folded }) => folded)),
  };
  let most = 0;
  for (const [at, { term }] of words.entries()) {
    if (term === undefined) continue;
    if (doers.has(term)) most = Math.max(most, AGED.test(sentence) ? BY_TRADE : BY_TRADE_ALONE);
    if (terms.has(term)) most = Math.max(most, behindBy(read, at), beforeVerb(read, at));
  }
  return most;
}

/** A sentence and its words. */
interface Read {
  readonly sentence: string;
  readonly words: readonly Word[];
  /** The question's words, folded. */
  readonly asked: ReadonlySet<string>;
}

/** "Brokered by the Red Cross". */
function behindBy(read: Read, at: number): number {
  const { words } = read;
  for (let by = at + 1; by <= at + BEFORE_BY; by += 1) {
    const word = words[by];
    if (!word || isParted(read, by - 1)) return 0;
    if (word.folded !== 'by') continue;
    let most = 0;
    for (let nth = by + 1; nth <= by + BEHIND_BY; nth += 1) {
      if (words[nth] === undefined || isParted(read, nth - 1)) break;
      most = Math.max(most, worthOf(read, nth));
    }
    return most;
  }
  return 0;
}

/** "Militants freed": the subject of a verb that is not in the passive. */
function beforeVerb(read: Read, at: number): number {
  const { words } = read;
  let nth = at - 1;
  let isPassive = false;
  for (; nth >= 0; nth -= 1) {
    if (isParted(read, nth)) return 0;
    const { folded = '' } = words[nth] ?? {};
    if (BE.has(folded)) isPassive = true;
    else if (!HELPERS.has(folded) && !isAdverb(read, nth)) break;
  }
  if (isPassive && !GOES_ON.test(words[at]?.folded ?? '')) return 0;
  const own = worthOf(read, nth);
  const head = words[nth];
  // "the release": a noun
  if (!head || head.term === undefined) return 0;
  // "one of four guards killed", where it asks who killed the guards
  if (read.asked.has(head.folded)) return 0;
  let most = own;
  // "the Swiss government brokered"
  for (let before = nth - 1; before >= nth - BEFORE_NOUN && before >= 0; before -= 1) {
    if (isParted(read, before) || words[before]?.term === undefined) break;
    most = Math.max(most, BY_PEOPLE * worthOf(read, before));
  }
  return most;
}

/** Whether a clause ends behind word number `nth`. */
function isParted({ sentence, words }: Read, nth: number): boolean {
  const between = sentence.slice(words[nth]?.end, words[nth + 1]?.start);
  return CLAUSE_ENDS.test(between);
}

/** "Quickly", but not "Italy". */
function isAdverb({ sentence, words }: Read, nth: number): boolean {
  const { start, folded = '' } = words[nth] ?? {};
  return ADVERB.test(folded) && (nth === 0 || !CAPITAL.test(sentence.slice(start)));
}

/** How far a word is somebody who may have done it. */
function worthOf({ sentence, words, asked }: Read, nth: number): number {
  const { start, end, folded, term } = words[nth] ?? {
    start: 0,
    end: 0,
    folded: '',
    term: undefined,
  };
  const written = sentence.slice(start, end);
  if (term === undefined || asked.has(folded) || /['’]s$/u.test(written)) return 0;
  const isName = CAPITAL.test(written) && !TIME.test(written);
  if (isName && (nth > 0 || (!isCommon(folded) && !isUsual(folded)))) return BY_NAME;
  return namesPeople(written) ? BY_PEOPLE : 0;
}
