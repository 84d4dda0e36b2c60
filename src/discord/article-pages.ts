import { placeWords } from '../place-words.ts';
import type { Article } from '../../index/article/article.ts';
import type { Passage } from '../../index/article/passages.ts';
import type { Span } from '../../index/span.ts';
import { costOf, shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { emphasized } from './quote.ts';

/** Characters of text on one page, escaped; leaves room for heading and buttons. */
export const PAGE_TEXT = 2_800;
export const PAGE_BYTES = 7_000;
const PAGE_LINE = 200;
const CORRECTION = 700;
/**
 * Characters that are laid out together. A longer article is laid out in stretches of these, a page
 * beginning with each, so that one page costs the same in any article.
 */
const STRETCH = 40_000;

/** A piece of an article as in its file: a passage, or a line that is no part of the report. */
interface Piece extends Span {
  /** Undefined for what is neither quoted nor searched. */
  readonly paragraph?: number;
  /** It stands beside a picture, or takes back what the page said. */
  readonly is?: 'caption' | 'correction';
  /** Where it may be cut. */
  readonly sentences?: readonly Span[];
}

/** One page of an article. */
export interface ArticlePage {
  /** Its text, in Markdown; empty where the article has none. */
  readonly text: string;
  /** "Page 2 of 3"; in an article that is not laid out as a whole, how far into it the page is. */
  readonly place: string;
  readonly isOnly: boolean;
  /** Where the pages before and after begin. */
  readonly before: Span | undefined;
  readonly after: Span | undefined;
}

/**
 * The page that holds `at`, with that range in bold; else the first page. Takes no longer for a long
 * article than for one of a few pages.
 */
export function articlePage(
  article: Article,
  passages: readonly Passage[],
  at: Span | undefined,
): ArticlePage {
  const stretches = stretchesOf(piecesOf(article, passages));
  const start = at?.start ?? 0;
  const nth = Math.max(
    0,
    stretches.findLastIndex(([first]) => first && first.start <= start),
  );
  const pages = pagesOf(article, stretches[nth]);
  const page = Math.max(
    0,
    pages.findLastIndex(([first]) => first && first.start <= start),
  );
  const pieces = pages[page] ?? [];
  const previous = page === 0 ? pagesOf(article, stretches[nth - 1]).at(-1) : [];
  const before = pages[page - 1]?.[0] ?? previous?.[0];
  const after = pages[page + 1]?.[0] ?? stretches[nth + 1]?.[0];
  const share = Math.floor((100 * (pieces[0]?.start ?? 0)) / Math.max(1, article.body.length));
  return {
    text: pieces.map((piece, index) => pieceText(article, piece, pieces[index - 1], at)).join('\n'),
    place:
      stretches.length <= 1
        ? `Page ${page + 1} of ${Math.max(1, pages.length)}`
        : `A long text: this page begins after ${share} % of it`,
    isOnly: before === undefined && after === undefined,
    before,
    after,
  };
}

/** The pieces of an article in stretches. */
function stretchesOf(all: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  let length = Infinity;
  for (const piece of all) {
    if (length > STRETCH) {
      stretches.push([]);
      length = 0;
    }
    stretches.at(-1)?.push(piece);
    // with the marks that stand beside each
    length += piece.end - piece.start + 20;
  }
  return stretches;
}

/** Pieces in pages whose texts fit into a message. */
function pagesOf(article: Article, all: readonly Piece[] = []): Piece[][] {
  const pages: Piece[][] = [];
  let used = { characters: 0, bytes: 0 };
  for (const one of all.flatMap((piece) => fitting(article, piece))) {
    const cost = costOf(pieceText(article, one));
    const page = pages.at(-1);
    const sum = { characters: used.characters + cost.characters, bytes: used.bytes + cost.bytes };
    const goesOn = page !== undefined && fitsPage(sum);
    if (goesOn) page.push(one);
    else pages.push([one]);
    used = goesOn ? sum : cost;
  }
  return pages;
}

/**
 * What is shown of an article, in the order of the file: all but its title, which is in the
 * heading.
 */
function piecesOf(article: Article, passages: readonly Passage[]): Piece[] {
  const boilerplate = article.boilerplate.filter((line) => !isTitle(article, line));
  const quoted = passages.map(({ start, end, paragraph, isCaption, sentences }): Piece => {
    return { start, end, paragraph, sentences, ...(isCaption && { is: 'caption' as const }) };
  });
  const corrections = article.corrections.map((note) => ({ ...note, is: 'correction' as const }));
  return [...quoted, ...boilerplate, ...corrections].toSorted((a, b) => a.start - b.start);
}

/** A piece whole, or cut at sentences where escaping makes it longer than a page. */
function fitting(article: Article, whole: Piece): Piece[] {
  const { sentences } = whole;
  if (!sentences || fitsPage(costOf(pieceText(article, whole)))) return [whole];
  const pieces: Piece[] = [];
  let used = { characters: 0, bytes: 0 };
  for (const { start, end } of sentences) {
    const last = pieces.at(-1);
    // what is added is escaped, not all that went before once more
    const added = last && costOf(blockQuote(escaped(article.body.slice(last.end, end))));
    const sum = {
      characters: used.characters + (added?.characters ?? 0),
      bytes: used.bytes + (added?.bytes ?? 0),
    };
    if (last && fitsPage(sum)) {
      pieces[pieces.length - 1] = { ...last, end };
      used = sum;
    } else {
      const first = { ...whole, start, end };
      pieces.push(first);
      used = costOf(pieceText(article, first));
    }
  }
  return pieces;
}

function fitsPage({ characters, bytes }: ReturnType<typeof costOf>): boolean {
  return characters <= PAGE_TEXT && bytes <= PAGE_BYTES;
}

/** A longer line is no title: a file of one line may be of megabytes. */
function isTitle({ body, title }: Article, { start, end }: Span): boolean {
  if (end - start > title.length + 8) return false;
  return body.slice(start, end).replace(/^#+ /u, '') === title;
}

function pieceText(article: Article, piece: Piece, before?: Piece, at?: Span): string {
  const { body } = article;
  const { start, end, paragraph, is } = piece;
  // lines of the page, and notes, may be of any length
  const shownUpTo = (most: number): string => escaped(shortened(body.slice(start, end), most));
  if (is === 'correction') return smallPrint(`(correction) ${shownUpTo(CORRECTION)}`);
  if (paragraph === undefined) return smallPrint(`(no part of the report) ${shownUpTo(PAGE_LINE)}`);
  const place = `${placeWords(article, { start, paragraph })}${is === 'caption' ? ', beside a picture' : ''}`;
  const number = before?.paragraph === paragraph ? '' : `${smallPrint(place)}\n`;
  return number + blockQuote(emphasized(body, piece, at));
}
