import { ComponentType } from 'discord.js';
import type { Article, ArticleHeader } from '../../index/article/article.ts';
import type { Span } from '../../index/span.ts';
import type { Passage } from '../../index/article/passages.ts';
import type { ArticleList, ArticleText } from '../engine/engine.ts';
import type { Reply } from './command.ts';
import { HOW_TO_ADD } from './empty-library.ts';
import { costOf, LIMITS, shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { button, container, heading, row, separator, text, withLink } from './parts.ts';
import { emphasized, origin, titleOf } from './quote.ts';
import { pageButtons } from './reply.ts';
import { stillReading } from './still-reading.ts';

/** Articles on one page of the list: each takes two lines. */
export const LISTED = 8;
/** Characters of text on one page, escaped; leaves room for heading and buttons. */
const PAGE_TEXT = 2_800;
const PAGE_BYTES = 7_000;
const PLACE = 80;
const PAGE_LINE = 200;
const CORRECTION = 700;
/** How long each name of an article in the list may be: the first that fits. */
const MAX_NAMES_LENGTH = [200, 100, 50, 25] as const;

/** A piece of an article as in its file: a passage, or a line that is no part of the report. */
interface Piece extends Span {
  /** Undefined for what is neither quoted nor searched. */
  readonly paragraph?: number;
  /** It stands beside a picture, or takes back what the page said. */
  readonly is?: 'caption' | 'correction';
}

/** The page of an article that holds `at`, with the range `at` in bold. */
export function articleReply({ article, passages }: ArticleText, at: Span | undefined): Reply {
  const pages = pagesOf(piecesOf(article, passages), (piece) => pieceText(article, piece));
  const page = Math.max(
    0,
    pages.findLastIndex(([first]) => first && at && first.start <= at.start),
  );
  const pieces = pages[page] ?? [];
  const facts = [origin(article), ...(article.place ? [shortened(article.place, PLACE)] : [])];
  const goTo = (other: number): Span | undefined => pages[other]?.[0];
  return {
    components: [
      container([
        withLink(
          `### ${escaped(titleOf(article))}\n${smallPrint(escaped(facts.join(' · ')))}`,
          'Open the page',
          article.url && article.url.length <= LIMITS.url ? article.url : undefined,
        ),
        separator,
        text(textOf(article, pieces, at)),
        separator,
        text(smallPrint(`Page ${page + 1} of ${Math.max(1, pages.length)}`)),
        ...row([
          ...(pages.length > 1
            ? [
                readAt('◀ Previous', article, goTo(page - 1), 0),
                readAt('Next ▶', article, goTo(page + 1), 1),
              ]
            : []),
          button('The text as a file', { verb: 'file', article: article.id }),
        ]),
      ]),
    ],
  };
}

/** The whole body of an article as a file, byte for byte, to copy from. */
export function fileReply(article: Article): Reply {
  const name = `${article.id}.txt`;
  return {
    files: [{ name, content: article.body }],
    components: [
      container([
        heading(escaped(titleOf(article))),
        text(smallPrint(escaped(origin(article)))),
        { type: ComponentType.File, file: { url: `attachment://${name}` } },
      ]),
    ],
  };
}

/** Page number `page`, from 0, of the list of articles, which holds `LISTED` of them. */
export function listReply(
  { total, articles, reading, unreadCount }: ArticleList,
  page: number,
): Reply {
  const pages = Math.max(1, Math.ceil(total / LISTED));
  const lines = articles.map(entryText);
  return {
    components: [
      container([
        heading(`${total} ${total === 1 ? 'article' : 'articles'}`),
        ...(reading ? [text(`${stillReading(reading)} More will follow.`)] : []),
        separator,
        ...(lines.length > 0
          ? [text(lines.join('\n'))]
          : [text(`There is none yet. ${HOW_TO_ADD}`)]),
        ...(unreadCount === undefined ? [] : [text(smallPrint(unreadLine(unreadCount)))]),
        text(
          smallPrint(`Page ${page + 1} of ${pages} · newest first · read one with /articles read`),
        ),
        ...row(pages > 1 ? pageButtons('list', page, pages) : []),
      ]),
    ],
  };
}

function unreadLine(count: number): string {
  return `${count} ${count === 1 ? 'file is' : 'files are'} not served: /about says which and why.`;
}

function textOf(article: Article, pieces: readonly Piece[], at: Span | undefined): string {
  if (pieces.length === 0) return 'It holds nothing but its title.';
  return pieces.map((piece, nth) => pieceText(article, piece, pieces[nth - 1], at)).join('\n');
}

function readAt(label: string, article: Article, at: Span | undefined, page: number) {
  return button(
    label,
    { verb: 'turn', page, article: article.id, start: at?.start ?? 0 },
    { disabled: at === undefined },
  );
}

/** An article's names, cut so that the others on its page have room. */
function entryText(article: ArticleHeader): string {
  const fitting = MAX_NAMES_LENGTH.find((most) => {
    const { characters, bytes } = costOf(entryWithin(article, most));
    return characters <= PAGE_TEXT / LISTED && bytes <= PAGE_BYTES / LISTED;
  });
  return entryWithin(article, fitting ?? MAX_NAMES_LENGTH[3]);
}

function entryWithin(article: ArticleHeader, most: number): string {
  const title = shortened(titleOf(article), most);
  const facts = `${shortened(origin(article), most)} · ${endOf(article.path, Math.min(PLACE, most))}`;
  return `**${escaped(title)}**\n${smallPrint(escaped(facts))}`;
}

/** As much of a path as fits: its end says more than its beginning. */
function endOf(path: string, most: number): string {
  return path.length <= most ? path : `…${path.slice(1 - most).replace(/^[\udc00-\udfff]/, '')}`;
}

/**
 * What is shown of an article, in the order of the file: all but its title, which is in the
 * heading.
 */
function piecesOf(article: Article, passages: readonly Passage[]): Piece[] {
  const boilerplate = article.boilerplate.filter((line) => !isTitle(article, line));
  const quoted = passages.flatMap((passage) => quotable(article, passage));
  const corrections = article.corrections.map((note) => ({ ...note, is: 'correction' as const }));
  return [...quoted, ...boilerplate, ...corrections].toSorted((a, b) => a.start - b.start);
}

/** A passage whole, or cut at sentences where escaping makes it longer than a page. */
function quotable(
  article: Article,
  { start, end, paragraph, isCaption, sentences }: Passage,
): Piece[] {
  const is = isCaption ? ({ is: 'caption' } as const) : {};
  const whole = { start, end, paragraph, ...is };
  if (fitsPage(costOf(pieceText(article, whole)))) return [whole];
  const pieces: Piece[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    const longer = last && { ...last, end: sentence.end };
    if (longer && fitsPage(costOf(pieceText(article, longer)))) pieces[pieces.length - 1] = longer;
    else pieces.push({ start: sentence.start, end: sentence.end, paragraph, ...is });
  }
  return pieces;
}

/** `all` in pages whose texts fit into a message. */
function pagesOf<T>(all: readonly T[], shownAs: (one: T) => string): T[][] {
  const pages: T[][] = [];
  let used = { characters: 0, bytes: 0 };
  for (const one of all) {
    const cost = costOf(shownAs(one));
    const page = pages.at(-1);
    const sum = { characters: used.characters + cost.characters, bytes: used.bytes + cost.bytes };
    const goesOn = page !== undefined && fitsPage(sum);
    if (goesOn) page.push(one);
    else pages.push([one]);
    used = goesOn ? sum : cost;
  }
  return pages;
}

function fitsPage({ characters, bytes }: ReturnType<typeof costOf>): boolean {
  return characters <= PAGE_TEXT && bytes <= PAGE_BYTES;
}

function isTitle({ body, title }: Article, { start, end }: Span): boolean {
  return body.slice(start, end).replace(/^#+ /u, '') === title;
}

function pieceText({ body }: Article, piece: Piece, before?: Piece, at?: Span): string {
  const { start, end, paragraph, is } = piece;
  // lines of the page, and notes, may be of any length
  const shownUpTo = (most: number): string => escaped(shortened(body.slice(start, end), most));
  if (is === 'correction') return smallPrint(`(correction) ${shownUpTo(CORRECTION)}`);
  if (paragraph === undefined) return smallPrint(`(no part of the report) ${shownUpTo(PAGE_LINE)}`);
  const place = `paragraph ${paragraph}${is === 'caption' ? ', beside a picture' : ''}`;
  const number = before?.paragraph === paragraph ? '' : `${smallPrint(place)}\n`;
  return number + blockQuote(emphasized(body, piece, at));
}
