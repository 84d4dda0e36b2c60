import { parseFeed } from 'feedsmith';
import { UnreadableError } from '../../unread.ts';
import { decoded } from '../../decode.ts';
import { fileText, wholeText } from '../page/page-text.ts';
import { publishedOf } from '../said-day.ts';
import type { FileText } from '../reader.ts';

/** An item of a feed as an article. */
export interface FeedArticle extends FileText {
  /** Whether the feed gives only how the article begins, or what it is on. */
  readonly isTeaser: boolean;
}

/** More are not read at once. */
const MAX_ITEMS = 2_000;

type Thing = Readonly<Record<string, unknown>>;

/**
 * The items of a feed (RSS, Atom, RDF, JSON Feed), in its order, without those that hold no text. Throws
 * UnreadableError for what is no feed.
 */
export function feedArticles(bytes: Uint8Array): FeedArticle[] {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(decoded(bytes).replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new UnreadableError(
      'is no feed that can be read (RSS, Atom, JSON Feed): put its text into a .txt file, or give another address',
      {
        cause,
      },
    );
  }
  const feed: unknown = parsed.feed;
  if (!isThing(feed)) return [];
  const source = textIn(feed.title);
  const language = textIn(feed.language);
  return [...listIn(feed.items), ...listIn(feed.entries)]
    .slice(0, MAX_ITEMS)
    .flatMap((item) => articleIn(item, source, language));
}

function articleIn(
  item: Thing,
  source: string | undefined,
  language: string | undefined,
): FeedArticle[] {
  const whole = textIn(isThing(item.content) ? (item.content.encoded ?? item.content) : undefined);
  const html = whole ?? textIn(item.content_html);
  const plain = textIn(item.content_text);
  const teaser = textIn(item.description) ?? textIn(item.summary);
  const url = linkIn(item);
  const markup = html ?? teaser ?? '';
  const ofMarkup = wholeText(markup, undefined, url) || wholeText(markup);
  const body = plain !== undefined && html === undefined ? plain : ofMarkup;
  if (body === '') return [];
  const dublin = isThing(item.dc) ? item.dc : {};
  const days = [item.pubDate, item.date_published, item.published, dublin.date, dublin.dates];
  const title = textIn(item.title);
  const { published, remarks = [] } = publishedOf([...days, item.updated].map(textIn));
  const said = { source, language, published, remarks, url };
  return [
    {
      ...fileText(body, { ...said, title: title === undefined ? undefined : wholeText(title) }),
      isTeaser: html === undefined && plain === undefined,
    },
  ];
}

function linkIn(item: Thing): string | undefined {
  const links = listIn(item.links);
  const main = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return textIn(item.link) ?? textIn(item.url) ?? textIn(main?.href);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown): Thing[] {
  return Array.isArray(value) ? value.filter(isThing) : [];
}

/** The words of a value: of the first one in a list, of an element's text. */
function textIn(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (isThing(one)) return textIn(one.value);
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined;
}
