import type { Article } from '../../article/article.ts';
import { reportOf } from '../opening.ts';
import { stated } from '../stated.ts';
import { EVENT_KINDS, EVENT_MANNERS, EVENT_SITES } from '../event-words.ts';

/** The part of a body that says what happened. */
const LEAD = 600;
/** Articles of one incident that are read for its name: more say nothing new. */
const MAX_READ = 20;
/** A title says what an article is on; a lead may mention more. */
const TITLE_WEIGHT = 2;
/** In a lead a word counts so often: a text that turns on an attack says it again. */
const MAX_COUNTED = 3;
/** A title that stands in for a name, in UTF-16 units: longer ones are page furniture. */
const MAX_TITLE_LENGTH = 120;
/** A modifier must stand beside the event's word in this share of the articles. */
const MIN_MODIFIED = 1 / 3;

const KINDS = EVENT_KINDS.map(([name, words]) => {
  const kind = anyOf(words);
  const sites = anyOf(EVENT_SITES);
  return {
    name,
    pattern: new RegExp(kind, 'gu'),
    before: new RegExp(`(${anyOf([...EVENT_MANNERS, ...EVENT_SITES])})[ -]${kind}`, 'gu'),
    after: new RegExp(
      String.raw`${kind} (?:(?:on|at|in|inside|against) (?:(?!and\b|where\b)[\p{L}’'-]+ ){0,3}?|of |the |a |of the )(${sites})`,
      'gu',
    ),
  };
});
type Kind = (typeof KINDS)[number];

/**
 * A name by which people know the event of `articles`, such as "Prison attack in Jalalabad": what most
 * of their titles and leads call it, and where it was. Where no word says what happened, the first
 * article's title.
 */
export function incidentName(articles: readonly Article[], place: string | undefined): string {
  const [first] = articles;
  const labels = articles.flatMap((article) => stated(article, 'incident') ?? []);
  // one labelled report that others have joined does not rename what most call otherwise
  if (labels[0] !== undefined && labels.length * 2 >= articles.length) return labels[0];
  const read = articles.slice(0, MAX_READ).map((article) => ({
    title: article.title.toLowerCase(),
    lead: reportOf(article, LEAD).toLowerCase(),
  }));
  let best: { kind: Kind; weight: number } | undefined;
  for (const kind of KINDS) {
    const weight = read.reduce(
      (sum, { title, lead }) =>
        sum +
        TITLE_WEIGHT * Number(title.search(kind.pattern) >= 0) +
        Math.min(MAX_COUNTED, lead.match(kind.pattern)?.length ?? 0),
      0,
    );
    if (weight > (best?.weight ?? 0)) best = { kind, weight };
  }
  // never half of a character at the end
  if (!best) return first?.title.slice(0, MAX_TITLE_LENGTH).replace(/[\ud800-\udbff]$/, '') ?? '';
  const texts = read.map(({ title, lead }) => `${title}\n${lead}`);
  const { name } = best.kind;
  const modifier = modifierOf(best.kind, texts);
  const what = modifier === undefined || name.startsWith(modifier) ? name : `${modifier} ${name}`;
  return capital(place === undefined ? what : `${what} in ${place}`);
}

/** "prison" in "prison attack" and in "attack on the city's prison", where enough texts say so. */
function modifierOf({ before, after }: Kind, texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const found = [...text.matchAll(before), ...text.matchAll(after)];
    for (const modifier of new Set(found.map(([, words = '']) => words)))
      counts.set(modifier, (counts.get(modifier) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  return best && best[1] >= texts.length * MIN_MODIFIED ? best[0] : undefined;
}

function anyOf(words: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}-])(?:${words.join('|')})(?![\p{L}\p{N}])`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
