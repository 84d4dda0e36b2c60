import type { Article } from '../article.ts';
import { ArticlePassages } from './article-passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Passages of some articles as plain values that another index can take over, so that their texts need
 * not be cut and read again. It stands for itself: numbers of terms count in its own list.
 */
export interface PackedPassages {
  readonly terms: readonly string[];
  /** How each term is written with a small letter, and with a capital; '' where it is not. */
  readonly small: readonly string[];
  readonly capital: readonly string[];
  readonly articles: readonly {
    readonly id: string;
    readonly layout: Uint32Array;
    readonly terms: Uint32Array;
  }[];
}

/** Packs passages whose terms are numbers of `vocabulary`. */
export function packed(
  passages: readonly ArticlePassages[],
  vocabulary: Vocabulary,
): PackedPassages {
  const numbers = new Map<number, number>();
  const numberOf = (number: number): number => {
    const known = numbers.get(number) ?? numbers.size;
    numbers.set(number, known);
    return known;
  };
  const articles = passages.map(({ article, layout, terms }) => ({
    id: article.id,
    layout,
    terms: terms.map(numberOf),
  }));
  const written = Array.from(numbers.keys(), (number) => vocabulary.writtenAt(number));
  return {
    articles,
    terms: Array.from(numbers.keys(), (number) => vocabulary.termAt(number)),
    small: written.map(([small]) => small ?? ''),
    capital: written.map(([, capital]) => capital ?? ''),
  };
}

/** The passages of those of `articles` that are packed here, in the order of packing. */
export function unpacked(
  { terms, small, capital, articles: all }: PackedPassages,
  articles: readonly Article[],
  vocabulary: Vocabulary,
): ArticlePassages[] {
  const numbers = Uint32Array.from(terms, (term) => vocabulary.numberOf(term));
  for (const [nth, number] of numbers.entries())
    for (const written of [small[nth], capital[nth]]) if (written) vocabulary.note(number, written);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return all.flatMap(({ id, layout, terms: own }) => {
    const article = byId.get(id);
    // a copy: what it was read from may be a part of something much larger
    return article
      ? new ArticlePassages(
          article,
          layout.slice(),
          own.map((number) => numbers[number] ?? 0),
        )
      : [];
  });
}
