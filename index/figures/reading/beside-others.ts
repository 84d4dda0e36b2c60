import { ADVERBS, BE } from './light-words.ts';
import type { Predicate } from './predicates.ts';
import type { Role } from './telling-more.ts';
import type { Token } from './tokens.ts';
import type { Counted } from './counted.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

/** What puts those behind it beside others, of whom the same is told. */
const BESIDE = ['in addition to', 'besides', 'along with', 'together with', 'as well as'];
const WHOSE = /^(?:the|those|these|his|her|their|its)$/u;
/** Tokens in which the others are named. */
const REACH = 18;
/** Words of another clause than that of the others. */
const OTHER_CLAUSE = /^(?:who|which|that|said|says|while|when|where|but|and|had|has|have)$/u;

/**
 * What became of those whom a sentence opens with and puts beside others: "in addition to the 21 girls, a
 * boy was released". `starts` are the tokens at which those counted begin; undefined where it is not told.
 */
export function besideOthers(
  tokens: readonly Token[],
  { quantity: { from }, phrase }: Counted,
  {
    starts,
    byFrom,
  }: {
    readonly starts: ReadonlySet<number>;
    readonly byFrom: ReadonlyMap<number, Predicate>;
  },
): Role | undefined {
  const opening = WHOSE.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  const words = tokens.slice(0, opening).map(({ text }) => text);
  if (opening > 3 || !BESIDE.includes(words.join(' '))) return undefined;
  const comma = phrase.to;
  const isPeople = starts.has(comma + 1) || isPerson(tokens, comma + 1);
  if (tokens[comma]?.text !== ',' || !isPeople) return undefined;
  for (let at = comma + 2; at < Math.min(tokens.length, comma + REACH); at += 1) {
    const text = tokens[at]?.text ?? '';
    const predicate = byFrom.get(at);
    if (predicate?.isPassive && isTold(tokens, at))
      return predicate.isUnreal ? undefined : { measure: predicate.measure, predicate, cost: 0 };
    if (OTHER_CLAUSE.test(text) || (tokens[at]?.kind === 'mark' && text !== '-')) return undefined;
  }
  return undefined;
}

/** "Was also released", not "a boy released on Monday". */
function isTold(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (ADVERBS.has(tokens[before]?.text ?? '') && !BE.has(tokens[before]?.text ?? ''))
    before -= 1;
  return BE.has(tokens[before]?.text ?? '');
}

/** "A boy", "a 20-month-old boy". */
function isPerson(tokens: readonly Token[], at: number): boolean {
  if (!/^an?$/u.test(tokens[at]?.text ?? '')) return false;
  return nounPhraseFrom(tokens, at + 1).noun?.group !== undefined;
}
