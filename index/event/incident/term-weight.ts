import usual from '../../language/en/usual-terms.json' with { type: 'json' };

/** How many of a hundred texts hold a term, by term: of everyday news, reports of attacks and an encyclopedia. */
const USUAL = new Map(
  Object.entries(usual).flatMap(([percent, terms]) =>
    terms.split(' ').map((term): [string, number] => [term, Number(percent)]),
  ),
);

/** The share of everyday reports that hold a term, 0 to 1; 0 for one that is not usual. */
export function usualShare(term: string): number {
  return (USUAL.get(term) ?? 0) / 100;
}

/** 1 + ln(count), 0 for none: sublinear tf, Manning et al. 2008, 6.4.1. */
export function weightOf(count: number): number {
  return count === 0 ? 0 : 1 + ln(count);
}

const logarithms: number[] = [];

/** Natural logarithm of a whole number, looked up: millions of them are taken of a few thousand numbers. */
export function ln(count: number): number {
  return (logarithms[count] ??= Math.log(count));
}
