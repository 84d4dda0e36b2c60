import type { Ranked } from '../index/search/rank/sentence-fit.ts';
import { headerOf } from '../index/article/article.ts';
import type { Excerpt } from '../index/article/excerpt.ts';
import { MAX_EXCERPTS, diversified } from '../index/search/answer/diversify.ts';
import { FEATURES, scoreOf, type Feature, type Features } from '../index/search/rank/weights.ts';

/** A candidate for a question, and how good its excerpt is. */
export interface Candidate {
  readonly ranked: Ranked;
  readonly isGold: boolean;
  readonly isGoldSentence: boolean;
}

/** A question that some article answers, with its candidates. */
export interface RankedQuestion {
  readonly candidates: readonly Candidate[];
  readonly areTogether: (articleA: string, articleB: string) => boolean;
}

/** Shares in per cent. */
export interface Hits {
  readonly 'hit@1': number;
  readonly 'hit@3': number;
  readonly 'answer@1': number;
}

/** The weight that stays fixed: only the proportions of weights matter. */
const UNIT: Feature = 'cover';
/** Factors to try for a weight; for a weight of zero, they multiply INSTEAD_OF_NOTHING. */
const FACTORS = [0, 0.5, 0.75, 0.9, 1.1, 1.33, 2];
const INSTEAD_OF_NOTHING = 0.5;
/** In percentage points: a smaller gain is noise, and the weight stays. */
const MIN_GAIN = 0.08;
const MAX_STEPS = 12;

/** What is shown for the questions with other weights. */
export function hitsOf(questions: readonly RankedQuestion[], weights: Features): Hits {
  let first = 0;
  let shown = 0;
  let sentence = 0;
  for (const { candidates, areTogether } of questions) {
    const known = new Map<Ranked, Candidate>();
    for (const candidate of candidates) {
      const { ranked } = candidate;
      known.set({ ...ranked, score: scoreOf(ranked.features, weights) }, candidate);
    }
    const sorted = [...known.keys()].toSorted((a, b) => b.score - a.score);
    const [best, ...others] = diversified(sorted, {
      areTogether,
      excerptOf: wholePassage,
      // near-duplicates are left out: only the order counts here
      copyOf: () => undefined,
      isAsGood: () => false,
    }).map(({ passage }) => known.get(passage));
    if (best?.isGold) first += 1;
    if (best?.isGoldSentence) sentence += 1;
    if ([best, ...others].slice(0, MAX_EXCERPTS).some((one) => one?.isGold)) shown += 1;
  }
  const share = (count: number): number => (100 * count) / questions.length;
  return { 'hit@1': share(first), 'hit@3': share(shown), 'answer@1': share(sentence) };
}

function wholePassage({ passage, score }: Ranked): Excerpt {
  const { article, ...range } = passage;
  return { ...range, article: headerOf(article), quote: '', score, answer: range, alsoIn: [] };
}

/** How good weights are: the mean of the three shares; every set counts the same. */
export function worthOf(sets: readonly (readonly RankedQuestion[])[], weights: Features): number {
  let sum = 0;
  for (const questions of sets) {
    const hits = hitsOf(questions, weights);
    sum += (hits['hit@1'] + hits['hit@3'] + hits['answer@1']) / 3;
  }
  return sum / sets.length;
}

/**
 * Weights that suit the questions better than `start`: coordinate ascent, one weight at a time;
 * reports each step to `onStep`. The weight of `cover` stays.
 */
export function fitted(
  sets: readonly (readonly RankedQuestion[])[],
  start: Features,
  onStep: (feature: Feature, weight: number, worth: number) => void,
): Features {
  let weights = start;
  let worth = worthOf(sets, weights);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    let best: { feature: Feature; weight: number; worth: number } | undefined;
    for (const feature of FEATURES) {
      if (feature === UNIT) continue;
      for (const factor of FACTORS) {
        const weight = factor * (weights[feature] || INSTEAD_OF_NOTHING);
        const found = worthOf(sets, { ...weights, [feature]: weight });
        if (found >= (best?.worth ?? worth + MIN_GAIN)) best = { feature, weight, worth: found };
      }
    }
    if (!best) break;
    weights = { ...weights, [best.feature]: best.weight };
    worth = best.worth;
    onStep(best.feature, best.weight, worth);
  }
  return weights;
}
