import type { Measure } from '../measures/measures.ts';
import type { Counted } from './counted.ts';
import type { Role } from './telling-more.ts';
import type { Token } from './tokens.ts';

const HURT: ReadonlySet<Measure> = new Set<Measure>(['injured', 'hospitalised']);

/** "Two are in critical condition and five others were hurt": neither is all of the hurt. */
export function withRestOfHurt<M extends { readonly measure: Measure; readonly isPart: boolean }>(
  counted: readonly Counted[],
  meanings: readonly M[],
): M[] {
  const hurt = meanings.flatMap(({ measure }, nth) => (HURT.has(measure) ? nth : []));
  const last = hurt.findLast((nth) => counted[nth]?.phrase.isOther === true);
  if (last === undefined || hurt[0] === last) return [...meanings];
  return meanings.map((meaning, nth) =>
    HURT.has(meaning.measure) && nth <= last ? { ...meaning, isPart: true } : meaning,
  );
}

/** "50 of the girls abducted": the girls, not the 50, are all who were. */
export function isOfThoseSo({ phrase }: Counted, role: Role | undefined): boolean {
  return phrase.isOf && role?.predicate.isPassive === true && role.predicate.from === phrase.to;
}

/** Tokens before "along with" in which somebody is named. */
const NAMES = 9;

function isNameInside({ isCapital }: Token, nth: number): boolean {
  return nth > 0 && isCapital === true;
}

/**
 * "Ada and Ivo Moen and their two children", "two members of our team": some who belong to one; and "these
 * two murders", which are those told of just before.
 */
export function isOfSomebody(
  tokens: readonly Token[],
  { quantity: { from }, phrase }: Counted,
): boolean {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (/^(?:his|her|their)$/u.test(text(from - 1)) && text(from - 2) === 'and')
    return tokens[from - 3]?.isCapital === true;
  // "Ada Moen, along with two children, also died"
  if (text(from - 1) === 'with' && text(from - 2) === 'along')
    return tokens.slice(Math.max(0, from - NAMES), from - 2).some(isNameInside);
  if (/^(?:these|those)$/u.test(text(from - 1)) && phrase.noun?.measure === 'killed') return true;
  return /^(?:members|colleagues)$/u.test(phrase.word) && /^(?:our|my)$/u.test(text(phrase.to + 1));
}
