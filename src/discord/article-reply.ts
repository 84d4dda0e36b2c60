import { ComponentType } from 'discord.js';
import type { Article, ArticleHeader } from '../../index/article/article.ts';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type { Span } from '../../index/span.ts';
import type { ArticleList, ArticleText } from '../engine/engine.ts';
import { articlePage, PAGE_BYTES, PAGE_TEXT } from './article-pages.ts';
import type { Reply } from './command.ts';
import { HOW_TO_ADD } from './empty-library.ts';
import { costOf, LIMITS, shortened } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { button, container, heading, row, separator, text, withLink } from './parts.ts';
import { origin, titleOf } from './quote.ts';
import { pageButtons } from './reply.ts';
import { stillReading } from './still-reading.ts';

/** Articles on one page of the list: each takes two lines. */
export const LISTED = 8;
const PLACE = 80;
/** How long each name of an article in the list may be: the first that fits. */
const MAX_NAMES_LENGTH = [200, 100, 50, 25] as const;

/** The page of an article that holds `at`, with the range `at` in bold. */
export function articleReply(found: ArticleText, at: Span | undefined): Reply {
  const { article, passages, changed, earlier } = found;
  const page = articlePage(article, passages, at);
  const facts = [origin(article), ...(article.place ? [shortened(article.place, PLACE)] : [])];
  return {
    components: [
      container([
        withLink(
          `### ${escaped(titleOf(article))}\n${smallPrint(escaped(facts.join(' · ')))}`,
          'Open the page',
          article.url && article.url.length <= LIMITS.url ? article.url : undefined,
        ),
        ...(changed ? [text(changedLine(found, at))] : []),
        separator,
        text(page.text === '' ? 'It holds nothing but its title.' : page.text),
        separator,
        text(smallPrint(page.place)),
        ...row([
          ...(page.isOnly
            ? []
            : [
                readAt('◀ Previous', article, page.before, 0),
                readAt('Next ▶', article, page.after, 1),
              ]),
          button('The text as a file', { verb: 'file', article: article.id }),
          ...(changed ? [versionButton('As it is now', changed.newest.id)] : []),
          ...(earlier ? [versionButton('As it was before', earlier.id)] : []),
        ]),
      ]),
    ],
  };
}

/** That an article was changed, and whether the words in question still stand in it. */
export function changedLine({ article, changed }: ArticleText, at: Span | undefined): string {
  if (!changed) return '';
  const words = plain(article.body.slice(at?.start ?? 0, at?.end ?? 0));
  const said = `**This article was found changed on ${dayForPeople(changed.at.slice(0, 10))}.**`;
  if (words === '') return `${said} This is what it said before.`;
  const isThere = plain(changed.newest.body).includes(words);
  return `${said} ${isThere ? 'These words still stand in it.' : 'These words are no longer in it.'}`;
}

function plain(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function versionButton(label: string, article: string) {
  return button(label, { verb: 'read', article, start: 0, end: 0 });
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
