import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { datesIn } from '../../text/dates/dates.ts';
import {
  citiesNamed,
  countryName,
  foldedName,
  isWithin,
  regionName,
  regionsNamed,
} from '../../text/places/gazetteer.ts';
import type { Place } from '../../text/places/places.ts';
import type { Question } from '../query/question.ts';
import { oncePer } from './once.ts';

/** Days by which reports and those who ask may differ: nights, and places far away. */
const DAYS_OFF = 2;
const MS_PER_DAY = 86_400_000;

/** Words of the longest names of towns that are looked for. */
const MAX_WORDS = 3;
const WORD = /\p{L}[\p{L}’'.-]*/gu;
/** UTF-16 units in which a report says where its event was; further on it names other towns in passing. */
const OPENING = 600;

/**
 * The towns that a question names, folded, where their names are no common words, and no other region's: "Nevada"
 * is a town too, and not in Nevada.
 */
const townsIn = oncePer((question: Asked): readonly string[] => namesIn(question).filter(isTown));

/** The states and provinces that it names, folded. */
const regionsIn = oncePer((question: Asked): readonly string[] =>
  namesIn(question).filter((name) => regionsNamed(name).some((code) => code.length > 2)),
);

type Asked = Pick<Question, 'text' | 'words'>;

/** The names of towns and regions in a question that are no common words, the longest ones. */
function namesIn({ text, words }: Asked): readonly string[] {
  const bare = new Set(words.filter(({ isBare }) => isBare).map(({ at }) => at));
  if (bare.size === 0) return [];
  const all = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldedName(word.replace(/[’']s$|\.$/u, '')),
    isBare: bare.has(index),
  }));
  const names: string[] = [];
  for (let at = 0; at < all.length;) {
    const run = longestName(all.slice(at, at + MAX_WORDS));
    if (run.some(({ isBare }) => isBare)) names.push(nameOf(run));
    at += Math.max(1, run.length);
  }
  return names;
}

interface NamePart {
  readonly folded: string;
  readonly isBare: boolean;
}

/** The most of these words, from the first on, that name a town or a region; [] where none do. */
function longestName(words: readonly NamePart[]): readonly NamePart[] {
  for (let count = words.length; count > 0; count--) {
    const run = words.slice(0, count);
    const name = nameOf(run);
    if (citiesNamed(name).length > 0 || regionsNamed(name).length > 0) return run;
  }
  return [];
}

/** Whether a name means a town: that of a region does where the town lies in it, as Kabul in Kabul. */
function isTown(name: string): boolean {
  const regions = regionsNamed(name);
  return (
    regions.length === 0 ||
    citiesNamed(name).some(({ region }) => regions.some((code) => isWithin(region, code)))
  );
}

/** Whether an event's place is the town of this name, or in the region of this name. */
function isAt(name: string, { city = '', region, country }: Place): boolean {
  const folded = foldedName(city);
  return (
    folded.includes(name) ||
    isSameTown(name, folded) ||
    regionsNamed(name).some((code) =>
      [region, country].includes(regionName(code) ?? countryName(code)),
    )
  );
}

/** Whether a question names states or provinces and no town, and the event was in another one of the same country. */
function isInAnotherRegion(question: Asked, event: ArticleEvent | undefined): boolean {
  const { region, country } = event?.place?.place ?? {};
  const asked = regionsIn(question);
  if (region === undefined || asked.length === 0 || townsIn(question).length > 0) return false;
  const codes = asked.flatMap((name) => regionsNamed(name));
  return (
    codes.some((code) => countryName(code) === country) &&
    codes.every((code) => ![region, country].includes(regionName(code) ?? countryName(code)))
  );
}

/** Whether two names are of one town: "bombay" and "mumbai". */
function isSameTown(one: string, other: string): boolean {
  const towns = citiesNamed(other);
  return citiesNamed(one).some((town) =>
    towns.some(
      ({ region, thousands }) =>
        region === town.region && thousands === town.thousands && thousands > 0,
    ),
  );
}

function nameOf(words: readonly NamePart[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** The days with their year, or spans of such, that a question names. */
const daysIn = oncePer(({ text }: Pick<Question, 'text'>) =>
  datesIn(text).flatMap(({ days }) =>
    days?.to === undefined ? [] : { from: Date.parse(days.from), to: Date.parse(days.to) },
  ),
);

/** Whether a question names a town, and the event was in another one, perhaps of a county of that name. */
export function isInAnotherTown(
  question: Pick<Question, 'text' | 'words'>,
  event: ArticleEvent | undefined,
): boolean {
  const place = event?.place?.place;
  if (place?.city === undefined) return false;
  const towns = townsIn(question);
  return towns.length > 0 && !towns.some((name) => isAt(name, place));
}

/** Thousands of people that make a town known: the name of a smaller one may be that of a quarter or a village near. */
const KNOWN_TOWN = 100;

/**
 * Where the event of an article was, if the question names a large town, or a state or province, and it was in
 * another one: neither the quote nor what the article begins with names the one that is asked about.
 */
export function otherPlaceOf(
  question: Pick<Question, 'text' | 'words'>,
  event: ArticleEvent | undefined,
  { title, body }: Pick<Article, 'title' | 'body'>,
  quote: string,
): string | undefined {
  const told = foldedName([title, body.slice(0, OPENING), quote].join(' '));
  const { city, region } = event?.place?.place ?? {};
  if (isInAnotherRegion(question, event))
    return regionsIn(question).every((name) => !told.includes(name)) ? (city ?? region) : undefined;
  if (!isInAnotherTown(question, event)) return undefined;
  const isApart = townsIn(question).every(
    (name) =>
      !told.includes(name) && citiesNamed(name).some(({ thousands }) => thousands >= KNOWN_TOWN),
  );
  return isApart ? city : undefined;
}

/** Whether a question names a day, a month or a year, and the event was on none of them. */
export function isOnAnotherDay(
  question: Pick<Question, 'text'>,
  event: ArticleEvent | undefined,
): boolean {
  const [first] = event?.days ?? [];
  if (!first || first.isAside === true) return false;
  const asked = daysIn(question);
  const day = Date.parse(first.day);
  const off = DAYS_OFF * MS_PER_DAY;
  return asked.length > 0 && asked.every(({ from, to }) => day < from - off || day > to + off);
}
