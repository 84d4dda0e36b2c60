import type { Article } from '../../article/article.ts';
import { isHeldBy } from '../query/alternatives.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { creditOf, isNameIn, sumOf, totalOf } from '../rank/credits.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';

/** The share of a question's names, by weight, that the event which is meant must hold. */
const MOST = 0.75;
/** In nats: what every other event must hold less of, one rare name at least. */
const LEAD = 2;
/** What other words say of an event, compared with names. */
const OTHERS = 0.35;
/** Articles of an event that are looked at. */
const MAX_ARTICLES = 40;

/** What tells which articles are on one event. */
export interface Events {
  readonly index: Pick<PassageIndex, 'articles' | 'articleCount' | 'lexicon' | 'terms'>;
  readonly areTogether: (articleA: string, articleB: string) => boolean;
  /** All articles on the event of one, by id. */
  readonly articlesWith: (articleId: string) => readonly string[];
}

/**
 * The articles on the event that a question names, at most 40, by id: those that hold nearly all of its
 * names and numbers, where these are too rare together to be so by chance, and no other event among the
 * hits holds about as many. [] where no event, or more than one, is named.
 */
export function articlesMeant(
  { words }: Pick<Question, 'words'>,
  hits: readonly Pick<Hit, 'passage'>[],
  { index, areTogether, articlesWith }: Events,
): readonly string[] {
  const articles = new Map(hits.map(({ passage: { article } }) => [article.id, article]));
  const events: Article[][] = [];
  for (const article of articles.values()) {
    const event = events.find(([first]) => first && areTogether(first.id, article.id));
    if (event) event.push(article);
    else events.push([article]);
  }
  const [any] = articles.values();
  if (!any) return [];
  const asked = words.filter((word) => !word.isKind && isHeldBy(word, index.lexicon));
  const names = asked.filter((word) => isNameIn(word, any));
  const isName = new Set(names);
  const heldBy = termsHeld(asked, index);
  const sums = events.map((event) => {
    const most = (word: AskedWord): number => Math.max(...event.map((one) => heldBy(one, word)));
    const ofNames = sumOf(names, most);
    return {
      ofNames,
      all: ofNames + OTHERS * sumOf(asked, (word) => (isName.has(word) ? 0 : most(word))),
    };
  });
  const best = sums.reduce((top, one) => (one.all > top.all ? one : top));
  const [first] = events[sums.indexOf(best)] ?? [];
  const needed = Math.log(index.articleCount);
  if (!first || best.ofNames < MOST * totalOf(names) || best.all < needed) return [];
  if (sums.some((one) => one !== best && one.all > best.all - LEAD)) return [];
  return articlesWith(first.id).slice(0, MAX_ARTICLES);
}

/** Says how far an article holds a name, in its text or beside it; reads each article once. */
function termsHeld(
  names: readonly AskedWord[],
  { terms }: Pick<PassageIndex, 'terms'>,
): (article: Article, word: AskedWord) => number {
  const heldIn = terms.holdingInArticles(
    names.flatMap(({ term, alternatives }) => [term, ...alternatives.flatMap((one) => one.terms)]),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return ({ id }, word) => {
    const held = known.get(id) ?? heldIn(id);
    known.set(id, held);
    return creditOf(word, held).credit;
  };
}
