import { headerOf, type Article } from '../../article/article.ts';
import type { Figure } from '../figure.ts';
import type { FigureQuote, Report } from './block.ts';

/** An article with those of its figures that belong here. */
export interface Told {
  readonly article: Article;
  readonly figures: readonly Figure[];
}

/**
 * What each article says, in their order; articles without a figure are left out. Articles with the
 * very same list of sentences, word for word, are one report: wire copy counts once.
 */
export function reportsOf(all: readonly Told[]): Report[] {
  const reports = new Map<string, Report>();
  for (const { article, figures } of all) {
    const quotes = quotesOf(article, figures);
    const [first] = quotes;
    if (!first) continue;
    const key = JSON.stringify(quotes.map(sentenceOf));
    const held = reports.get(key);
    const { start, end } = first;
    const copy = { article: headerOf(article), start, end };
    if (held) reports.set(key, { ...held, alsoIn: [...held.alsoIn, copy] });
    else reports.set(key, { article: copy.article, quotes, alsoIn: [] });
  }
  return [...reports.values()];
}

function quotesOf({ body }: Article, figures: readonly Figure[]): FigureQuote[] {
  const bySentence = new Map<number, FigureQuote>();
  for (const figure of figures) {
    const { start, end } = figure.sentence;
    const before = bySentence.get(start);
    bySentence.set(start, {
      quote: body.slice(start, end),
      figures: [...(before?.figures ?? []), figure],
      ...figure.sentence,
    });
  }
  // captions and teasers repeat sentences
  const once = new Map<string, FigureQuote>();
  for (const quote of bySentence.values()) {
    const sentence = sentenceOf(quote);
    if (!once.has(sentence)) once.set(sentence, quote);
  }
  return [...once.values()].toSorted(
    (a, b) => Number(isOfParts(a)) - Number(isOfParts(b)) || a.start - b.start,
  );
}

function isOfParts({ figures }: FigureQuote): boolean {
  return figures.every(({ isPart }) => isPart);
}

/** The sentence without regard to line breaks. */
function sentenceOf({ quote }: FigureQuote): string {
  return quote.replaceAll(/\s+/gu, ' ');
}
