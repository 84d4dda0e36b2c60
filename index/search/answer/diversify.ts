import { headerOf, type Article } from '../../article/article.ts';
import type { Copy, Excerpt } from '../../article/excerpt.ts';
import { isDay } from '../../text/dates/days.ts';
import { bestSentence } from './excerpts.ts';
import type { NearDuplicateFinder } from './near-duplicates.ts';
import { featuresOfBest, type Ranked, type SentenceFit } from '../rank/sentence-fit.ts';
import { scoreOf } from '../rank/weights.ts';

/** How many excerpts an answer shows. */
export const MAX_EXCERPTS = 3;

/** What a passage's place among those shown adds to its own score (`WEIGHTS`). */
export const PLACE_WEIGHTS = {
  /**
   * Another article on the same incident as the best passage: a second source for the same thing.
   */
  secondSource: 2.5,
  /** A second passage of one article rarely says what another article would. */
  sameArticle: -0.2,
  /** The rest of the best passage: what its quote leaves out is often what was asked. */
  samePassage: -1,
} as const;

/** The name of a place weight. */
export type PlaceFeature = keyof typeof PLACE_WEIGHTS;
/** The share of a sentence from which it is on another event. */
const MOSTLY = 0.5;
/** A second source answers only from this share of the best score. */
const MIN_SCORE = 0.5;

/** How the passages that may be shown relate to each other. */
export interface Relations {
  /** Whether two articles are on one incident. */
  readonly areTogether: (articleA: string, articleB: string) => boolean;
  readonly excerptOf: (one: Ranked) => Excerpt;
  readonly copyOf: NearDuplicateFinder;
  /** Whether `one` answers as well as `best`, which ranks before it. */
  readonly isAsGood: (one: Ranked, best: Ranked) => boolean;
}

/** A passage that is shown. */
export interface Shown {
  readonly passage: Ranked;
  readonly excerpt: Excerpt;
  /** What its place adds to its score; undefined where it adds nothing. */
  readonly place: PlaceFeature | undefined;
}

/**
 * Diversify: which of `ranked` to show, at most three. Its first passage comes first, then the others by
 * score, with what the first one says before and behind its quote as candidates too. One passage each of
 * other sources on the same incident comes before these, if it answers too. Near-duplicates on one incident
 * share a place. It shows the best of them, or one from a known earlier day that answers as well: the others
 * were likely copied from it.
 */
export function diversified(
  ranked: readonly Ranked[],
  { areTogether, excerptOf, copyOf, isAsGood }: Relations,
): Shown[] {
  const [best] = ranked;
  if (!best) return [];
  const excerptFor = memoized(excerptOf);
  const copiesOf = (one: Ranked, others: readonly Ranked[]): Map<Ranked, Copy> => {
    const copies = new Map<Ranked, Copy>();
    for (const other of others) {
      const { article } = other.passage;
      if (!fitAlike(one, other) || !areTogether(one.passage.article.id, article.id)) continue;
      const place = copyOf(excerptFor(one), excerptFor(other));
      if (place) copies.set(other, { article: headerOf(article), ...place });
    }
    return copies;
  };
  const shown: Shown[] = [];
  // the articles shown and those of their near-duplicates: what says the same again is no second
  // source
  const articles = new Set<string>();
  let left = [...ranked];
  const placeOf = ({
    score,
    features,
    within,
    passage: { article },
  }: Ranked): PlaceFeature | undefined => {
    const [first] = shown;
    if (within) return 'samePassage';
    if (articles.has(article.id)) return 'sameArticle';
    // what is on another event is no second source on this one
    const isSecondSource =
      first &&
      features.other < MOSTLY &&
      score >= best.score * MIN_SCORE &&
      areTogether(first.excerpt.article.id, article.id);
    return isSecondSource ? 'secondSource' : undefined;
  };
  const placedScoreOf = (one: Ranked): number => {
    const place = placeOf(one);
    return one.score + (place ? PLACE_WEIGHTS[place] : 0);
  };
  while (shown.length < MAX_EXCERPTS) {
    const next = shown.length === 0 ? best : mostBy(left, placedScoreOf);
    if (!next) break;
    const copiesOfNext = copiesOf(next, left);
    const earliest = [...copiesOfNext.keys()].reduce(
      (one, copy) =>
        isEarlier(copy.passage.article, one.passage.article) && isAsGood(copy, next) ? copy : one,
      next,
    );
    const copiesOfEarliest = earliest === next ? copiesOfNext : copiesOf(earliest, left);
    // the best passage must not be lost for a copy that cannot replace it
    const standsForBest = earliest === next || copiesOfEarliest.has(next);
    const [chosen, copies] = standsForBest ? [earliest, copiesOfEarliest] : [next, copiesOfNext];
    const place = placeOf(chosen);
    left = left.filter((one) => one !== chosen && !copies.has(one));
    for (const { passage } of [chosen, ...copies.keys()]) articles.add(passage.article.id);
    const excerpt = { ...excerptFor(chosen), alsoIn: oncePerArticle([...copies.values()]) };
    shown.push({ passage: chosen, excerpt, place });
    if (shown.length === 1) left.push(...partsBeside(chosen, excerpt));
  }
  return shown;
}

/** What a passage says before and behind an excerpt of it, each as a candidate of its own. */
function partsBeside(one: Ranked, { start, end }: Excerpt): Ranked[] {
  const { sentences } = one.passage;
  const first = sentences.findIndex((sentence) => sentence.start >= start);
  const last = sentences.findLastIndex((sentence) => sentence.end <= end);
  return [
    { start: 0, end: first },
    { start: last + 1, end: sentences.length },
  ].flatMap((within) => {
    const fits = one.sentences.slice(within.start, within.end);
    if (fits.length === 0) return [];
    const features = { ...one.features, ...featuresOfBest(fits) };
    return { ...one, within, features, score: scoreOf(features, one.weights.passage) };
  });
}

/** Whether the answering sentences hold the same words of the question, as in near-duplicates. */
function fitAlike(one: Ranked, other: Ranked): boolean {
  const credits = answerFit(other)?.credits;
  return [...(answerFit(one)?.credits ?? [])].every(
    ([term, credit]) => credits?.get(term) === credit,
  );
}

function answerFit(one: Ranked): SentenceFit | undefined {
  return one.sentences[bestSentence(one)];
}

function memoized(excerptOf: (one: Ranked) => Excerpt): (one: Ranked) => Excerpt {
  const known = new Map<Ranked, Excerpt>();
  return (one) => {
    const excerpt = known.get(one) ?? excerptOf(one);
    known.set(one, excerpt);
    return excerpt;
  };
}

/** The passage with the highest score; the first of equals. */
function mostBy(all: readonly Ranked[], worthOf: (one: Ranked) => number): Ranked | undefined {
  let next: Ranked | undefined;
  let most = -Infinity;
  for (const one of all) {
    const score = worthOf(one);
    if (score <= most) continue;
    most = score;
    next = one;
  }
  return next;
}

/** Whether both days are known, and the first is before the second. */
function isEarlier({ published: day }: Article, { published: other }: Article): boolean {
  return isDay(day) && isDay(other) && day < other;
}

function oncePerArticle(copies: readonly Copy[]): Copy[] {
  const byArticle = new Map<string, Copy>();
  for (const copy of copies)
    if (!byArticle.has(copy.article.id)) byArticle.set(copy.article.id, copy);
  return [...byArticle.values()];
}
