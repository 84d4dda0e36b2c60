import type { Article } from '../../article/article.ts';
import { ArticlePassages } from './article-passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Packed passages: those of some articles as plain values that another index can take over, so that
 * their texts need not be cut and read again. Numbers of terms refer to its own list.
 */
export interface PackedPassages {
  readonly terms: readonly string[];
  /**
   * How each term is written with a small letter, and with a capital; '' where it is never so
   * written.
   */
  readonly small: readonly string[];
  readonly capital: readonly string[];
  readonly articles: readonly {
    readonly id: string;
    readonly layout: Uint32Array;
    readonly terms: Uint32Array;
  }[];
}

/** Packs passages whose terms are numbers in `vocabulary`. */
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

/**
 * Returns the `nth` packed passages as those of an article with the same text and boilerplate;
 * undefined where there are none or they belong to another article.
 */
export function unpacker(
  { terms, small, capital, articles }: PackedPassages,
  vocabulary: Vocabulary,
): (article: Article, nth: number) => ArticlePassages | undefined {
  const numbers = Uint32Array.from(terms, (term) => vocabulary.numberOf(term));
  return (article, nth) => {
    const one = articles[nth];
    if (one?.id !== article.id) return undefined;
    // for each article: a spelling is forgotten when the last passage with its term goes
    for (const own of new Set(one.terms))
      for (const written of [small[own], capital[own]])
        if (written) vocabulary.note(numbers[own] ?? 0, written);
    // a copy, because the source may be a part of something much larger
    return new ArticlePassages(
      article,
      one.layout.slice(),
      one.terms.map((own) => numbers[own] ?? 0),
    );
  };
}
