import type { Article } from './article.ts';
import { trimmed, type Span } from '../span.ts';
import { around, blocksOf } from '../text/lines.ts';
import { sentencesOf } from '../text/sentences.ts';

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
  /** Its sentences, in order, within `start` and `end`; at least one. One too long to quote is in pieces. */
  readonly sentences: readonly Span[];
  /** Whether its paragraph begins before it, and goes on behind it. */
  readonly opens: boolean;
  readonly ends: boolean;
}

/** The quotable paragraphs of a body: its blocks of lines without the boilerplate. In reading order. */
function paragraphsOf(body: string, boilerplate: readonly Span[]): Span[] {
  const marked = new Set(boilerplate.map(({ start }) => start));
  const paragraphs: Span[] = [];
  for (const lines of blocksOf(body)) {
    let run: Span[] = [];
    for (const line of lines)
      if (!marked.has(line.start)) run.push(line);
      else if (run.length > 0) {
        paragraphs.push(around(run));
        run = [];
      }
    if (run.length > 0) paragraphs.push(around(run));
  }
  return paragraphs;
}

/** All passages of an article in reading order; none overlaps another, and none holds boilerplate. */
export function passagesOf(article: Article): Passage[] {
  const { body, language } = article;
  return paragraphsOf(body, article.boilerplate).flatMap(({ start, end }, nth) => {
    const sentences = sentencesOf(body.slice(start, end), language).flatMap((sentence) =>
      piecesOf(body, { start: start + sentence.start, end: start + sentence.end }),
    );
    return groupsOf(sentences).map((group, at, groups) => ({
      ...around(group),
      opens: at > 0,
      ends: at < groups.length - 1,
      article,
      paragraph: nth + 1,
      sentences: group,
    }));
  });
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

/** Consecutive sentences in groups that stay below the longest passage where sentences allow. */
function groupsOf(sentences: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && sentence.end - first.start <= MAX_PASSAGE_LENGTH) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}
