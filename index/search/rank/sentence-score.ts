import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { holdsNumber, typeFit } from '../query/answer-types.ts';
import type { Question } from '../query/question.ts';
import { bySentence } from './by-sentence.ts';
import { creditIn, sumOf, totalOf } from './credits.ts';
import { isLine } from './is-line.ts';
import type { SentenceFit } from './sentence-fit.ts';
import type { SentenceWeights } from './weights.ts';

/** Words in capitals that abbreviations alone do not make. */
const MANY_CAPITALS = 4;
const CAPITALS = /\p{Lu}{3}[^]{0,80}\p{Lu}{3}/u;
const SMALL = /\p{Ll}{3}/u;
/** How far a sentence is a line of the page that is set like headings, in capitals. */
const SHOUTED = 0.4;
/** Words of a question that all stand in one sentence, by themselves or nearly: from so many on it is meant. */
const NAMED = 4;
const NEARLY = 0.9;
/** UTF-16 units of a sentence that can be read at a glance. */
const AT_A_GLANCE = 400;

/** A sentence, its terms, and how far it tells what is asked for. */
export interface ReadSentence {
  readonly article: Article;
  readonly sentence: Span;
  readonly held: ReadonlySet<string>;
  /** By term: how far what stands beside the text holds it. */
  readonly beside: ReadonlyMap<string, number>;
  /** The asked terms that the article holds anywhere. */
  readonly inArticle: ReadonlySet<string>;
  readonly told: number;
  readonly other: number;
  readonly pairs: number;
}

/**
 * The share of what is asked about an event: of the words that do not stand beside the text already,
 * where its title, place and date say which event it is, and are no names that the article holds. 1 where
 * all are.
 */
function askedShare(
  { words }: Question,
  credits: ReadonlyMap<string, number>,
  { beside, inArticle }: Pick<ReadSentence, 'beside' | 'inArticle'>,
): number {
  const rest = words.filter(
    ({ term, isKind, isName }) =>
      !isKind && (beside.get(term) ?? 0) === 0 && !(isName && inArticle.has(term)),
  );
  const total = totalOf(rest);
  return total === 0 ? 1 : sumOf(rest, ({ term }) => credits.get(term) ?? 0) / total;
}

/** Whether a sentence holds all of a question that names much: then its event is the one that is meant. */
export function namesAll(
  { words }: Pick<Question, 'words'>,
  credits: ReadonlyMap<string, number>,
): boolean {
  const asked = words.filter(({ isKind }) => !isKind);
  return asked.length >= NAMED && asked.every(({ term }) => (credits.get(term) ?? 0) >= NEARLY);
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
const holdsNumberAt = bySentence(holdsNumber);

/** How a sentence fits a question. */
export function fitOf(
  question: Question,
  read: ReadSentence,
  weights: SentenceWeights,
): SentenceFit {
  const { article, sentence, beside, held, told } = read;
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
          Math.max(credits.get(term) ?? 0, weights.beside * (beside.get(term) ?? 0)),
        ) / total;
  const asked = askedShare(question, credits, read);
  const other = namesAll(question, credits) ? 0 : read.other;
  const text = article.body.slice(start, end);
  // most sentences have no number at all
  const isWithout = isNumber(question) && !holdsNumberAt(article, sentence);
  const type = isWithout ? 0 : typeFit(text, question);
  const line = isLine(text) ? 1 : SHOUTED * Number(isShoutedAt(article, sentence));
  const introduction = text.endsWith(':') ? weights.introduction : 0;
  const score =
    weights.share * share +
    weights.asked * asked +
    weights.type * type +
    weights.told * told +
    weights.pairs * read.pairs -
    introduction -
    weights.noFigure * Number(type === 0 && isNumber(question)) -
    weights.long * Number(text.length > AT_A_GLANCE) -
    weights.line * line -
    weights.other * other;
  return { credits, share, asked, type, told, other, line, score };
}
