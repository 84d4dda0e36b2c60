import { bareAt, type Bare } from './bare-numbers.ts';
import type { Interval, Qualifier } from '../figure.ts';
import { phraseEndingAt, phraseStartingAt, phrasesOf } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number in a sentence, by the numbers of its tokens; `to` and `numberTo` are exclusive. */
export interface Quantity extends Interval {
  /** Where its bound begins ("at least"), or the number itself where it has none. */
  readonly from: number;
  readonly to: number;
  /** The number without its bound. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** Written in digits. */
  readonly isDigits: boolean;
}

const QUALIFIERS = phrasesOf<Qualifier>([
  [
    'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|as few as',
    'at least',
  ],
  [
    'more than|over|above|well over|just over|upwards of|upward of|in excess of|exceeded|exceeding|exceeds|north of',
    'more than',
  ],
  [
    'up to|as many as|at most|at the most|no more than|not more than|a maximum of|maximum of|as much as',
    'up to',
  ],
  ['almost|nearly|close to|just under|not quite|just short of|approaching', 'almost'],
  ['fewer than|less than|under|below', 'fewer than'],
  [
    'about|around|some|roughly|approximately|an estimated|estimated|approx|approx .|circa|an approximate',
    'about',
  ],
]);
const QUALIFIERS_BEHIND = phrasesOf<Qualifier>([
  ['or more|and more|and counting|plus', 'at least'],
  ['or fewer|or less', 'up to'],
  ['or so', 'about'],
]);
const HANDED = /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|ran|run|runs|running)$/u;
const QUOTE = /^["“”'‘’«»]$/u;
/**
 * Per cent: "almost n" is at least this much of n, "about n" at most so far from n. Our own
 * conventions.
 */
const NEARLY_PERCENT = 85;
const ABOUT_PERCENT = 10;
const FEWEST_ABOUT = 4;
const TAKES_A = /^(?:dozen|couple|few|handful|pair|duo)$/u;
/** Between these words a range is a change: the old figure and the new one. */
const CHANGE =
  /^(?:rise|rose|risen|rises|rising|climb(?:s|ed|ing)?|fall|fell|fallen|falls|falling|revis(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|jump(?:s|ed)?|drop(?:s|ped)?|grew|grown|up|down|went|gone|lowered|raised)$/u;
const CHANGE_REACH = 6;
/** A range with bounds farther apart is a score, an address or a telephone number. */
const WIDEST_RANGE = 6;

/** The numbers of a sentence, with their bounds, in reading order; never overlapping. */
export function quantitiesOf(tokens: readonly Token[], language = 'en'): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const bare = bareAt(tokens, at, language);
    if (!bare) {
      at += 1;
      continue;
    }
    const quantity = bounded(tokens, at, bare, language);
    quantities.push(quantity);
    at = Math.max(quantity.to, at + 1);
  }
  return quantities;
}

/** Whether a number or its bound begins there: "at least nine". */
export function opensNumber(tokens: readonly Token[], at: number): boolean {
  const bound = phraseStartingAt(QUALIFIERS, tokens, at);
  return bareAt(tokens, bound?.to ?? at, 'en') !== undefined;
}

/** The number at `at`, with bounds before and after it, and the other end of a range. */
function bounded(tokens: readonly Token[], at: number, first: Bare, language: string): Quantity {
  const second = rangeEnd(tokens, at, first, language);
  const to = second?.to ?? first.to;
  // "a dozen", "a few"
  const takesA = TAKES_A.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'a';
  const begin = takesA ? at - 1 : at;
  const before = language === 'en' ? qualifierBefore(tokens, begin) : undefined;
  const behind = language === 'en' ? qualifierBehind(tokens, to) : undefined;
  // "a story about two men": nobody says "about" of so few
  const isAboutFew = before?.value === 'about' && first.max < FEWEST_ABOUT;
  const qualifier = (isAboutFew ? undefined : before?.value) ?? behind?.value;
  const interval = second
    ? { min: second.min, max: second.max, qualifier: 'range' as const }
    : intervalOf(first, qualifier);
  return {
    from: second?.from ?? before?.from ?? begin,
    to: behind?.to ?? to,
    numberFrom: begin,
    numberTo: to,
    isDigits: first.isDigits,
    min: interval.min,
    max: interval.max,
    qualifier: interval.qualifier,
  };
}

