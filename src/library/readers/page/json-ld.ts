import type { PageDocument } from './page-node.ts';

/** What JSON-LD says of the article on a page (https://schema.org/Article). */
export interface LinkedFacts {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

/** Objects that are looked at: a page has a handful. */
const MAX_THINGS = 2_000;
const ARTICLE = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/u;

/** The facts of the first article in a page's JSON-LD; none where it has none. */
export function linkedFacts(document: PageDocument): LinkedFacts {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), things);
    } catch {
      // sites break it often; what else the page says counts
      continue;
    }
  }
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return {};
  // a thing that holds nothing but an id stands for the one that says more
  const said = things.filter((thing) => Object.keys(thing).length > 1);
  const byId = new Map(said.map((thing) => [thing['@id'], thing]));
  const whole = (value: unknown): unknown => {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return isThing(one) && textIn(one.name) === undefined ? (byId.get(one['@id']) ?? one) : one;
  };
  const publisher = whole(article.publisher);
  const main = article.mainEntityOfPage;
  return {
    headline: textIn(article.headline) ?? textIn(article.name),
    published: textIn(article.datePublished),
    publisher: textIn(publisher) ?? (isThing(publisher) ? textIn(publisher.name) : undefined),
    url: textIn(article.url) ?? textIn(main) ?? (isThing(main) ? textIn(main['@id']) : undefined),
  };
}

function collect(value: unknown, things: Thing[]): void {
  const waiting = [value];
  for (let one = waiting.shift(); waiting.length > 0 || one !== undefined; one = waiting.shift()) {
    if (things.length >= MAX_THINGS) return;
    if (Array.isArray(one)) waiting.push(...one.slice(0, MAX_THINGS));
    else if (isThing(one)) {
      things.push(one);
      waiting.push(...Object.values(one).filter((part) => typeof part === 'object' && part));
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
