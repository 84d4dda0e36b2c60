import type { Article } from '../../article/article.ts';
import { withNames } from '../query/alternatives.ts';
import { candidatesFor, inOrder } from './candidates.ts';
import { creditOf, sumOf, totalOf } from './credits.ts';
import { isInAnotherTown, isOnAnotherDay } from './event-meant.ts';
import { articlesOnEvent, shareOfEvent } from './event-share.ts';
import { isReport } from './is-report.ts';
import { toldBy, type KnownIn } from './known.ts';
import type { HeldTerms } from '../store/held-terms.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import type { Question } from '../query/question.ts';
import { withoutBackground } from './background.ts';
import { featuresOfBest, type Ranked } from './sentence-fit.ts';
import { fitOf } from './sentence-score.ts';
import { asksTimes } from '../query/times-asked.ts';
import { EVENT, scoreOf, TEXT } from './weights.ts';

/** Passages of an article, and of all articles on one incident, that are looked at without a word found. */
const MAX_BESIDE = 40;
const MAX_BESIDES = 200;
/** Articles whose other passages are looked at where an answer may have none of the question's words. */
const MAX_FIRST = 4;
/** From here on a passage without a word of the question may answer it. */
const LEAST_TOLD = 0.5;
/** What counts of an event in another town than the question names, or on another day. */
const OF_ANOTHER = 0.1;
/** "Where is Ada Vale": asks of now, whatever the event was. */
const ASKS_NOW = /^[\s"“(]*(?:(?:and|so|but) )?where(?:['’]s| (?:is|are))(?!\p{L})/iu;
/** Where a question is looked for. */
export interface Searching {
  /** Says which articles may answer; the others are left out. */
  readonly accept?: ((article: Article) => boolean) | undefined;
  /** The articles that may answer, where all are on one incident; else []. */
  readonly onOne?: readonly string[];
}

/**
 * The passages that hold some of the question, best first; at most 28, besides those of the one
 * incident that may be meant.
 */
export function ranked(
  question: Question,
  index: PassageIndex,
  { accept, onOne = [] }: Searching = {},
): Ranked[] {
  const found = question.words.length > 0 ? candidatesFor(question, index, accept) : [];
  const read = onOne.length > 0 ? onOne : articlesWorth(question, found, index);
  const beside =
    question.aspect === undefined && !asksWeapon(question) ? [] : besides(read, found, index);
  const added = new Set(beside.map(({ id }) => id));
  const all = rankedHits(question, [...found, ...beside], index, onOne.length > 0).filter(
    ({ id, features }) =>
      question.isPlain ||
      !added.has(id) ||
      features.told >= LEAST_TOLD ||
      (asksWeapon(question) && features.type > 0),
  );
  return withoutBackground(question, all, bestFirst, index);
}

/** The articles that may tell what is asked apart from all that says which event it is asked of. */
function articlesWorth(
  question: Question,
  found: readonly Hit[],
  { terms }: Pick<PassageIndex, 'terms'>,
): readonly string[] {
  if (question.aspect !== 'thing' && !asksTimes(question.text))
    return articlesOnEvent(question, found, terms);
  return [...new Set(found.map(({ passage }) => passage.article.id))].slice(0, MAX_FIRST);
}

/** Passages of articles that hold no word of the question, and may tell what it asks for. */
function besides(articleIds: readonly string[], found: readonly Hit[], index: PassageIndex): Hit[] {
  const ids = new Set(found.map(({ id }) => id));
  const all = articleIds.flatMap((articleId) => index.hitsOf(articleId).slice(0, MAX_BESIDE));
  return all.slice(0, MAX_BESIDES).filter(({ id }) => !ids.has(id));
}

/** All `hits`, best first, looked at sentence by sentence; `isOnOne`: all articles are on one incident. */
export function rankedHits(
  question: Question,
  hits: readonly Hit[],
  index: KnownIn,
  isOnOne = false,
): Ranked[] {
  const { words } = question;
  const { terms } = index;
  const total = totalOf(words);
  if (total === 0 && !question.isPlain) return [];
  const share = (sum: number): number => (total === 0 ? 0 : sum / total);
  const inArticle = heldByArticles(question, terms);
  const besidesOf = creditsBeside(question, terms);
  const toldOf = toldBy(question, index, isOnOne);
  const shareOf = shareOfEvent(question, terms);
  const eventIn = ({ id }: Article): number => {
    const named = shareOf(id);
    const event = index.eventOf(id);
    const isAnother = isInAnotherTown(question, event) || isOnAnotherDay(question, event);
    return ((named + named ** 2) / 2) * (isAnother ? OF_ANOTHER : 1);
  };
  // few questions have a name with other names of several words
  const hasNames = words.some(({ alternatives }) =>
    alternatives.some((name) => name.terms.length > 1),
  );
  return hits
    .map((hit) => {
      const { id, passage, place, bm25 } = hit;
      const { article } = passage;
      const isOnEvent = asksOfEvent(question) && isReport(article);
      const weights = isOnEvent ? EVENT : TEXT;
      const beside = besidesOf(article);
      const told = toldOf(hit);
      const ordered = terms.bySentenceInOrderOf(id);
      const held = hasNames
        ? ordered.map((own) => withNames(own, question))
        : terms.bySentenceOf(id);
      const sentences = passage.sentences.map((sentence, nth) => {
        const read = {
          article,
          sentence,
          beside,
          inArticle: inArticle(article).held,
          held: held[nth] ?? NO_TERMS,
          told: told[nth]?.told ?? 0,
          other: Number(told[nth]?.other ?? false),
          pairs: share(pairsIn(question, ordered[nth] ?? [])),
        };
        return fitOf(question, read, weights.sentence);
      });
      const { cover, focus } = heldTogether(words, sentences, beside);
      const features = {
        bm25: share(bm25),
        cover: share(cover) ** 2,
        ...featuresOfBest(sentences),
        typeNear: Math.max(...sentences.map(({ type }) => type)),
        pairs: share(pairsIn(question, terms.inOrderOf(id))),
        article: inArticle(article).cover ** 2,
        lead: 1 / (1 + place),
        event: isOnEvent ? eventIn(article) : 0,
      };
      const score = scoreOf(features, weights.passage);
      return {
        id,
        passage,
        cover: share(cover),
        focus: share(focus),
        sentences,
        features,
        weights,
        score,
      };
    })
    .toSorted(bestFirst);
}

/** Whether a question asks something of the event that its words name. */
export function asksOfEvent({ aspect, expects, text }: Question): boolean {
  if (asksWeapon({ expects })) return true;
  return aspect !== undefined && !(aspect === 'place' && ASKS_NOW.test(text));
}

/** "What weapon was used": the sentence that names it seldom has another word of the question. */
function asksWeapon({ expects }: Pick<Question, 'expects'>): boolean {
  return expects === 'weapon';
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || inOrder(a.passage, b.passage);
}

/**
 * The weight of the asked words that a passage holds, with what stands beside it: all its sentences together, and
 * the one that holds the most.
 */
function heldTogether(
  words: Question['words'],
  sentences: Ranked['sentences'],
  besideOf: ReadonlyMap<string, number>,
): { readonly cover: number; readonly focus: number } {
  const inSentences = sentences.map(() => 0);
  let cover = 0;
  for (const { term, weight } of words) {
    const beside = besideOf.get(term) ?? 0;
    let most = beside;
    for (const [nth, { credits }] of sentences.entries()) {
      const credit = Math.max(beside, credits.get(term) ?? 0);
      inSentences[nth] = (inSentences[nth] ?? 0) + weight * credit;
      most = Math.max(most, credit);
    }
    cover += weight * most;
  }
  return { cover, focus: Math.max(...inSentences) };
}

/**
 * Pairs: the weight of asked words that are side by side, in the same order, in passage and
 * question.
 */
function pairsIn({ words }: Question, terms: readonly string[]): number {
  let weight = 0;
  for (const [nth, first] of words.entries()) {
    const second = words[nth + 1];
    if (second && terms.some((term, at) => term === first.term && terms[at + 1] === second.term))
      weight += (first.weight + second.weight) / 2;
  }
  return weight;
}

/**
 * How far title, source, place and dates of an article hold the asked words; reads each article
 * once.
 */
function creditsBeside(
  question: Question,
  terms: HeldTerms,
): (article: Article) => ReadonlyMap<string, number> {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return ({ id }) => {
    const before = known.get(id);
    if (before) return before;
    const held = withNames(terms.besidePassagesOf(id), question);
    const credits = new Map(
      question.words.map((word): [string, number] => [word.term, creditOf(word, held).credit]),
    );
    known.set(id, credits);
    return credits;
  };
}

/** What an article holds of a question anywhere: the terms, and their share; reads each article once. */
function heldByArticles(
  question: Question,
  terms: HeldTerms,
): (article: Article) => { readonly held: ReadonlySet<string>; readonly cover: number } {
  const known = new Map<string, { held: ReadonlySet<string>; cover: number }>();
  const total = totalOf(question.words);
  const heldIn = terms.holdingInArticles(question.words.map(({ term }) => term));
  return ({ id }) => {
    const before = known.get(id);
    if (before) return before;
    const held = heldIn(id);
    const cover =
      total === 0 ? 0 : sumOf(question.words, ({ term }) => Number(held.has(term))) / total;
    known.set(id, { held, cover });
    return { held, cover };
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();
