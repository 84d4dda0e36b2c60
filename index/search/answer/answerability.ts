import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { isEnglish } from '../../language/language.ts';
import { isHeldBy, withNames } from '../query/alternatives.ts';
import { holdsFigure } from '../query/answer-types.ts';
import { isNameIn, joinsWords, sumOf, totalOf } from '../rank/credits.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import type { AskedWord, Question } from '../query/question.ts';
import type { Ranked } from '../rank/ranking.ts';

/**
 * What the best passage must come to: its cover and focus and parts of two features of its score, which
 * tell a passage that speaks of what was asked from one that happens to have half of the words.
 */
const MIN_TRUST = 1.3;
const TRUST_IN_PAIRS = 0.5;
const TRUST_IN_BM25 = 0.3;
/** Of the weight that singles out one passage, in nats, the words held may lack so much. */
const SPARE_WEIGHT = 0.5;
/** A sentence that holds all that was asked but the kind of answer, common words or not, may answer. */
const ALL_HELD = 0.99;
/** Where words are joined at will, one that no article holds is often a new joint: its part of its weight. */
const COINED_WEIGHT = 0.5;

/** What is to be known of an index: its words, and which of them its articles hold. */
export type Known = Pick<PassageIndex, 'lexicon' | 'terms'>;

/** Why a question is answered or declined. */
export interface Answerability {
  readonly isAnswered: boolean;
  /** Share of the question that the best passage holds with its context, and one sentence of it does. */
  readonly cover: number;
  readonly focus: number;
  /** What both come to with pairs and BM25, and what is needed. */
  readonly trust: number;
  readonly leastTrust: number;
  /** What the words that one sentence holds weigh together, and what is needed. */
  readonly held: number;
  readonly leastHeld: number;
  /** Names and numbers of the question that the best passage's article does not hold. */
  readonly absent: readonly AskedWord[];
  /** Whether it asks for a number that the first excerpt has not, or counts what no article tells of. */
  readonly lacksNumber: boolean;
}

/**
 * Whether the best passage answers. Four things are asked: its article holds every name and number of
 * the question; it, and one sentence of it, hold enough of the question; the words that sentence holds
 * are rare enough together that chance alone would not have brought them into one of `passages`; and
 * there is a figure where one is asked for.
 */
export function answerabilityOf(
  question: Question,
  best: Ranked,
  excerpt: Span,
  { index, passages }: { readonly index: Known; readonly passages: number },
): Answerability {
  const { article } = best.passage;
  const absent = absentNames(question.words, article, index);
  const total = totalOf(question.words);
  const coined = joinsWords(article)
    ? sumOf(question.words, (word) =>
        Number(!isNameIn(word, article) && !isHeldBy(word, index.lexicon)),
      )
    : 0;
  const held = best.focus * total;
  // where one sentence holds all that was asked, mended words were meant: they count as if typed so
  const wanted = sumOf(question.words, ({ isKind, certainty }) => (isKind ? 0 : certainty));
  const isAllHeld = held >= ALL_HELD * wanted;
  const doubted = isAllHeld ? sumOf(question.words, ({ certainty }) => 1 - certainty) : 0;
  const share = total / (total - doubted - (1 - COINED_WEIGHT) * coined);
  const cover = best.cover * share;
  const focus = best.focus * share;
  const trust =
    cover + focus + TRUST_IN_PAIRS * best.features.pairs + TRUST_IN_BM25 * best.features.bm25;
  // words of idf x each stand together in one of e^x passages by chance
  const leastHeld = isAllHeld ? 0 : Math.log(Math.max(1, passages)) - SPARE_WEIGHT;
  const lacksNumber = !mayCount(question, article, excerpt, index);
  return {
    isAnswered: absent.length === 0 && trust >= MIN_TRUST && held >= leastHeld && !lacksNumber,
    cover,
    focus,
    trust,
    leastTrust: MIN_TRUST,
    held,
    leastHeld,
    absent,
    lacksNumber,
  };
}

/**
 * For a question for a number: whether what is counted is there at all, and the excerpt holds a figure.
 * True for all other questions, and for articles whose number words nobody taught us.
 */
function mayCount(
  question: Question,
  article: Article,
  { start, end }: Span,
  index: Known,
): boolean {
  const { expects, counted } = question;
  if ((expects !== 'number' && expects !== 'quantity') || !isEnglish(article.language)) return true;
  const isCountedKnown =
    counted === undefined ||
    isHeldBy(counted, index.lexicon) ||
    [...counted.relatives].some((term) => index.lexicon.has(term));
  return isCountedKnown && holdsFigure(article.body.slice(start, end), question);
}

/** The question's names and numbers that an article does not hold, its title, place and date included. */
export function absentNames(
  words: readonly AskedWord[],
  article: Article,
  index: Known,
): AskedWord[] {
  const context = withNames(index.terms.besidePassagesOf(article.id), { words });
  let absent = words.filter(
    (word) =>
      (isNameIn(word, article) || (word.isBare && !isHeldBy(word, index.lexicon))) &&
      !isHeldBy(word, context),
  );
  // by passages: the words of a name scattered over an article are not the name
  for (const terms of absent.length > 0 ? index.terms.byPassageOf(article.id) : []) {
    const held = withNames(terms, { words });
    absent = absent.filter((word) => !isHeldBy(word, held));
    if (absent.length === 0) break;
  }
  return absent;
}
