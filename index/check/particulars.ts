import type { Article } from '../article/article.ts';
import { articleFigures } from '../figures/reading/article-figures.ts';
import type { Figure } from '../figures/figure.ts';
import type { Span } from '../span.ts';
import { datesIn, type DateMention } from '../text/dates/dates.ts';
import { citiesNamed, foldedName, regionsNamed } from '../text/places/gazetteer.ts';
import { withNumbers } from '../text/number-words.ts';
import type { Word } from '../text/word.ts';
import { wordsOf } from '../text/words.ts';

/** A time of day in figures: 23:52, 4.10 a.m. is left to the numbers. */
const CLOCK = /(?<![\p{N}:.,])\d{1,2}:\d{2}(?![\p{N}:])/gu;
/** Words in capitals that follow each other, with what may join them: "Harbour Workers of Vale". */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,5}/gu;
/** Behind one of these a name says where, or of what. */
const WHERE =
  /(?:^|[^\p{L}])(?:in|at|near|outside|above|below|from|to|of|on|off|for|around)(?: the)? $/iu;

/** A name in a text. `isPlace`: it is a known place, or the word before it says where. */
export interface Name extends Span {
  readonly isPlace: boolean;
}

/** A number in digits or in English words, with the word behind it, which says what it counts. */
export interface PlainNumber extends Span {
  readonly value: string;
  readonly counted: string | undefined;
}

/** A time of day in figures: `23:52`. */
export interface Clock extends Span {
  readonly time: string;
}

/** What can be compared in a sentence. Offsets count in the text that was read. */
export interface Particulars {
  readonly figures: readonly Figure[];
  readonly numbers: readonly PlainNumber[];
  readonly clocks: readonly Clock[];
  readonly names: readonly Name[];
  readonly days: readonly DateMention[];
}

/** What can be compared in a statement; its days are not put on a calendar yet. */
export function particularsOf(text: string): Particulars {
  const days = datesIn(text);
  return {
    figures: articleFigures(alone(text)).figures,
    numbers: numbersIn(text, days),
    clocks: clocksIn(text),
    names: namesIn(text, days),
    days,
  };
}

/** The same of a sentence of an article, with the figures that the whole article's reading gives it. */
export function particularsAt(article: Article, { start, end }: Span): Particulars {
  const text = article.body.slice(start, end);
  const days = datesIn(text, article.published);
  return {
    figures: articleFigures(article).figures.filter((one) => one.start >= start && one.end <= end),
    numbers: numbersIn(text, days),
    clocks: clocksIn(text),
    names: namesIn(text, days),
    days,
  };
}

/** Names by their capitals; the first word of a sentence only where another in capitals follows. */
export function namesIn(text: string, days: readonly Span[] = []): Name[] {
  return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, index }) => {
    const start = index + (index === 0 ? lengthOfArticle(found) : 0);
    const end = index + found.length;
    const name = text.slice(start, end);
    const isFirst = start === 0 && !name.includes(' ');
    const isDay = days.some((day) => start < day.end && day.start < end);
    if (name === '' || isDay || (isFirst && !/^\p{Lu}{2}/u.test(name))) return [];
    const isPlace = isListed(name) || WHERE.test(text.slice(Math.max(0, start - 14), start));
    return { start, end, isPlace };
  });
}

function isListed(name: string): boolean {
  const folded = foldedName(name);
  return citiesNamed(folded).length > 0 || regionsNamed(folded).length > 0;
}

function lengthOfArticle(name: string): number {
  return /^(?:The|A|An)(?: |$)/u.exec(name)?.[0].length ?? 0;
}

function clocksIn(text: string): Clock[] {
  return [...text.matchAll(CLOCK)].map(({ 0: clock, index }) => ({
    start: index,
    end: index + clock.length,
    time: clock.padStart(5, '0'),
  }));
}

function numbersIn(text: string, days: readonly Span[]): PlainNumber[] {
  const words: readonly Word[] = withNumbers(text, wordsOf(text));
  return words.flatMap(({ folded, start, end }, nth) => {
    if (!/^\p{Nd}/u.test(folded)) return [];
    const isOther =
      days.some((day) => start < day.end && day.start < end) ||
      /[:]/u.test(text.charAt(start - 1) + text.charAt(end));
    if (isOther) return [];
    const counted = words.slice(nth + 1, nth + 4).find(({ term }) => term !== undefined)?.term;
    return { start, end, value: folded.replaceAll(/[.,](?=\d{3}(?!\d))/gu, ''), counted };
  });
}

/** A text as an article that says nothing else. */
function alone(body: string): Article {
  return {
    id: '',
    path: '',
    title: '',
    bodyStart: undefined,
    copies: [],
    body,
    language: 'en',
    boilerplate: [],
    captions: [],
    corrections: [],
  };
}
