import type { Fetched } from '../fetch/fetched.ts';

/** As much of a page as may hold its head. */
const HEAD = 200_000;
const LINK = /<link\b[^<>]{1,1000}>/giu;
const FEED_TYPE = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/iu;
const HREF = /\bhref\s*=\s*(?:"([^"]{1,800})"|'([^']{1,800})'|([^\s"'>]{1,800}))/iu;

/** The address of the first feed that a page says it has; undefined: none. */
export function feedLinkIn({
  bytes,
  address,
}: Pick<Fetched, 'bytes' | 'address'>): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('utf8');
  for (const [link] of head.matchAll(LINK)) {
    const [, double, single, bare] = FEED_TYPE.test(link) ? (HREF.exec(link) ?? []) : [];
    const href = (double ?? single ?? bare)?.replaceAll('&amp;', '&');
    if (href !== undefined && URL.canParse(href, address)) return new URL(href, address).href;
  }
  return undefined;
}
