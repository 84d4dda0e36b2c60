import type { Article } from './article.ts';
import { trimmed, type Span } from '../span.ts';
import { around, blocksOf } from '../text/lines.ts';
import { sentencesIn } from '../text/sentences.ts';

/** Longer paragraphs are cut, at sentences, into passages of about this many characters. */
export const MAX_PASSAGE_LENGTH = 1_600;

/** The longest text shown as one quote, in UTF-16 units. */
export const MAX_QUOTE_LENGTH = 700;

/** Marks between clauses; those of Chinese and Japanese need no blank behind them. */
const CLAUSE_END = /[;:,،؛](?=\s)|[、，；：]/gu;

/** A paragraph of an article, or a part of a long one: what the index finds. */
export interface Passage extends Span {
  readonly article: Article;
  /** The paragraph's number in the article, from 1, lines marked as boilerplate not counted. */
  readonly paragraph: number;
  /** Whether it stands beside a picture. */
  readonly isCaption: boolean;
  /** Its sentences, in order, within `start` and `end`; at least one. One too long to quote is in pieces. */
  readonly sentences: readonly Span[];
  /** Whether its paragraph begins before it, and goes on behind it. */
  readonly opens: boolean;
  readonly ends: boolean;
}

/** Whether an article holds nothing to quote and no title either: only what sites write around reports. */
export function holdsOnlyPage(article: Article): boolean {
  const { body, title, boilerplate, corrections } = article;
  if (boilerplate.length === 0 || corrections.length > 0) return false;
  if (paragraphsOf(body, article).length > 0) return false;
  return boilerplate.some(({ start, end }) => !sameWords(body.slice(start, end), title));
}

function sameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''));
  return a === b;
}

/** The first passage of the report: what stands beside a picture only where there is nothing else. */
export function leadAmong(passages: readonly Passage[]): Passage | undefined {
  return passages.find(({ isCaption }) => !isCaption) ?? passages[0];
}

/** The quotable paragraphs of a body, in reading order: its blocks of lines, as far as nothing marked lies between. */
function paragraphsOf(
  body: string,
  { boilerplate, corrections, captions }: Pick<Article, 'boilerplate' | 'corrections' | 'captions'>,
): Span[] {
  const hidden = inOrder([...boilerplate, ...corrections]);
  const shown = inOrder(captions);
  const paragraphs: Span[] = [];
  const run: Span[] = [];
  const close = (): void => {
    if (run.length > 0) paragraphs.push(around(run));
    run.length = 0;
  };
  const add = (start: number, end: number): void => {
    const piece = trimmed(body, { start, end });
    if (piece.start < piece.end) run.push(piece);
  };
  let nthHidden = 0;
  let nthShown = 0;
  for (const lines of blocksOf(body)) {
    for (const line of lines) {
      // a line without what of it is hidden
      let from = line.start;
      while ((hidden[nthHidden]?.end ?? Infinity) <= line.start) nthHidden += 1;
      while ((shown[nthShown]?.end ?? Infinity) <= line.start) nthShown += 1;
      // what stands beside a picture is a paragraph of its own
      if (line.start === shown[nthShown]?.start) close();
      for (let at = nthHidden; (hidden[at]?.start ?? Infinity) < line.end; at += 1) {
        add(from, Math.max(from, hidden[at]?.start ?? from));
        close();
        from = Math.min(line.end, Math.max(from, hidden[at]?.end ?? from));
      }
      add(from, line.end);
      if (line.end === shown[nthShown]?.end) close();
    }
    close();
  }
  return paragraphs;
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}

/** All passages of an article in reading order; none overlaps another, and none holds what is hidden. */
export function passagesOf(article: Article): Passage[] {
  return [...passagesIn(article)];
}

/** The same, one after the other, for who may not want all of them. */
export function* passagesIn(article: Article): Generator<Passage> {
  const { body, language } = article;
  const captions = new Set(article.captions.map(({ start }) => start));
  let paragraph = 0;
  for (const { start, end } of paragraphsOf(body, article)) {
    paragraph += 1;
    const isCaption = captions.has(start);
    const passage = (sentences: Span[], opens: boolean, ends: boolean): Passage => ({
      start: sentences[0]?.start ?? start,
      end: sentences.at(-1)?.end ?? end,
      article,
      paragraph,
      isCaption,
      sentences,
      opens,
      ends,
    });
    let group: Span[] = [];
    let opens = false;
    for (const sentence of sentencesIn(body.slice(start, end), language))
      for (const piece of piecesOf(body, {
        start: start + sentence.start,
        end: start + sentence.end,
      })) {
        const [first] = group;
        // consecutive sentences stay below the longest passage, where they allow
        if (first && piece.end - first.start > MAX_PASSAGE_LENGTH) {
          yield passage(group, opens, true);
          opens = true;
          group = [];
        }
        group.push(piece);
      }
    if (group.length > 0) yield passage(group, opens, false);
  }
}

/** A sentence cut so that each piece can be quoted: after a clause, else between words, else anywhere. */
function piecesOf(body: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > MAX_QUOTE_LENGTH) {
    const window = body.slice(start, start + MAX_QUOTE_LENGTH);
    const clauseEnd = [...window.matchAll(CLAUSE_END)].at(-1);
    const clause = clauseEnd ? clauseEnd.index + 1 : 0;
    const blank = window.search(/\s\S*$/u);
    const cut =
      clause > MAX_QUOTE_LENGTH / 2 ? clause : blank > 0 ? blank : withoutHalfPair(window);
    const piece = trimmed(body, { start, end: start + cut });
    if (piece.start < piece.end) pieces.push(piece);
    start += cut;
  }
  const last = trimmed(body, { start, end: sentence.end });
  if (last.start < last.end) pieces.push(last);
  return pieces;
}

/** Length of `window` without the first half of a surrogate pair at its end. */
function withoutHalfPair(window: string): number {
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
}
