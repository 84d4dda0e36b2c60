import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { withNames } from '../query/alternatives.ts';
import { typeFit } from '../query/answer-types.ts';
import { bySentence } from './by-sentence.ts';
import { candidatesFor, inOrder } from './candidates.ts';
import { creditIn, creditOf, sumOf, totalOf } from './credits.ts';
import { toldBy, type KnownIn } from './known.ts';
import type { HeldTerms } from '../store/held-terms.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import type { Passage } from '../../article/passages.ts';
import type { Question } from '../query/question.ts';
import { scoreOf, SENTENCE_WEIGHTS, type Features } from './weights.ts';

/** Passages of an article, and of all articles on one incident, that are looked at without a word found. */
const MAX_BESIDE = 40;
const MAX_BESIDES = 200;
/** Words in capitals that abbreviations alone do not make. */
const MANY_CAPITALS = 4;
const CAPITALS = /\p{Lu}{3}[^]{0,80}\p{Lu}{3}/u;
const SMALL = /\p{Ll}{3}/u;
/** From here on a passage without a word of the question may answer it. */
const LEAST_TOLD = 0.5;
/** UTF-16 units of a sentence that can be read at a glance. */
const AT_A_GLANCE = 400;
/** A passage as an answer to a question. */
export interface Ranked {
  readonly passage: Passage;
  /** The passage's number in the index. */
  readonly id: number;
  /** The sum of weight times feature; comparable between questions. */
  readonly score: number;
  readonly features: Features;
  /** Cover: the share of the question, by weight, that the passage and its context hold; 0 to 1. */
  readonly cover: number;
  /** Focus: the largest share that one sentence and the context hold; 0 to 1. */
  readonly focus: number;
  /** For each sentence of the passage, how well it answers. */
  readonly sentences: readonly SentenceFit[];
}

/** How a sentence fits a question. */
export interface SentenceFit {
  /** Higher is better; the best sentence of a passage counts as its answer. */
  readonly score: number;
  /** The share of the question, by weight, that the sentence holds: 0 to 1. */
  readonly share: number;
  /** The share of what is asked about the event: of the words that do not stand beside the text. */
  readonly asked: number;
  /** How far it has words of the kind asked for: 0 to 1. */
  readonly type: number;
  /** How far it tells what is asked for, as far as is known: 0 to 1. */
  readonly told: number;
  /** Whether it is on another event than its article. */
  readonly other: boolean;
  /** By asked term: how far the sentence holds it, 0 to 1. */
  readonly credits: ReadonlyMap<string, number>;
}

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
  const beside = question.aspect === undefined ? [] : besides(onOne, found, index);
  const added = new Set(beside.map(({ id }) => id));
  return rankedHits(question, [...found, ...beside], index).filter(
    ({ id, features }) => question.isPlain || !added.has(id) || features.told >= LEAST_TOLD,
  );
}

/** Passages on the one incident that hold no word of the question, and may tell what it asks for. */
function besides(onOne: readonly string[], found: readonly Hit[], index: PassageIndex): Hit[] {
  const ids = new Set(found.map(({ id }) => id));
  const all = onOne.flatMap((articleId) => index.hitsOf(articleId).slice(0, MAX_BESIDE));
  return all.slice(0, MAX_BESIDES).filter(({ id }) => !ids.has(id));
}

