import type { ArticleFile } from '../../index/article/article.ts';
import { alsoInLines } from '../../index/search/answer/also-in.ts';
import type { Excerpt } from '../../index/article/excerpt.ts';
import type { Span } from '../../index/span.ts';
import { publishedWords } from '../published-words.ts';
import { placeWords } from '../place-words.ts';
import { sourceWords } from '../source-words.ts';
import { costOf, LIMITS, shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';

const TITLE = 150;
const SOURCE = 80;
/** Characters for the names of other sources of a text, in one line. */
const NAMES = 120;
/** Outside the quote, where its paragraph goes on. */
export const CUT = '[…]';

/** The part of an excerpt that is shown: its sentences from `first` to `last`, by number. */
export interface Shown {
  readonly excerpt: Excerpt;
  readonly first: number;
  readonly last: number;
}

/** "Source · 4 August 2020", for people; unknown parts are called unknown. */
export function origin(file: ArticleFile): string {
  return [fileName(file), shortened(publishedWords(file), SOURCE)].join(' · ');
}

/** The source, else its site; the file where neither is known. */
export function fileName(file: ArticleFile): string {
  return sourceName(sourceWords(file));
}

/** A source's name, cut to the room for sources. */
export function sourceName(source: string): string {
  return shortened(source, SOURCE);
}

/** A title, cut to the room for titles. */
export function titleOf({ title }: ArticleFile): string {
  return shortened(title, TITLE);
}

/** The range of the body that is shown. */
export function rangeOf({ excerpt, first, last }: Shown): Span {
  const { sentences } = excerpt;
  return {
    start: sentences[first]?.start ?? excerpt.start,
    end: sentences[last]?.end ?? excerpt.end,
  };
}

/** An excerpt, for people: its origin, then the quote, with the answering sentence in bold. */
export function quoteText(shown: Shown, nth: number): string {
  const { excerpt, first, last } = shown;
  const { article, answer, paragraph, sentences } = excerpt;
  const inQuote = ({ start, end }: Span): Span => ({
    start: start - excerpt.start,
    end: end - excerpt.start,
  });
  const bold = last > first ? inQuote(answer) : undefined;
  const quote = emphasized(excerpt.quote, inQuote(rangeOf(shown)), bold);
  const opens = first > 0 || excerpt.opens ? `${CUT} ` : '';
  const ends = last < sentences.length - 1 || excerpt.ends ? ` ${CUT}` : '';
  const also = alsoInLines(excerpt, fileName, NAMES);
  return [
    `**${nth}\\. ${escaped(titleOf(article))}**`,
    smallPrint(
      escaped(
        `${origin(article)} · ${placeWords(article, { start: rangeOf(shown).start, paragraph })}`,
      ),
    ),
    ...also.map((line) => smallPrint(escaped(line))),
    ...(article.corrected === undefined
      ? []
      : [smallPrint(escaped(correctedLine(article.corrected)))]),
    blockQuote(`${opens}“${quote}”${ends}`),
  ].join('\n');
}

/** What stands beside a quote of an article that has been corrected; the note's own words, on one line. */
export function correctedLine(corrected: string): string {
  return `Corrected: “${corrected.replaceAll(/\s+/gu, ' ')}”`;
}

/** A range of a text, escaped, with another one inside it in bold. */
export function emphasized(text: string, { start, end }: Span, bold: Span | undefined): string {
  if (!bold || bold.start < start || bold.end > end || bold.start >= bold.end)
    return escaped(text.slice(start, end));
  const before = escaped(text.slice(start, bold.start));
  const inside = escaped(text.slice(bold.start, bold.end));
  return `${before}**${inside}**${escaped(text.slice(bold.end, end))}`;
}

/**
 * As many of the excerpts as fit together with these texts, numbered from after `before`; the
 * longest are shortened first.
 */
export function fitted(
  excerpts: readonly Excerpt[],
  beside: readonly string[],
  before = 0,
): { readonly shown: readonly Shown[]; readonly left: number } {
  const shown: Shown[] = excerpts.map((excerpt) => ({
    excerpt,
    first: 0,
    last: excerpt.sentences.length - 1,
  }));
  while (shown.length > 0) {
    const texts = shown.map((one, nth) => quoteText(one, before + nth + 1));
    if (fits([...texts, ...beside])) break;
    const longest = texts
      .map(({ length }, nth) => ({ length, nth }))
      .toSorted((a, b) => b.length - a.length)
      .find(({ nth }) => isLongerThanAnswer(shown[nth]));
    const one = longest && shown[longest.nth];
    if (one) shown[longest.nth] = shorter(one);
    else shown.pop();
  }
  return { shown, left: excerpts.length - shown.length };
}

/** Whether these texts fit into one message together. */
export function fits(texts: readonly string[]): boolean {
  const costs = texts.map(costOf);
  const sum = (key: 'characters' | 'bytes'): number =>
    costs.reduce((total, cost) => total + cost[key], 0);
  return sum('characters') <= LIMITS.text && sum('bytes') <= LIMITS.textBytes;
}

function answerAt({ sentences, answer }: Excerpt): number {
  return Math.max(
    0,
    sentences.findIndex(({ start }) => start === answer.start),
  );
}

function isLongerThanAnswer(shown: Shown | undefined): boolean {
  return shown !== undefined && shown.first < shown.last;
}

/** The excerpt without the sentence that is farthest from the answer. */
function shorter({ excerpt, first, last }: Shown): Shown {
  const at = answerAt(excerpt);
  return last - at >= at - first
    ? { excerpt, first, last: last - 1 }
    : { excerpt, first: first + 1, last };
}
