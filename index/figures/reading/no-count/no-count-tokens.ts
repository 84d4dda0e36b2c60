import { BELOW_TWENTY } from '../../../language/en/number-words.ts';
import { rulesOf } from '../../../language/languages.ts';
import { WEEKDAY_WORDS } from '../../../text/dates/vocabulary.ts';
import { monthOf } from '../../../text/dates/days.ts';
import { countedNoun } from '../../counted-nouns.ts';
import type { Quantity } from '../quantities.ts';
import type { Token } from '../tokens.ts';
import { isAttribute } from './attributes.ts';
import { AGE_WORDS, HOURS_OF_DAY, LABELS, ORDINAL_ENDINGS, TIME_ZONES } from './no-count-words.ts';

/**
 * Units of lengths, sums, shares, hours: after a number they say that it counts nobody and no
 * event.
 */
const UNITS = new Set([
  ...ORDINAL_ENDINGS.all,
  ...HOURS_OF_DAY.all,
  ...TIME_ZONES.all,
  ...`km kilometer kilometers kilometre kilometres mile miles foot feet ft meter meters metre metres m inch
  inches yard yards ton tons tonne tonnes kg kilo kilos kilogram kilograms gram grams pound pounds lb lbs
  mph kph degrees acre acres hectare hectares caliber calibre mm cm percent percentage dollar dollars
  euro euros cents cent rupees pesos bucks grand am pm o'clock oclock
  fold times block blocks points gauge proof volts watts liters litres gallons counts count
  charges charge calls call shots rounds bullets casings votes seats pages copies stories storeys floors
  bedrooms knots carat stars avenue street road boulevard lane drive
  freeway highway expressway motorway`.split(/\s+/u),
]);
const TIME_UNITS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades'.split(
    ' ',
  ),
);
const FRACTIONS =
  /^(?:half|halves|third|thirds|quarter|quarters|fifth|fifths|sixths?|sevenths?|eighths?|ninths?|tenths?)$/u;
const NAMING: ReadonlySet<string> = new Set(LABELS.all);
const CURRENCY = /^[$€£¥₹%]$/u;
const DAY_NAMES: ReadonlySet<string> = new Set(WEEKDAY_WORDS);
const BEFORE_AGE: ReadonlySet<string> = new Set(AGE_WORDS.all);
const ONE_TO_NINE = new RegExp(`^(?:${BELOW_TWENTY.slice(1, 10).join('|')})$`, 'u');
const AFTER_BOTH =
  /^(?:were|are|had|have|died|suffered|survived|killed|injured|wounded|escaped|was|sustained|remain|remained)$/u;
const BEFORE_PLACE = /^(?:in|at|near|of|from|on|to|outside|around)$/u;
const BEHIND_AGE = /^(?:of|was|is|has|had|died|who)$/u;
const OLDEST = 120;
const FIRST_YEAR = 1_700;
const LAST_YEAR = 2_100;

/** "9 dead": they make the number before them a count even after a name. */
const STATES = /^(?:dead|killed|wounded|injured|hurt|shot|missing|arrested)$/u;
const NUMBERED = /^(?:number|day|phase|part|chapter|grade|page|level|round)$/u;
/** Words from "ages" to the last age. */
const AGES_REACH = 8;

/**
 * Whether a number is no count of people, things or events, but a time, a date, an age, a sum, a
 * share or a label.
 */
export function isNoCount(tokens: readonly Token[], quantity: Quantity, language = 'en'): boolean {
  const place = { tokens, quantity, language };
  return (
    isJoinedToOther(place) ||
    isMeasured(place) ||
    isShare(place) ||
    isConjunction(place) ||
    isBracketed(place) ||
    isClock(place) ||
    isDate(place) ||
    isAge(place) ||
    isLabel(place) ||
    isAttribute(tokens, quantity)
  );
}

interface Place {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  /** In English capitals make names; in German they make nouns. */
  readonly language: string;
}