/** All `hits`, best first, looked at sentence by sentence. */
export function rankedHits(question: Question, hits: readonly Hit[], index: KnownIn): Ranked[] {
  const { words } = question;
  const { terms } = index;
  const total = totalOf(words);
  if (total === 0 && !question.isPlain) return [];
  const share = (sum: number): number => (total === 0 ? 0 : sum / total);
  const articleCover = articleCovers(question, terms);
  const besidesOf = creditsBeside(question, terms);
  const toldOf = toldBy(question, index);
  // few questions have a name with other names of several words
  const hasNames = words.some(({ alternatives }) =>
    alternatives.some((name) => name.terms.length > 1),
  );
  return hits
    .map((hit) => {
      const { id, passage, place, bm25 } = hit;
      const { article } = passage;
      const beside = besidesOf(article);
      const told = toldOf(hit);
      const held = hasNames
        ? terms.bySentenceInOrderOf(id).map((own) => withNames(own, question))
        : terms.bySentenceOf(id);
      const sentences = passage.sentences.map((sentence, nth) => {
        const read = {
          article,
          sentence,
          beside,
          held: held[nth] ?? NO_TERMS,
          told: told[nth]?.told ?? 0,
          other: told[nth]?.other ?? false,
        };
        return fitOf(question, read);
      });
      const cover = share(
        sumOf(words, ({ term }) =>
          sentences.reduce(
            (most, { credits }) => Math.max(most, credits.get(term) ?? 0),
            beside.get(term) ?? 0,
          ),
        ),
      );
      const focus = Math.max(
        ...sentences.map(({ credits }) =>
          share(
            sumOf(words, ({ term }) => Math.max(beside.get(term) ?? 0, credits.get(term) ?? 0)),
          ),
        ),
      );
      const best = sentences.reduce<SentenceFit | undefined>(
        (top, one) => (!top || one.score > top.score ? one : top),
        undefined,
      );
      const features = {
        bm25: share(bm25),
        cover: cover ** 2,
        sentence: best?.share ?? 0,
        type: best?.type ?? 0,
        typeNear: Math.max(...sentences.map(({ type }) => type)),
        pairs: share(pairsIn(question, terms.inOrderOf(id))),
        article: articleCover(article) ** 2,
        asked: best?.asked ?? 0,
        told: best?.told ?? 0,
        other: Number(best?.other ?? false),
        lead: 1 / (1 + place),
      };
      return { id, passage, cover, focus, sentences, features, score: scoreOf(features) };
    })
    .toSorted((a, b) => b.score - a.score || inOrder(a.passage, b.passage));
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

/** The share of a question that an article holds anywhere; reads each article once. */
function articleCovers(question: Question, terms: HeldTerms): (article: Article) => number {
  const known = new Map<string, number>();
  const total = totalOf(question.words);
  const heldIn = terms.holdingInArticles(question.words.map(({ term }) => term));
  return ({ id }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const held = heldIn(id);
    const cover =
      total === 0 ? 0 : sumOf(question.words, ({ term }) => Number(held.has(term))) / total;
    known.set(id, cover);
    return cover;
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** A sentence, its terms, and how far it tells what is asked for. */
interface ReadSentence {
  readonly article: Article;
  readonly sentence: Span;
  readonly held: ReadonlySet<string>;
  /** By term: how far what stands beside the text holds it. */
  readonly beside: ReadonlyMap<string, number>;
  readonly told: number;
  readonly other: boolean;
}

/**
 * The share of what is asked about an event: of the words that do not stand beside the text already,
 * where its title, place and date say which event it is. 1 where all do.
 */
function askedShare(
  { words }: Question,
  credits: ReadonlyMap<string, number>,
  beside: ReadonlyMap<string, number>,
): number {
  const rest = words.filter(({ term, isKind }) => !isKind && (beside.get(term) ?? 0) === 0);
  const total = totalOf(rest);
  return total === 0 ? 1 : sumOf(rest, ({ term }) => credits.get(term) ?? 0) / total;
}

/** Whether a figure is asked for. */
function isNumber({ expects }: Question): boolean {
  return expects === 'quantity' || expects === 'number';
}

/** Whether capitals stand among small letters as in teasers and headings: "WORST YET TO COME Who are". */
function isShouted(text: string): boolean {
  // most sentences have no word in capitals
  if (!CAPITALS.test(text) || !SMALL.test(text)) return false;
  const letters = text.match(/\p{L}{3,}/gu) ?? [];
  const capitals = letters.filter((word) => word === word.toUpperCase()).length;
  return capitals >= MANY_CAPITALS && capitals * 5 >= letters.length;
}

const isShoutedAt = bySentence(isShouted);

function fitOf(
  question: Question,
  { article, sentence, beside, held, told, other }: ReadSentence,
): SentenceFit {
  const { start, end } = sentence;
  const credits = new Map(
    question.words.map((word): [string, number] => [
      word.term,
      creditIn(word, held, article).credit,
    ]),
  );
  const total = totalOf(question.words);
  const share =
    total === 0
      ? 0
      : sumOf(question.words, ({ term }) =>
          Math.max(credits.get(term) ?? 0, SENTENCE_WEIGHTS.beside * (beside.get(term) ?? 0)),
        ) / total;
  const asked = askedShare(question, credits, beside);
  const text = article.body.slice(start, end);
  const type = typeFit(text, question);
  const introduction = text.endsWith(':') ? SENTENCE_WEIGHTS.introduction : 0;
  const score =
    share +
    SENTENCE_WEIGHTS.asked * asked +
    SENTENCE_WEIGHTS.type * type +
    SENTENCE_WEIGHTS.told * told -
    introduction -
    SENTENCE_WEIGHTS.noFigure * Number(type === 0 && isNumber(question)) -
    SENTENCE_WEIGHTS.shouted * Number(isShoutedAt(article, sentence)) -
    SENTENCE_WEIGHTS.long * Number(text.length > AT_A_GLANCE) -
    SENTENCE_WEIGHTS.other * Number(other);
  return { credits, share, asked, type, told, other, score };
}
