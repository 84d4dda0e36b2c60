import { headerOf } from '../../../index/article/article.ts';
import type {
  KeptFigure,
  KeptWatch,
  PendingNews,
  WaitingQuote,
} from '../../library/team/watch-file.ts';
import type { HeldArticles } from '../held-articles.ts';
import { changesSince, figuresIn, keptFigures, type SaidChange } from './figure-changes.ts';
import { fittingArticles, newIn, watchedIncident } from './watched-articles.ts';
import type { NewQuote } from './watches.ts';

/** Messages of one watch are so far apart, unless a figure changed. */
const APART_MS = 3_600_000;
/** What one message shows. */
const MAX_QUOTES = 3;
const MAX_CHANGES = 6;
/** Incidents whose figures one message of words or a place compares. */
const MAX_INCIDENTS = 3;

/** The library at a moment. */
export interface Look {
  readonly held: HeldArticles;
  /** Articles that have not been looked at before. */
  readonly fresh: ReadonlySet<string>;
  readonly now: Date;
  /** Of the message that this may give. */
  readonly nonce: string;
}

/**
 * A watch after a look at the library: what is new waits, and is to be told where it is time. The same object
 * where nothing is new.
 */
export function lookedAt(watch: KeptWatch, look: Look): KeptWatch {
  const gathered = gather(watch, look);
  if (gathered.pending || gathered.waiting.length === 0) return gathered;
  const { held, now, nonce } = look;
  const there = gathered.waiting.filter(({ id }) => held.index.article(id));
  const { changes, figures, incident } = changesOf(gathered, held);
  const isUrgent = changes.some(({ before }) => before !== undefined);
  const since = now.getTime() - Date.parse(watch.toldAt ?? '');
  if (there.length > 0 && !isUrgent && since < APART_MS) return gathered;
  if (there.length === 0) return { ...gathered, waiting: [] };
  const pending: PendingNews = {
    nonce,
    isOut: false,
    articles: there.length,
    quotes: quotesFor(there, changes, held),
    changes: changes.slice(0, MAX_CHANGES).map(({ said: _said, ...change }) => change),
    figures,
    ...(incident !== undefined && changes.length > 0 && { incident }),
  };
  return { ...gathered, waiting: [], pending };
}

/** Takes over the articles that are new on it: those that say something new wait. */
function gather(watch: KeptWatch, { held, fresh }: Look): KeptWatch {
  const fitting = fittingArticles(watch, watch.known, { held, fresh });
  if (fitting.length === 0) return watch;
  const ids = fitting.map(({ article }) => article.id);
  const untold = new Set(ids);
  const waiting = fitting.flatMap((one): WaitingQuote[] => {
    const { id } = one.article;
    const found = newIn(one, held, untold);
    untold.delete(id);
    return found ? [{ id, ...found }] : [];
  });
  const gathered = {
    ...watch,
    known: watch.kind === 'incident' ? [...watch.known, ...ids] : [],
    waiting: [...watch.waiting, ...waiting],
  };
  if (watch.kind !== 'incident') return gathered;
  // words hardly differ where only a figure does
  const isWaiting = new Set(gathered.waiting.map(({ id }) => id));
  const more = changesOf(gathered, held)
    .changes.filter(({ said: { article } }) => ids.includes(article.id))
    .filter(({ said: { article }, before }) => before !== undefined && !isWaiting.has(article.id))
    .map((change) => sentenceOf(change));
  return more.length > 0 ? { ...gathered, waiting: [...gathered.waiting, ...more] } : gathered;
}

/** The figures of a watch's incidents since they were told, and as they are to be kept. */
function changesOf(
  watch: KeptWatch,
  held: HeldArticles,
): {
  readonly changes: readonly SaidChange[];
  readonly figures: Readonly<Record<string, KeptFigure>>;
  readonly incident?: string;
} {
  const { incidents } = held;
  if (watch.kind === 'incident') {
    const incident = watchedIncident(watch, watch.known, held);
    const latest = figuresIn(incidents.articlesOf(incident?.articles ?? []));
    return {
      changes: changesSince(watch.figures, latest),
      figures: { ...watch.figures, ...keptFigures(latest) },
      ...(incident && { incident: incident.id }),
    };
  }
  const waiting = new Set(watch.waiting.map(({ id }) => id));
  const all = new Set([...waiting].flatMap((id) => incidents.of(id) ?? []));
  const changes = [...all].slice(0, MAX_INCIDENTS).flatMap((incident) => {
    const articles = incidents.articlesOf(incident.articles);
    const before = articles.filter(({ id }) => !waiting.has(id));
    // nothing was told of it before: then the figures are no change
    if (before.length === 0) return [];
    const old = keptFigures(figuresIn(before));
    return changesSince(old, figuresIn(articles)).map((change) => ({
      ...change,
      ...(all.size > 1 && { on: incident.name }),
    }));
  });
  const [first] = changes;
  return { changes, figures: {}, ...(first && { incident: first.said.article.id }) };
}

/** The sentences with changed figures first, then the latest articles. */
function quotesFor(
  waiting: readonly WaitingQuote[],
  changes: readonly SaidChange[],
  { index }: HeldArticles,
): NewQuote[] {
  const changed = new Map(
    changes.toReversed().map((one) => [one.said.article.id, sentenceOf(one)]),
  );
  const quotes = waiting.map((one) => changed.get(one.id) ?? one);
  const ordered = [
    ...quotes.filter(({ id }) => changed.has(id)),
    ...quotes.filter(({ id }) => !changed.has(id)).toReversed(),
  ];
  return ordered.slice(0, MAX_QUOTES).flatMap(({ id, start, end, paragraph }): NewQuote[] => {
    const article = index.article(id);
    if (!article) return [];
    const quote = article.body.slice(start, end);
    return [{ article: headerOf(article), quote, start, end, paragraph }];
  });
}

function sentenceOf({ said: { article, figure } }: SaidChange): WaitingQuote {
  const { start, end, paragraph } = figure.sentence;
  return { id: article.id, start, end, paragraph };
}
