import { publishedOf } from '../said-day.ts';
import { linkedFacts } from './json-ld.ts';
import type { PageDocument, PageElement } from './page-node.ts';

/** What a page says of its article, in the names of front matter. */
export interface PageFacts {
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly remarks: readonly string[];
}

/** Meta elements that say when an article was published, the surest first. */
const DAY_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
];
/** A time within one of these is of another article, or of a reader's word. */
const ASIDE = 'aside, nav, footer:not(article footer), [id*="comment"], [class*="related"]';

/**
 * What a page says of its article. The order of evidence: JSON-LD, OpenGraph and other meta
 * elements, microdata, time elements, what is seen. `address` is where the page was found.
 */
export function pageFacts(document: PageDocument, address?: string): PageFacts {
  const linked = linkedFacts(document);
  const metas = metasOf(document);
  const meta = (...wanted: string[]): string | undefined =>
    wanted.map((name) => metas.get(name)).find((content) => content !== undefined);
  const property = (name: string): string | undefined =>
    valueOf(document.querySelector(`[itemprop="${name}"]`));
  const source =
    linked.publisher ??
    meta('og:site_name', 'dc.publisher', 'dcterms.publisher') ??
    valueOf(document.querySelector('[itemprop="publisher"] [itemprop="name"]'));
  const { published, remarks = [] } = publishedOf([
    linked.published,
    ...DAY_NAMES.map((name) => metas.get(name)),
    property('datePublished'),
    ...timesOf(document),
  ]);
  const html = document.documentElement;
  return {
    title:
      linked.headline ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      property('headline') ??
      headingOf(document, source) ??
      windowTitle(document, source),
    source,
    published,
    url:
      absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), address) ??
      absolute(meta('og:url'), address) ??
      absolute(linked.url, address) ??
      address,
    language: html?.getAttribute('lang') ?? meta('og:locale')?.replace('_', '-'),
    remarks,
  };
}

/** By their names, in small letters: the first of each that says something. */
function metasOf(document: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase();
    const content = plain(element.getAttribute('content'));
    if (name !== undefined && content !== undefined && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function isNamed(time: PageElement): boolean {
  const name = time.getAttribute('class') ?? '';
  return time.getAttribute('pubdate') !== null || /publish|entry-date/u.test(name);
}

function isUpdate(time: PageElement): boolean {
  return /updat|modif/u.test(time.getAttribute('class') ?? '');
}

/** What time elements say: those called published first, then those of the article itself. */
function timesOf(document: PageDocument): (string | undefined)[] {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest(ASIDE) && time.getAttribute('itemprop') !== 'dateModified',
  );
  const named = times.filter(isNamed);
  const [first] = times.filter((time) => !isUpdate(time));
  return [...named, ...(first ? [first] : [])].map(valueOf);
}

/** The only heading of the first rank, where it does not name the site. */
function headingOf(document: PageDocument, source: string | undefined): string | undefined {
  const [heading, ...others] = [...document.querySelectorAll('h1')].flatMap(
    (element) => plain(element.textContent) ?? [],
  );
  if (heading === undefined || others.length > 0 || heading === source) return undefined;
  return heading.includes(' ') ? heading : undefined;
}

/** Between a title and the name of its site. */
const SITE = /^(.*\S)\s+(\||::|[-–—·»«])\s+(\S.*)$/u;
const NAMES =
  /^(?:[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.'’&]*(?:\s+|$)|(?:of|the|and|de|du|la|der|die|das|&)\s+){1,5}$/u;

/** What the browser's window shows, without the name of the site behind it. */
function windowTitle(document: PageDocument, source: string | undefined): string | undefined {
  const title = plain(document.querySelector('title')?.textContent);
  const [, before = '', sign, behind = ''] = SITE.exec(title?.slice(0, 400) ?? '') ?? [];
  if (sign === undefined) return title;
  const isSite = behind.toLowerCase() === source?.toLowerCase();
  const isLikely = before.includes(' ') && (sign === '|' || sign === '::' || NAMES.test(behind));
  return isSite || isLikely ? before : title;
}

/** What a microdata or time element says: for machines where it does, else for people. */
function valueOf(element: PageElement | null | undefined): string | undefined {
  if (!element) return undefined;
  return (
    plain(element.getAttribute('content')) ??
    plain(element.getAttribute('datetime')) ??
    plain(element.textContent)
  );
}

function plain(text: string | null | undefined): string | undefined {
  const words = text?.replaceAll(/\s+/gu, ' ').trim();
  return words ? words : undefined;
}

/** An address with its site, or undefined. */
function absolute(href: string | null | undefined, base: string | undefined): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/u.test(url.protocol) ? url.href : undefined;
}
