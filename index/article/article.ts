import type { Span } from '../span.ts';

/** What is known about an article besides its words. All of it is text as its owner wrote it. */
export interface Metadata {
  readonly title: string;
  /** Who published it, where somebody said. */
  readonly source?: string;
  readonly url?: string;
  /** `2015-03-25` where the owner's words could be read as a day, else those words. */
  readonly published?: string;
  readonly place?: string;
  /** When its owner says that it happened: `2015-03-25`. */
  readonly eventDate?: string;
  /** What its owner says it is on: articles with the same words here are on one incident. */
  readonly incident?: string;
}

/** One file that holds an article's body. */
export interface ArticleFile extends Metadata {
  /** Below the library's folder, with `/` between its parts. */
  readonly path: string;
  /**
   * Length of what stands before the body in the file's text (byte-order mark, front matter), in UTF-16
   * units. Undefined where the file does not end with the body as it is: offsets mean nothing there.
   */
  readonly bodyStart: number | undefined;
}

/** An article without its words, as lists and quotes name it. */
export interface ArticleHeader extends ArticleFile {
  /** 16 characters made from the body alone, the same on every machine. */
  readonly id: string;
  /** Where the page takes back what it said: its words, or the first sentences of them. */
  readonly corrected?: string;
  /** Where the pages of its file begin in its body, in order, where the file has pages. */
  readonly pages?: readonly number[];
  /** Other files with this very body, by path. */
  readonly copies: readonly ArticleFile[];
}

/**
 * A text and what is known about it. All offsets count from the start of `body`, which never changes:
 * an edited body is another article. Files with the same body are one article under several names.
 */
export interface Article extends ArticleHeader {
  readonly body: string;
  /** A language tag such as `en`. */
  readonly language: string;
  /** What is no part of the report, in reading order, lines and ends of lines: neither quoted nor searched. */
  readonly boilerplate: readonly Span[];
  /** What stands beside pictures, in reading order: quoted, but no figure or event of it outranks the report's. */
  readonly captions: readonly Span[];
  /** Where the page takes back what it said, in reading order: shown as such, and no part of the report. */
  readonly corrections: readonly Span[];
  /** What stands before the report's first words: "PORT MILL, March 3 (Wire) —". The page's place and day. */
  readonly dateline?: Span;
}

/** What is known about an article besides its words. */
export function headerOf(article: Article): ArticleHeader {
  const {
    body: _body,
    boilerplate: _boilerplate,
    captions: _captions,
    corrections: _corrections,
    dateline: _dateline,
    language: _language,
    ...header
  } = article;
  return header;
}
