import type { Article } from '../../article/article.ts';
import { figureAsked } from '../../figures/comparison/figure-asked.ts';
import { articleFigures } from '../../figures/reading/article-figures.ts';
import { backgroundOf } from '../../figures/reading/other-events.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { needsOf } from '../query/aspects.ts';
import { asksOfOld } from '../query/thing-asked.ts';
import { creditOf } from './credits.ts';
import { wordsNamingEvent } from './event-named.ts';
import { isReport } from './is-report.ts';
import { termsOf } from '../../text/words.ts';
import { saysOther } from './other-event.ts';
import { featuresOfBest, type Ranked, type SentenceFit } from './sentence-fit.ts';
import { namesAll } from './sentence-score.ts';
import { scoreOf } from './weights.ts';

/** Places among the best that are looked at: as many as people are mostly shown. */
const TOP = 2;
/** Articles that are read while an answer waits: each takes some milliseconds. */
const MAX_ARTICLES = 3;
/** Of longer ones nothing is read. */
const MAX_CHARACTERS = 30_000;
/** Paragraphs at the beginning of a report that say what its event is. */
const OPENING = 5;
/** How far a sentence tells a cause that says so plainly. */
const CAUSE_TOLD = 0.55;
/** The share of a sentence from which it is on another event. */
const MOSTLY = 0.5;
/** Questions that look back themselves: "how many has the group killed over the years". */
const OVER_TIME =
  /\b(?:over|in|during|for|within) (?:the )?(?:(?:recent|past|last|previous|many)(?: [\p{L}\p{N}]+)? )?(?:months|years|decades?)\b|\b(?:ever before|previous(?:ly)?|earlier|in the past|so far|in total|last (?:year|month)|before (?:that|this|then)|since)\b/iu;
/** What goes on with the sentence before it: "25 people died there". */
const THERE =
  /(?<!\p{L})there(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|should)\b)/iu;
/** Shorter words are mostly verbs and small words: "go", "took". */
const SMALL = 4;
/** Steps by which a sentence is looked at: parts that tell of other events are clauses. */
const STEP = 8;

/** By article: what was read of it. */
const known = new WeakMap<Article, Background>();

/**
 * The passages in their order, once those sentences of the best ones count less that report other events
 * than their article's: "In March 25 people died there". Only the articles of the best ones are read, and
 * only where something of an event is asked of a dated report. Not where the question itself names what
 * such a sentence tells of.
 */
export function withoutBackground(
  question: Question,
  sorted: Ranked[],
  inOrder: (a: Ranked, b: Ranked) => number,
  index: Pick<PassageIndex, 'passagesOf' | 'terms' | 'eventOf'>,
): Ranked[] {
  if (!isOnEvent(question)) return sorted;
  const read = new Set<string>();
  let all = sorted;
  for (;;) {
    const next = all.slice(0, TOP).find(({ passage: { article } }) => !read.has(article.id));
    if (!next || read.size === MAX_ARTICLES) return all;
    const { article } = next.passage;
    read.add(article.id);
    if (!isReport(article) || article.body.length > MAX_CHARACTERS) continue;
    const shares = backgroundShares(article, index, lastAmong(all, article));
    const near = index.eventOf(article.id)?.place?.near ?? [];
    const meant = meantElsewhere(question, article, { all, shares, near, terms: index.terms });
    const aside = toldAside(question, meant, article, { all, shares });
    const judged = (one: Ranked): Ranked => {
      if (one.passage.article.id !== article.id) return one;
      if (aside.length > 0) return onEventAside(one, aside);
      return asksOlder(question) ? one : onOwnEvent(one, question, shares, meant);
    };
    all = all.map(judged).toSorted(inOrder);
  }
}

/**
 * Reads of an article, before anybody asks, what answers look up in it: its figures, and which parts are
 * on other events. Both are kept as long as the article.
 */
export function readAhead(article: Article, index: Pick<PassageIndex, 'passagesOf'>): void {
  if (article.body.length > MAX_CHARACTERS) return;
  articleFigures(article);
  if (isReport(article)) backgroundShares(article, index, Infinity);
}

/** The last paragraph of an article that was found; at least those that say what its event is. */
function lastAmong(all: readonly Ranked[], { id }: Article): number {
  return all.reduce(
    (last, { passage: { article, paragraph } }) =>
      article.id === id ? Math.max(last, paragraph) : last,
    OPENING,
  );
}

/** Whether a question asks something of an event. */
function isOnEvent({ aspect, text }: Question): boolean {
  if (OVER_TIME.test(text)) return false;
  if (aspect === undefined) return needsOf(text).predicate;
  if (aspect === 'thing') return !asksOfOld(text);
  // what became of people is mostly told of later days and other places
  return aspect !== 'fate' && aspect !== 'identity';
}

/** Asked when something was, older days may answer. */
function asksOlder({ aspect, isPlain }: Question): boolean {
  return aspect === 'time' && !isPlain;
}

/** What was read of an article: the share of each sentence that is on other events, as far as paragraph `to`. */
interface Background {
  readonly shares: ReadonlyMap<number, number>;
  readonly to: number;
}

/**
 * The share of each sentence that is on other events, by where it begins; 0 is left out. Reads no further
 * than paragraph `to`: what stands behind says nothing of what stands before.
 */
