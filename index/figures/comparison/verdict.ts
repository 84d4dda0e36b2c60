import { isDay } from '../../text/dates/days.ts';
import type { Span } from '../../span.ts';
import {
  RELATIONS,
  type Block,
  type FigureQuote,
  type Pair,
  type Report,
  type Said,
  type Verdict,
} from './block.ts';
import { gapOf, relationOf } from './relation.ts';

/**
 * Different figures of one report that are compared: a text of nothing but figures costs no more.
 */
const MAX_SAID = 10;

/**
 * The verdict on the reports of one figure, in order of publication: it rests on the two figures
 * that are farthest apart.
 */
export function verdictOf(
  reports: readonly Report[],
): Pick<Block, 'verdict' | 'farthest' | 'inside'> {
  const said = reports.map(saidIn);
  const inside = said.flatMap((own) => {
    const pair = farthestOf(pairsWithin(own));
    return pair && pair.relation !== 'same' ? [pair] : [];
  });
  const farthest = farthestOf(
    said.flatMap((own, nth) => said.slice(nth + 1).flatMap((other) => pairFor(own, other) ?? [])),
  );
  if (!farthest) return { verdict: 'only one source', inside };
  return { verdict: verdictOn(farthest, said), farthest, inside };
}

function verdictOn(farthest: Pair, said: readonly (readonly Said[])[]): Verdict {
  const { relation } = farthest;
  if (relation === 'differs') return timeOf(farthest);
  return relation === 'same' && said.some((own) => own.length > 1) ? 'one in common' : relation;
}

/**
 * The figures of a report that are compared: those of all, those without a doubtful word before others.
 * Where it counts parts only, or names one without a number, these. None of what stands beside a picture.
 */
export function saidIn({ article, quotes }: Report): Said[] {
  const all = quotes.flatMap((quote) =>
    quote.figures
      .filter(({ isCaption }) => !isCaption)
      .map((figure) => ({
        article,
        figure,
        words: wordsAt(quote, figure),
        ...(figure.attribution && { attribution: wordsAt(quote, figure.attribution) }),
      })),
  );
  const stated = all.filter(({ figure }) => !figure.isPart && figure.qualifier !== 'implied');
  // "the group said it had killed 40" does not speak for a report that itself says how many
  const sure = stated.filter(({ figure }) => !figure.hedge);
  const compared = [sure, stated, all].find(({ length }) => length > 0) ?? [];
  const once: Said[] = [];
  for (const one of compared) {
    if (once.length === MAX_SAID) break;
    if (!once.some(({ figure }) => relationOf(figure, one.figure) === 'same')) once.push(one);
  }
  return once;
}

function wordsAt({ quote, start }: Pick<FigureQuote, 'quote' | 'start'>, span: Span): string {
  return quote.slice(span.start - start, span.end - start);
}

function pairsWithin(said: readonly Said[]): Pair[] {
  return said.flatMap((one, nth) => said.slice(nth + 1).map((other) => pairOf(one, other)));
}

/**
 * The figures of two reports that count: any that agree, else those farthest apart. A report that
 * also gives the other's figure adds to it, or counts a part of it: it does not contradict.
 */
function pairFor(said: readonly Said[], others: readonly Said[]): Pair | undefined {
  const pairs = said.flatMap((one) => others.map((other) => pairOf(one, other)));
  return pairs.find(({ relation }) => relation === 'same') ?? farthestOf(pairs);
}

function pairOf(one: Said, other: Said): Pair {
  return { relation: relationOf(one.figure, other.figure), between: [one, other] };
}

/**
 * The pair farthest apart; the first of equals. Among pairs that differ, one of one day comes
 * first.
 */
function farthestOf(pairs: readonly Pair[]): Pair | undefined {
  const [first, ...others] = pairs;
  return first && others.reduce((far, pair) => (isFarther(pair, far) ? pair : far), first);
}

function isFarther(pair: Pair, far: Pair): boolean {
  const [a, b] = [pair, far].map(({ relation }) => RELATIONS.indexOf(relation));
  if (a !== b) return (a ?? 0) > (b ?? 0);
  const [one, other] = [pair, far].map((differing) => TIMES.indexOf(timeOf(differing)));
  if (one !== other) return (one ?? 0) > (other ?? 0);
  return gapBetween(pair) > gapBetween(far);
}

function gapBetween({ between: [one, other] }: Pair): number {
  return gapOf(one.figure, other.figure);
}

/** What a difference is called by the days of publication, the least certain first. */
const TIMES = ['perhaps an update', 'later report', 'differs'] as const;

function timeOf({ between }: Pair): (typeof TIMES)[number] {
  const [one, other] = between.map(({ article }) => article.published);
  if (!isDay(one) || !isDay(other)) return 'perhaps an update';
  return one === other ? 'differs' : 'later report';
}
