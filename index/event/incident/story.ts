import type { Article } from '../../article/article.ts';
import { wordsOf } from '../../text/words.ts';
import type { Place } from '../../text/places/places.ts';
import { eventOf, type ArticleEvent } from '../event.ts';
import type { EventPlace } from '../event-place.ts';
import { TOLD } from '../event-date.ts';
import { openingOf } from '../opening.ts';
import { stated } from '../stated.ts';

const DAY_MS = 86_400_000;

/** How often a term stands in a story's title and opening, and in which parts of them. */
export interface TermCount {
  readonly all: number;
  readonly inTitle: number;
  /** In the title and the first sentences. */
  readonly inLead: number;
}

/** What tells an article's event apart from other events. Bounded in size, whatever the article's. */
export interface Story {
  readonly id: string;
  /** What its owner says it is on (`incident:` in the front matter), in folded words. */
  readonly label: string | undefined;
  /** How often each term stands in title and opening. */
  readonly terms: ReadonlyMap<string, TermCount>;
  /** Pairs of capitalised words that stand side by side, in lower case: "jane doe". */
  readonly names: ReadonlySet<string>;
  /** Words with a capital inside a sentence, in lower case: names of one word too. */
  readonly capitals: ReadonlySet<string>;
  /** Ages of people, as written in figures. */
  readonly ages: ReadonlySet<string>;
  /** Publication, in days since 1970; undefined where it is not known as a day. */
  readonly published: number | undefined;
  /** The days it names, the likeliest day of its event first. */
  readonly days: readonly string[];
  /** Whether the likeliest day is told as that of an event, not of a hearing or a statement. */
  readonly isDayTold: boolean;
  /** Without a city that nobody lists. */
  readonly place: Place | undefined;
  /** Whether its owner says the place (`place:` in the front matter). */
  readonly isPlaceSaid: boolean;
}

/** A story without its words, of which a collection keeps numbers. */
export type StoryFacts = Omit<Story, 'terms' | 'names' | 'capitals'>;

const NAME =
  /(?=\p{Lu})(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}’']*(?:[ -](?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’']*)+/gu;
/** A capital behind a small letter and a blank opens no sentence. */
const CAPITAL = /(?<=\p{Ll}[,;:]? )\p{Lu}\p{Ll}[\p{L}’']+/gu;
/** UTF-16 units behind the title that say what happened. */
const LEAD = 500;
const NUMBER = /[0-9]+/g;
const OLD = /[- ](?:year|month)s?[- ]old/iuy;

/** The story that an article's title and opening tell, with its event where that was read before. */
export function storyOf(article: Article, event: ArticleEvent = eventOf(article)): Story {
  const text = openingOf(article);
  const titleEnd = text.indexOf('\n');
  const leadEnd = titleEnd + LEAD;
  const terms = new Map<string, { all: number; inTitle: number; inLead: number }>();
  for (const { term, end } of wordsOf(text)) {
    if (term === undefined) continue;
    let count = terms.get(term);
    if (!count) terms.set(term, (count = { all: 0, inTitle: 0, inLead: 0 }));
    count.all += 1;
    if (end <= titleEnd) count.inTitle += 1;
    if (end <= leadEnd) count.inLead += 1;
  }
  const { place } = event;
  const days = event.days.toSorted((a, b) => b.wording - a.wording || (a.day < b.day ? -1 : 1));
  const published = Date.parse(`${stated(article, 'published') ?? ''}T00:00:00Z`) / DAY_MS;
  return {
    id: article.id,
    label: labelOf(article),
    terms,
    names: namesIn(text),
    capitals: capitalsIn(text),
    ages: agesIn(text),
    published: Number.isNaN(published) ? undefined : published,
    days: days.map(({ day }) => day),
    isDayTold: (days[0]?.wording ?? 0) >= TOLD,
    place: place && comparable(place),
    isPlaceSaid: place?.evidence === 'metadata',
  };
}

/** The same words in other capitals, accents or marks are the same; what has no word stands for itself. */
function labelOf(article: Article): string | undefined {
  const said = stated(article, 'incident');
  if (said === undefined) return undefined;
  const words = wordsOf(said).map(({ folded }) => folded);
  return words.length > 0 ? words.join(' ') : said;
}

/** A place without a city that nobody lists. */
function comparable({ place, isListed }: EventPlace): Place {
  if (isListed) return place;
  const { city: _city, ...rest } = place;
  return rest;
}

/** "A 6-year-old", "Jane Doe, 34, of Brennal". */
function agesIn(text: string): Set<string> {
  const ages = new Set<string>();
  for (const { 0: age, index } of text.matchAll(NUMBER)) {
    if (age.length > 2) continue;
    OLD.lastIndex = index + age.length;
    const isBetween = text[index + age.length] === ',' && text.slice(index - 2, index) === ', ';
    if (isBetween || OLD.test(text)) ages.add(age);
  }
  return ages;
}

function capitalsIn(text: string): Set<string> {
  return new Set(
    Array.from(text.matchAll(CAPITAL), ([word]) => word.toLowerCase().replace(/['’]s$/u, '')),
  );
}

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [found] of text.matchAll(NAME)) {
    const words = found
      .replaceAll(/ \p{Lu}\.(?= )/gu, '')
      .replaceAll(/['’]s(?=[ -]|$)/gu, '')
      .toLowerCase()
      .split(/[ -]/u);
    for (const [nth, word] of words.entries()) {
      const next = words[nth + 1];
      if (next !== undefined) names.add(`${word} ${next}`);
    }
  }
  return names;
}