function backgroundShares(
  article: Article,
  index: Pick<PassageIndex, 'passagesOf'>,
  to: number,
): ReadonlyMap<number, number> {
  const readBefore = known.get(article);
  if (readBefore && readBefore.to >= to) return readBefore.shares;
  const passages = index.passagesOf(article.id).filter(({ paragraph }) => paragraph <= to);
  const background = backgroundOf(article, passages);
  const shares = new Map<number, number>();
  for (const { sentences } of passages) {
    let before = 0;
    for (const { start, end } of sentences) {
      let count = 0;
      for (let at = start; at < end; at += STEP) count += Number(background.isOther(at));
      const text = article.body.slice(start, end);
      const goesOn = before > 0 && THERE.test(text);
      const found = goesOn ? before : Math.min(1, (count * STEP) / (end - start));
      const share = saysOther(text) ? 1 : found;
      if (share > 0) shares.set(start, share);
      before = share;
    }
  }
  known.set(article, { shares, to });
  return shares;
}

/** A passage with its sentences judged anew; `meant` are words of the question that are on another event. */
function onOwnEvent(
  one: Ranked,
  question: Question,
  shares: ReadonlyMap<number, number>,
  meant: readonly AskedWord[],
): Ranked {
  const { passage } = one;
  if (!passage.sentences.some(({ start }) => shares.has(start))) return one;
  const isNamed = one.sentences.some(({ credits }) =>
    meant.some(({ term }) => (credits.get(term) ?? 0) > 0),
  );
  // "a bombing in Ostmark. Nine people died there": the figure may stand beside the name
  if (isNamed && (!asksFigure(question) || one.sentences.some(({ told }) => told > 0))) return one;
  const sentences = one.sentences.map((fit, nth): SentenceFit => {
    const share = shares.get(passage.sentences[nth]?.start ?? 0) ?? 0;
    // what was before an event may be its cause
    const isCause = question.aspect === 'cause' && fit.told >= CAUSE_TOLD;
    if (share <= fit.other || isCause || namesAll(question, fit.credits)) return fit;
    // its figure is not the one asked for either
    const told = asksFigure(question) ? fit.told * (1 - share) : fit.told;
    const score =
      fit.score -
      one.weights.sentence.other * (share - fit.other) -
      one.weights.sentence.told * (fit.told - told);
    return { ...fit, other: share, told, score };
  });
  const features = { ...one.features, ...featuresOfBest(sentences) };
  return { ...one, sentences, features, score: scoreOf(features, one.weights.passage) };
}

/**
 * A passage of an article that tells aside of the event that is meant: only what names that one, or follows on such a
 * sentence, is on it.
 */
function onEventAside(one: Ranked, aside: readonly AskedWord[]): Ranked {
  const names = one.sentences.map(({ credits }) => holdsAny(credits, aside));
  const sentences = one.sentences.map((fit, nth): SentenceFit => {
    if (names[nth] === true || names[nth - 1] === true) return fit;
    // what it tells is not of that event either
    const score =
      fit.score -
      one.weights.sentence.other * (1 - fit.other) -
      one.weights.sentence.told * Math.max(0, fit.told);
    return { ...fit, other: 1, told: Math.min(0, fit.told), score };
  });
  const features = { ...one.features, ...featuresOfBest(sentences) };
  return { ...one, sentences, features, score: scoreOf(features, one.weights.passage) };
}

/** A word that stands for no other: "academy", "wedding". */
function isThing({ isKind, relatives, written }: AskedWord): boolean {
  return !isKind && relatives.size === 0 && written.length > SMALL;
}

function holdsAny(credits: SentenceFit['credits'], words: readonly AskedWord[]): boolean {
  return words.some(({ term }) => (credits.get(term) ?? 0) > 0);
}

/** Those of the words that an article says of nothing but another event that it tells of as well. */
function toldAside(
  question: Question,
  meant: readonly AskedWord[],
  { id }: Pick<Article, 'id'>,
  { all, shares }: Pick<ReadArticle, 'all' | 'shares'>,
): AskedWord[] {
  const aside = all.flatMap(({ passage, sentences }) =>
    passage.article.id === id
      ? sentences.filter(
          (_, nth) => (shares.get(passage.sentences[nth]?.start ?? 0) ?? 0) >= MOSTLY,
        )
      : [],
  );
  const named = new Set(wordsNamingEvent(question));
  return meant.filter(
    (word) =>
      (word.isName || named.has(word) || isThing(word)) &&
      aside.some(({ credits }) => holdsAny(credits, [word])),
  );
}

function asksFigure({ aspect, text }: Question): boolean {
  return aspect === 'quantity' && figureAsked(text) !== undefined;
}

/**
 * Words of a question that an article says neither beside its text nor of its own event: they say that
 * another event is meant, "how many died in Ostmark?".
 */
function meantElsewhere(
  { words, counted }: Question,
  { id }: Pick<Article, 'id'>,
  { all, shares, near, terms }: ReadArticle,
): AskedWord[] {
  const beingNear = new Set(near.flatMap((name) => [...termsOf(name)]));
  const beside = terms.besidePassagesOf(id);
  const own = all.flatMap(({ passage, sentences }) =>
    passage.article.id === id
      ? sentences.filter((_, nth) => (shares.get(passage.sentences[nth]?.start ?? 0) ?? 0) < MOSTLY)
      : [],
  );
  return words.filter(
    (word) =>
      !word.isKind &&
      // who is counted says of no event: "how many civilians died"
      word.term !== counted?.term &&
      // a town that is only named along with the event's own says nothing of that
      (creditOf(word, beside).credit === 0 || beingNear.has(word.term)) &&
      own.every(({ credits }) => (credits.get(word.term) ?? 0) === 0),
  );
}

/** What is known of an article's background, and the passages that were found. */
interface ReadArticle extends Pick<PassageIndex, 'terms'> {
  /** Towns and counties that are named along with its event's place. */
  readonly near: readonly string[];
  readonly all: readonly Ranked[];
  readonly shares: ReadonlyMap<number, number>;
}
