import type { Counted } from './counted.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** What opens a list of those counted just before, and what ends it. */
const OPENS: ReadonlyMap<string, string> = new Map([
  [',', ''],
  [':', ''],
  ['-', '-'],
  ['(', ')'],
]);
/** Most tokens of such a list, and of the words behind one of its numbers: "12 from Lunda". */
const MAX_LIST = 40;
const MAX_BEHIND = 5;
/** Most numbers that are added up. */
const MAX_REST = 6;
const LINK = /^(?:and|,|&|plus|or)$/u;
const SKIPPED = /^(?:and|,|&|plus|the|his|her|their|both|all|also)$/u;
const BEHIND = /^(?:from|of|in|at|aged|on)$/u;
const ONE = /^(?:a|an|one|his|her|their)$/u;

/** One of a list: how many, and where it ends. */
interface Item {
  readonly count: number;
  readonly to: number;
}

/**
 * Marks the numbers of a list that names the people of the number before it once more: "six people,
 * a boy and five women", "23 personnel (12 from Lunda and 11 from Ostrel)". They add up to that
 * number, or to less where it has no noun of its own.
 */
export function withAppositives(tokens: readonly Token[], counted: readonly Counted[]): Counted[] {
  const byFrom = new Map(counted.map((one) => [one.quantity.from, one]));
  const appositives = new Set<number>();
  for (const [nth, whole] of counted.entries()) {
    if (appositives.has(whole.quantity.from)) continue;
    for (const from of [...listAfter(tokens, whole, byFrom), ...restOf(tokens, counted, nth)])
      appositives.add(from);
  }
  return counted.map((one) =>
    appositives.has(one.quantity.from) ? { ...one, isAppositive: true } : one,
  );
}

/** Where the numbers of the list after a number begin; [] where there is no such list. */
function listAfter(
  tokens: readonly Token[],
  { quantity, phrase }: Counted,
  byFrom: ReadonlyMap<number, Counted>,
): number[] {
  const opening = tokens[phrase.to];
  const close = OPENS.get(opening?.text ?? '');
  if (close === undefined || quantity.min < 2 || (opening?.text === '-' && opening.isJoined))
    return [];
  const found: number[] = [];
  let sum = 0;
  let items = 0;
  let end = phrase.to;
  let at = phrase.to + 1;
  const last = Math.min(tokens.length, at + MAX_LIST);
  while (at < last && tokens[at]?.text !== (close || '.')) {
    const item = itemAt(tokens, at, byFrom);
    if (!item) {
      // in brackets and between dashes anything may stand beside the numbers
      if (close === '' && !SKIPPED.test(tokens[at]?.text ?? '')) break;
      at += 1;
      continue;
    }
    if (byFrom.has(at)) found.push(at);
    sum += item.count;
    items += 1;
    at = item.to;
    end = item.to;
    if (close === '') {
      at = pastBehind(tokens, at);
      end = at;
      if (!LINK.test(tokens[at]?.text ?? '')) break;
    }
  }
  const isGeneral = phrase.noun === undefined ? phrase.word === '' : phrase.noun.isBare;
  // "six men, five women and a boy died" are twelve: what names again ends at a mark
  const isClosed = (tokens[end]?.kind ?? 'mark') === 'mark';
  const isSame = isGeneral || close !== '' ? sum <= quantity.min : sum === quantity.min && isClosed;
  return isSame && (items > 1 || close !== '') ? found : [];
}

/**
 * "Nineteen were arrested, 13 from here and six from there", "three were hurt, one in the back and two in
 * the leg": bare numbers that add up to it.
 */
function restOf(tokens: readonly Token[], counted: readonly Counted[], nth: number): number[] {
  const whole = counted[nth]?.quantity.min ?? 0;
  const found: number[] = [];
  let at = counted[nth]?.phrase.to ?? 0;
  let sum = 0;
  let items = 0;
  for (const { quantity, phrase } of counted.slice(nth + 1, nth + 1 + MAX_REST)) {
    if (phrase.noun !== undefined || phrase.word !== '') return [];
    const ones = tokens
      .slice(Math.max(at, quantity.from - MAX_LIST), quantity.from)
      .filter(({ text }) => text === 'one').length;
    sum += ones + quantity.min;
    items += ones + 1;
    found.push(quantity.from);
    at = quantity.to;
    if (sum >= whole) break;
  }
  return sum === whole && items > 1 ? found : [];
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  byFrom: ReadonlyMap<number, Counted>,
): Item | undefined {
  const one = byFrom.get(at);
  if (one) {
    const isPeople = one.phrase.noun === undefined || one.phrase.noun.group !== undefined;
    // "40 members, four of whom are policemen, and two clerks": a clause, and no list
    return isPeople && !one.phrase.isWhoTheyAre
      ? { count: one.quantity.min, to: one.phrase.to }
      : undefined;
  }
  if (!ONE.test(tokens[at]?.text ?? '')) return undefined;
  const { noun, to } = nounPhraseFrom(tokens, at + 1);
  return noun?.group && noun.isSingular ? { count: 1, to } : undefined;
}

/** "Two men from Marrow": past the words behind a number. */
function pastBehind(tokens: readonly Token[], at: number): number {
  if (!BEHIND.test(tokens[at]?.text ?? '')) return at;
  for (let to = at + 1; to < Math.min(tokens.length, at + MAX_BEHIND); to += 1)
    if (LINK.test(tokens[to]?.text ?? '')) return to;
  return at;
}