/** The values that the words allow; DECISIONS.md has the conventions. */
function intervalOf({ min, max, isVague }: Bare, qualifier: Qualifier | undefined): Interval {
  if (qualifier === 'at least' || qualifier === 'more than')
    return { min, max: Infinity, qualifier };
  if (qualifier === 'up to' || qualifier === 'fewer than') return { min: 0, max, qualifier };
  if (qualifier === 'almost')
    return { min: Math.floor((NEARLY_PERCENT * min) / 100), max, qualifier };
  if (qualifier === 'about' && !isVague)
    return {
      min: Math.floor((min * (100 - ABOUT_PERCENT)) / 100),
      max: Math.ceil((max * (100 + ABOUT_PERCENT)) / 100),
      qualifier,
    };
  return { min, max, qualifier: isVague ? 'vague' : 'exact' };
}

/** "29 to 39", "29–39", "between 40 and 45", "10 or 12": its other end, and where "between" is. */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  first: Bare,
  language: string,
):
  | { readonly min: number; readonly max: number; readonly from: number; readonly to: number }
  | undefined {
  const joint = tokens[first.to];
  if (!joint) return undefined;
  const isBetween = tokens[at - 1]?.text === 'between';
  const isFrom = tokens[at - 1]?.text === 'from';
  const isHyphen = joint.text === '-' && first.isDigits;
  const mayJoin =
    isHyphen ||
    (language === 'en' && (joint.text === 'to' || joint.text === 'or')) ||
    (isBetween && joint.text === 'and');
  if (!mayJoin) return undefined;
  const second = bareAt(tokens, first.to + 1, language);
  if (!second || second.isVague !== first.isVague || second.min < first.min) return undefined;
  // "two to three hundred"
  const isScaled = first.scale === 1 && first.min <= second.min / second.scale;
  const min = isScaled ? first.min * second.scale : first.min;
  if (second.min > min * WIDEST_RANGE) return undefined;
  if (joint.text === 'or' && second.min > min * 1.5 + 1) return undefined;
  if (isHyphen && (second.min === first.min || isHyphenated(tokens, at, second.to)))
    return undefined;
  // "rose from 31 to 34", "rose by two to seven"
  const isBy = tokens[at - 1]?.text === 'by';
  if ((isFrom || isBy) && changesBefore(tokens, at)) return undefined;
  return {
    min,
    max: second.max,
    from: isBetween || isFrom ? at - 1 : at,
    to: second.to,
  };
}

/** Whether more hyphens make it a date, a telephone number or a label: 2020-08-02, AK-47-9. */
function isHyphenated(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const behind = tokens[to];
  return (
    (before?.text === '-' && tokens[at]?.isJoined === true) ||
    before?.text === ')' ||
    (behind?.text === '-' && behind.isJoined)
  );
}

function changesBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - CHANGE_REACH), at).some(({ text }) => CHANGE.test(text));
}

/** Quotation marks may come between: “at least” 20, at least “20”. */
function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): { readonly value: Qualifier; readonly from: number } | undefined {
  let end = at;
  if (QUOTE.test(tokens[end - 1]?.text ?? '')) end -= 1;
  if (tokens[end - 1]?.text === 'another') end -= 1;
  const found = phraseEndingAt(QUALIFIERS, tokens, end) ?? phraseEndingAt(QUALIFIERS, tokens, at);
  // "handed over 21 girls"
  const isVerb = HANDED.test(tokens[(found?.from ?? 0) - 1]?.text ?? '');
  return isVerb && tokens[found?.from ?? 0]?.text === 'over' ? undefined : found;
}

function qualifierBehind(
  tokens: readonly Token[],
  to: number,
): { readonly value: Qualifier; readonly to: number } | undefined {
  const next = tokens[to];
  if (next?.text === '+' && next.isJoined) return { value: 'at least', to: to + 1 };
  const joined = next?.text === '-' && tokens[to + 1]?.text === 'plus' ? to + 1 : to;
  return phraseStartingAt(QUALIFIERS_BEHIND, tokens, joined);
}