/** "AK-47", "12-year-old", "20s", "8/2", "two-storey". */
function isJoinedToOther({ tokens, quantity: { numberFrom, to } }: Place): boolean {
  const [first, before, next, after] = [numberFrom, numberFrom - 1, to, to + 1].map(
    (at) => tokens[at],
  );
  if (first?.isJoined && before) {
    if (before.kind === 'word' || /^[/:#]$/u.test(before.text)) return true;
    if (before.isJoined && /^[-.]$/u.test(before.text)) return true;
  }
  if (!next?.isJoined) return false;
  if (next.kind !== 'mark' || next.text === "'") return true;
  // "a 12- and a 14-year-old" too
  return next.text === '-' || (/^[/:]$/u.test(next.text) && after?.isJoined === true);
}

/** Lengths, sums, spans of time, decimals. */
function isMeasured({
  tokens,
  quantity: { numberFrom, numberTo, from, to },
  language,
}: Place): boolean {
  const next = tokens[to]?.text ?? '';
  return (
    UNITS.has(next) ||
    TIME_UNITS.has(next) ||
    CURRENCY.test(next) ||
    CURRENCY.test(tokens[numberFrom - 1]?.text ?? '') ||
    CURRENCY.test(tokens[from - 1]?.text ?? '') ||
    (next === 'per' && tokens[to + 1]?.text === 'cent') ||
    (numberTo === numberFrom + 1 &&
      (rulesOf(language).decimalStop === true ? /\d\.\d/u : /\d,\d/u).test(
        tokens[numberFrom]?.text ?? '',
      ))
  );
}

/** "Two thirds of", "one in five", "two out of three", "neither of the two". */
function isShare({ tokens, quantity: { numberFrom, from, to } }: Place): boolean {
  const behind = tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to];
  if (FRACTIONS.test(behind?.text ?? '')) return true;
  const before = tokens[numberFrom - 1]?.text;
  const earlier = tokens[before === 'of' ? numberFrom - 3 : numberFrom - 2];
  const isOf = before === 'in' || (before === 'of' && tokens[numberFrom - 2]?.text === 'out');
  return (
    (isOf &&
      earlier !== undefined &&
      (earlier.kind === 'number' || ONE_TO_NINE.test(earlier.text))) ||
    tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === 'neither')
  );
}

/** "Name (39)", "(313) 596", "3 of 3", "1 / 3". */
function isBracketed({ tokens, quantity: { numberFrom, from, to, isDigits } }: Place): boolean {
  if (!isDigits) return false;
  const [before, next, after] = [tokens[from - 1]?.text, tokens[to]?.text, tokens[to + 1]];
  if (before === '(' && next === ')') return true;
  if (before === '/' || next === '/') return true;
  return (
    (next === 'of' && after?.kind === 'number') ||
    (before === 'of' && tokens[numberFrom - 2]?.kind === 'number')
  );
}

/** "Both the army and the rebels", "on both sides". */
function isConjunction({ tokens, quantity: { numberFrom, to } }: Place): boolean {
  if (tokens[numberFrom]?.text !== 'both') return false;
  const next = tokens[to]?.text ?? '';
  return !(
    countedNoun(next)?.group ||
    countedNoun(tokens[to + 1]?.text ?? '')?.group ||
    AFTER_BOTH.test(next)
  );
}

/** "6 p.m.", "0815", "at 1300". */
function isClock({ tokens, quantity: { numberFrom, to, isDigits, min } }: Place): boolean {
  const [next, dot, m] = [to, to + 1, to + 2].map((at) => tokens[at]?.text ?? '');
  if (/^[ap]$/u.test(next ?? '') && dot === '.' && m === 'm') return true;
  if (!isDigits) return false;
  const written = tokens[numberFrom]?.text ?? '';
  const isAt = /^(?:at|by|until|since)$/u.test(tokens[numberFrom - 1]?.text ?? '');
  return (
    /^0\d/u.test(written) || (isAt && /^\d{4}$/u.test(written) && min < 2_400 && min % 100 < 60)
  );
}

function isDate({ tokens, quantity }: Place): boolean {
  const { numberFrom, to, from, isDigits, min } = quantity;
  if (!isDigits) return false;
  const [before, earlier, next] = [numberFrom - 1, numberFrom - 2, to].map((at) => tokens[at]);
  if (min <= 31 && (isMonth(before) || isMonth(next))) return true;
  if (min <= 31 && before?.text === '.' && isMonth(earlier)) return true;
  if (min <= 31 && DAY_NAMES.has(before?.text ?? '')) return true;
  return (
    /^\d{4}$/u.test(tokens[numberFrom]?.text ?? '') &&
    min >= FIRST_YEAR &&
    min <= LAST_YEAR &&
    from === numberFrom &&
    // "October 27, 2016"
    (countedNoun(next?.text ?? '')?.group === undefined ||
      (before?.text === ',' && earlier?.kind === 'number'))
  );
}

