import type { Article } from '../../../index/article/article.ts';
import { newSentence, type ToldSentence } from '../../../index/article/new-sentence.ts';
import type { Passage } from '../../../index/article/passages.ts';
import type { Incident } from '../../../index/event/incident/incident.ts';
import { findIn } from '../../../index/search/answer/find.ts';
import type { HeldArticles } from '../held-articles.ts';
import { isAtPlace } from './is-at-place.ts';
import type { Watched } from './watches.ts';

/** Passages with the words that are looked at: of more articles at once, the others are only counted. */
const MAX_PASSAGES = 200;
/** Earlier reports that a new one is compared with, the latest ones. */
const MAX_EARLIER = 40;

/** An article that fits a watch, with the passages that do. */
export interface Fitting {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** The incident of a watch: the one that has most of the articles known to be on it. */
export function watchedIncident(
  { what }: Pick<Watched, 'what'>,
  known: readonly string[],
  { incidents }: HeldArticles,
): Incident | undefined {
  const counts = new Map<Incident, number>();
  for (const id of [what, ...known]) {
    const incident = incidents.of(id);
    if (incident) counts.set(incident, (counts.get(incident) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/**
 * The articles that fit what is watched, in order of publication: of an incident, all but those known to be on it;
 * else those among `fresh`.
 */
export function fittingArticles(
  watched: Watched,
  known: readonly string[],
  { held, fresh }: { readonly held: HeldArticles; readonly fresh: ReadonlySet<string> },
): Fitting[] {
  const { index } = held;
  const isKnown = new Set(known);
  const whole = (article: Article): Fitting => ({
    article,
    passages: index.passagesOf(article.id),
  });
  if (watched.kind === 'incident')
    return (watchedIncident(watched, known, held)?.articles ?? [])
      .filter(({ id }) => !isKnown.has(id))
      .flatMap(({ id }) => index.article(id) ?? [])
      .map(whole);
  if (fresh.size === 0) return [];
  if (watched.kind === 'words') return withWords(watched.what, held, fresh);
  const { incidents } = held;
  return inOrder(
    index.articles.filter(
      (article) =>
        fresh.has(article.id) &&
        isAtPlace(watched.what, incidents.eventOf(article).place?.place, incidents.of(article.id)),
    ),
  ).map(whole);
}

function withWords(words: string, { index }: HeldArticles, fresh: ReadonlySet<string>): Fitting[] {
  const part = { from: 0, count: MAX_PASSAGES };
  const found = findIn(index, words, part, ({ id }) => fresh.has(id));
  if (!found.all || found.missing.length > 0) return [];
  const passages = new Map<string, Passage[]>();
  for (const { article, paragraph, answer } of found.excerpts) {
    const whole = index.article(article.id);
    if (!whole) continue;
    // only the sentence that has the words
    const passage = {
      article: whole,
      ...answer,
      paragraph,
      isCaption: false,
      opens: false,
      ends: false,
    };
    passages.set(article.id, [
      ...(passages.get(article.id) ?? []),
      { ...passage, sentences: [answer] },
    ]);
  }
  return inOrder([...passages.keys()].flatMap((id) => index.article(id) ?? [])).map((article) => ({
    article,
    passages: passages.get(article.id) ?? [],
  }));
}

/** What an article says first that the others on its incident, but for `besides`, do not. */
export function newIn(
  { article, passages }: Fitting,
  { incidents }: HeldArticles,
  besides: ReadonlySet<string>,
): ToldSentence | undefined {
  const others = incidents
    .articlesOf(incidents.of(article.id)?.articles ?? [])
    .filter(({ id }) => id !== article.id && !besides.has(id));
  return newSentence(passages, others.slice(-MAX_EARLIER));
}

function inOrder(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (placeInOrder(a) < placeInOrder(b) ? -1 : 1));
}

function placeInOrder({ published = '', path }: Article): string {
  return `${published} ${path}`;
}
