import { ComponentType } from 'discord.js';
import type { Article } from '../../index/article.ts';
import type { Span } from '../../index/span.ts';
import type { About, ArticleText } from '../engine.ts';
import type { Reply } from './command.ts';
import { costOf, LIMITS, shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { button, container, heading, row, separator, text, withLink } from './parts.ts';
import { emphasized, origin, titleOf } from './quote.ts';
import { pageButtons } from './reply.ts';

/** Articles on one page of the list: each takes two lines. */
const LISTED = 8;
/** Text on one page of an article, escaped: leaves room for heading and buttons. */
const PAGE_TEXT = 2_800;
const PAGE_BYTES = 7_000;
const PLACE = 80;

/** A piece of an article as it stands in the file: a passage, or a line that is no part of the report. */
interface Piece extends Span {
  /** Undefined for a line that is neither quoted nor searched. */
  readonly paragraph?: number;
}

/** A page of an article, the one that holds `at`, with the range `at` in bold. */
export function articleReply({ article, passages }: ArticleText, at: Span | undefined): Reply {
  const pages = pagesOf(article, [
    ...passages.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    ...article.junk,
  ]);
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
        text(pieces.map((piece, nth) => pieceText(article, piece, pieces[nth - 1], at)).join('\n')),
        separator,
        text(smallPrint(`Page ${page + 1} of ${pages.length}`)),
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

/** The whole body of an article as a file, byte for byte, for copying from. */
export function fileReply(article: Article): Reply {
  const name = `${article.id}.txt`;
  return {
    files: [{ name, text: article.body }],
    components: [
      container([
        heading(escaped(titleOf(article))),
        text(smallPrint(escaped(origin(article)))),
        { type: ComponentType.File, file: { url: `attachment://${name}` } },
      ]),
    ],
  };
}

/** A page of the list of articles. */
export function listReply(articles: readonly Article[], about: About, wantedPage: number): Reply {
  const pages = Math.max(1, Math.ceil(articles.length / LISTED));
  const page = Math.min(wantedPage, pages - 1);
  const lines = articles
    .slice(page * LISTED, (page + 1) * LISTED)
    .map(
      (article) =>
        `**${escaped(titleOf(article))}**\n${smallPrint(escaped(`${origin(article)} · ${article.path.slice(-PLACE)}`))}`,
    );
  return {
    components: [
      container([
        heading(`${about.articles} ${about.articles === 1 ? 'article' : 'articles'}`),
        ...(about.ready ? [] : [text('The library is still being read: more will follow.')]),
        separator,
        ...(lines.length > 0 ? [text(lines.join('\n'))] : [text('There is none yet.')]),
        text(
          smallPrint(`Page ${page + 1} of ${pages} · newest first · read one with /articles read`),
        ),
        ...row(pages > 1 ? pageButtons('list', page, pages) : []),
      ]),
    ],
  };
}

function readAt(label: string, article: Article, at: Span | undefined, page: number) {
  return button(
    label,
    { verb: 'turn', page, article: article.id, start: at?.start ?? 0 },
    { disabled: at === undefined },
  );
}

/** The pieces in the order of the file, in pages that fit a message. */
function pagesOf(article: Article, all: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [];
  let characters = 0;
  let bytes = 0;
  for (const piece of all.toSorted((a, b) => a.start - b.start)) {
    if (isTitle(article, piece)) continue;
    const cost = costOf(pieceText(article, piece, undefined, undefined));
    const page = pages.at(-1);
    if (page && characters + cost.characters <= PAGE_TEXT && bytes + cost.bytes <= PAGE_BYTES)
      page.push(piece);
    else {
      pages.push([piece]);
      characters = 0;
      bytes = 0;
    }
    characters += cost.characters;
    bytes += cost.bytes;
  }
  return pages;
}

function isTitle({ body, title }: Article, { start, end, paragraph }: Piece): boolean {
  return paragraph === undefined && body.slice(start, end).replace(/^#+ /u, '') === title;
}

function pieceText(
  { body }: Article,
  piece: Piece,
  before: Piece | undefined,
  at: Span | undefined,
): string {
  const { start, end, paragraph } = piece;
  // a line of the page's furniture may be of any length
  if (paragraph === undefined)
    return smallPrint(`(no part of the report) ${escaped(shortened(body.slice(start, end), 200))}`);
  const number = before?.paragraph === paragraph ? '' : `${smallPrint(`paragraph ${paragraph}`)}\n`;
  return number + blockQuote(emphasized(body, piece, at));
}