/** Capitals tell "May" and "March" from the ordinary words. */
function isMonth(token: Token | undefined): boolean {
  return token !== undefined && token.isCapital !== false && monthOf(token.text) > 0;
}

/** "Aged 40", "Name, 39,", "ages 25, 26 and 33", "two men, 25 and 30,", "another 52". */
function isAge({ tokens, quantity: { from, to, min, isDigits } }: Place): boolean {
  const [before, earlier, next] = [from - 1, from - 2, to].map((at) => tokens[at]);
  if (BEFORE_AGE.has(before?.text ?? '')) return true;
  if (min > OLDEST || !isDigits) return false;
  if (before?.text === 'another' && earlier?.text === ',') return true;
  if (before?.text === 'and')
    return (
      (earlier?.kind === 'number' && tokens[from - 3]?.text === ',') ||
      tokens.slice(Math.max(0, from - AGES_REACH), from).some(({ text }) => BEFORE_AGE.has(text))
    );
  if (before?.text !== ',' || !earlier) return false;
  // "Ada Moen Jr., 26, and"
  if (earlier.text === '.' && next?.text === ',' && tokens[from - 3]?.isCapital === true)
    return true;
  if (isSecondAge(tokens, from)) return true;
  // "the couple, 83 and 79,"
  const [second, end] = [tokens[to + 1], tokens[to + 2]];
  if (next?.text === 'and' && second?.kind === 'number' && end?.kind === 'mark') return true;
  const isListed = next === undefined || next.kind === 'mark' || next.text === 'and';
  if (isListed)
    return (
      earlier.kind === 'number' ||
      countedNoun(earlier.text) !== undefined ||
      (earlier.isCapital ?? next?.text === ',')
    );
  // "In Kabul, 26 were killed" counts, "Ada Moen, 26 of Ulm" does not
  const isPerson =
    earlier.isCapital === true &&
    tokens[from - 3]?.isCapital === true &&
    !BEFORE_PLACE.test(tokens[from - 4]?.text ?? '');
  return isPerson && BEHIND_AGE.test(next.text);
}

/** "Route 9", "No. 4", "Channel 4", "5751 N. Kolb Road", the number before an item of a list. */
function isLabel({
  tokens,
  quantity: { numberFrom, from, to, isDigits },
  language,
}: Place): boolean {
  const [before, earlier, next] = [numberFrom - 1, numberFrom - 2, to].map((at) => tokens[at]);
  if (!isDigits) return NUMBERED.test(before?.text ?? '');
  if (NAMING.has(before?.text ?? '') || before?.text === '#') return true;
  // "Case number: 1509290003", "called 911", "305 E. Main Street"
  if (before?.text === ':' && NAMING.has(earlier?.text ?? '')) return true;
  if (tokens[numberFrom]?.text === '911' || /^\d{7,}$/u.test(tokens[numberFrom]?.text ?? ''))
    return true;
  if (from === numberFrom && next?.isCapital === true && next.text.length === 1) return true;
  if (before?.text === '.' && NAMING.has(earlier?.text ?? '')) return true;
  if (numberFrom === 0 && next?.isJoined && /^[.)]$/u.test(next.text)) return true;
  if (language !== 'en' || countedNoun(next?.text ?? '') || STATES.test(next?.text ?? ''))
    return false;
  if (from === numberFrom && numberFrom > 1 && before?.isCapital === true) return true;
  return (
    /^(?:at|in|of|near|to|,)$/u.test(before?.text ?? '') &&
    next?.isCapital === true &&
    /^\d{3,5}$/u.test(tokens[numberFrom]?.text ?? '')
  );
}

/** "Ada Moen, 27, and Ivo Moen, 31 were": of the second name in a list. */
function isSecondAge(tokens: readonly Token[], from: number): boolean {
  let name = from - 2;
  while (name > from - AGES_REACH && tokens[name]?.isCapital) name -= 1;
  const [age, close, comma] = [name - 2, name - 1, name - 3].map((at) => tokens[at]);
  const isListed = name < from - 2 && tokens[name]?.text === 'and' && close?.text === ',';
  return isListed && age?.kind === 'number' && comma?.text === ',';
}
