import { namesPeople } from '../query/answer-types.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { asksSetting } from '../query/setting-asked.ts';
import type { HeldTerms } from '../store/held-terms.ts';
import type { Hit } from '../store/passage-index.ts';
import { totalOf } from './credits.ts';
import { asksReason } from './reason-told.ts';

/** An article that holds less than this is not looked at passage by passage. */
const LEAST_ANYWHERE = 0.5;
/** Articles that are read whole, and the share of what the best one holds of the question that they must hold. */
const MAX_ARTICLES = 5;
const NEARLY = 0.9;
/** Passages that say what a report is on, and what one behind them counts: it may look back to the event. */
const BEGINNING = 4;
const FAR_DOWN = 0.9;

/** From here on a sentence tells what became of people, or why: its article holds enough of the question. */
const LEAST = 1.7;

/** Words for people, which reports call otherwise, and words of place and order: none says which event is meant. */
const SOMEBODY =
  /^(?:over|after|before|about|near|around|behind|then|yet|still|up|off|out|down|back|away|again|already|guys?|kids?|folks?|cops?|anybody|anyone|somebody|someone|people|lads?|teens?|teenagers?|boys?|girls?|child|children|m[ae]n|wom[ae]n|survivors?|victims?|gunm[ae]n|shooters?|attackers?|robbers?|killers?|culprits?)$/iu;

/** The words of a question that say which event it means: not "boy", nor what is asked of him. */
export function wordsOnEvent({ words }: Pick<Question, 'words'>): AskedWord[] {
  return words.filter(
    ({ isKind, isName, written }) =>
      !isKind && (isName || !(namesPeople(written) || SOMEBODY.test(written))),
  );
}

/** What says whether a question is answered apart from its words. */
type ReadApart = Pick<Question, 'aspect' | 'text' | 'isPlain'>;

/** Whether the answer often has no word of the question: what became of people, why it was, where and when. */
export function isToldApart(question: ReadApart): boolean {
  return question.aspect === 'fate' || asksReason(question) || asksSetting(question);
}

/** Whether a sentence that is told so far answers a question that is answered apart from its words. */
export function isToldEnough(question: ReadApart, told: number): boolean {
  return told >= LEAST && (question.aspect === 'fate' || asksReason(question));
}

/** The parts of an index that say which terms its articles hold. */
type Terms = Pick<HeldTerms, 'holdingInArticles' | 'byPassageOf'>;

/**
 * The share of a question's words that say which event it means, by weight, that an article holds: half of it
 * what it holds anywhere, half what one passage holds beside its title. Long articles hold most words somewhere.
 * 1 where no word says which event is meant.
 */
export function shareOfEvent(
  question: Pick<Question, 'words'>,
  terms: Terms,
): (articleId: string) => number {
  const words = wordsOnEvent(question);
  const total = totalOf(words);
  if (total === 0) return () => 1;
  const heldIn = terms.holdingInArticles(
    words.flatMap(({ term, relatives, alternatives }) => [
      term,
      ...relatives,
      ...alternatives.flatMap((one) => one.terms),
    ]),
  );
  const known = new Map<string, number>();
  return (articleId) => {
    const before = known.get(articleId);
    if (before !== undefined) return before;
    const share = shareIn(articleId, words, { terms, held: heldIn(articleId) }) / total;
    known.set(articleId, share);
    return share;
  };
}

/** The weight of words that an article holds: half of what it holds anywhere, half of what one passage does. */
function shareIn(
  articleId: string,
  words: readonly AskedWord[],
  { terms, held }: { readonly terms: Terms; readonly held: ReadonlySet<string> },
): number {
  const own = words.filter((word) => isAmong(word, held));
  const anywhere = totalOf(own);
  if (anywhere < LEAST_ANYWHERE * totalOf(words)) return anywhere;
  let most = 0;
  for (const [nth, passage] of terms.byPassageOf(articleId).entries()) {
    const inPassage = new Set(passage);
    const credit = nth < BEGINNING ? 1 : FAR_DOWN;
    most = Math.max(most, credit * totalOf(own.filter((word) => isAmong(word, inPassage))));
    if (most === anywhere) break;
  }
  return (anywhere + most) / 2;
}

/** Whether terms hold a word, or what may stand for it. */
function isAmong({ term, relatives, alternatives }: AskedWord, held: ReadonlySet<string>): boolean {
  return (
    held.has(term) ||
    [...relatives].some((one) => held.has(one)) ||
    alternatives.some((one) => one.terms.every((part) => held.has(part)))
  );
}

/**
 * The articles among those found that hold the most of what says which event a question asks of; [] where its
 * answer repeats its words. "He is recovering" holds none of them.
 */
export function articlesOnEvent(
  question: Question,
  found: readonly Pick<Hit, 'passage'>[],
  terms: Terms,
): string[] {
  if (!isToldApart(question)) return [];
  const shareOf = shareOfEvent(question, terms);
  const shares = [...new Set(found.map(({ passage }) => passage.article.id))].map(
    (id) => [id, shareOf(id)] as const,
  );
  const most = Math.max(...shares.map(([, share]) => share));
  return shares
    .filter(([, share]) => share >= NEARLY * most)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_ARTICLES)
    .map(([id]) => id);
}
