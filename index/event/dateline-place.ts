import type { Article } from '../article/article.ts';
import { WEEKDAY_NAMES } from '../text/dates/vocabulary.ts';
import { lowered } from '../text/lowered.ts';
import { EVENT } from './event-words.ts';
import { countryOf, isCapital, isWithin } from '../text/places/gazetteer.ts';
import type { Candidate } from './place-candidates.ts';
import type { Mention } from './place-mentions.ts';
import type { RegionVotes } from './region-votes.ts';
import { isEarly, isPlain, LARGE, OPENING, toldRegions } from './place-trust.ts';
import { isHappening, sceneAt } from './scene.ts';

/** So many times larger than a namesake there, a city is not the one in that country. */
const FAMOUS = 20;
/** Lead in votes of a country that a report is clearly about. */
const CLEARLY = 1;
/** UTF-16 units at the beginning of a body, and who is in them where it tells what somebody said. */
const LEAD = 120;
const SPEAKERS =
  /(?<!\p{L})(?:ministers?|ministry|presidents?|government|parliament|congress|spokes\p{L}+|leaders?|secretary|ambassador|embassy|candidates?|party|movement|bishops?|archbishop|court|council)(?!\p{L})/iu;
const SPEAKING =
  /(?<!\p{L})(?:sa(?:id|ys)|stated?|announced|denie[sd]|condemn\p{L}*|reject\p{L}*|revealed|disclosed|claim\p{L}*|warn\p{L}*|urg\p{L}*|call(?:s|ed) (?:for|on)|order\p{L}*|express\p{L}*|believes?|told|accus\p{L}*|blam\p{L}*|charg\p{L}*|declared|admitted|ask\p{L}*|demand\p{L}*|statement|communique|will)(?!\p{L})/iu;

/** "In the northern and central parts of the country", "throughout the country". */
const WIDE =
  /(?<!\p{L})(?:(?:in|across|throughout|over)\s(?!(?:all )?(?:the )?other)(?:[\p{L}-]+\s){0,6}(?:parts?|regions?|areas?|zones?|provinces|departments|states|(?:north|south)-?(?:east|west)?|east|west|cent(?:er|re)|interior)\sof\s|(?:across|throughout|all\sover)\s(?:(?:much|most)\sof\s)?)the\s(?:(?:whole|entire)\s)?country(?!\p{L})/giu;

/** "On Orrin Avenue", "in the Vessby district": where in its town a report says that something was. */
const WHERE = 'in|on|at|along|near|outside|of|between';
const KINDS =
  'district|neighbou?rhood|quarter|avenue|ave|street|st|boulevard|road|plaza|square|sector|market|stadium|barracks|tower';
const SPOT = new RegExp(
  String.raw`(?<!\p{L})(?:${WHERE})\s(?:the\s)?((?:(?!(?:${WHERE})\s)\p{L}[\p{L}'’.-]*\s){1,4})(?:${KINDS})(?!\p{L})`,
  'giu',
);
const NAMED = /^(?:\p{Lu}\S*\s)+$/u;

/** "Outside the home of", "against his office". */
const HOUSE =
  /(?<!\p{L})(?:at|outside|inside|near|against|on|to|of|entered|leaving)\s(?:the|his|her|their|an?)\s(?:\p{L}[\p{L}.'’]*\s){0,3}(?:residence|house|home|office|offices|headquarters|embassy|university|building|gate)(?!\p{L})/giu;

/** When news was: "on Monday", "last night". */
const DATED = new RegExp(
  String.raw`(?<!\p{L})(?:on (?:${WEEKDAY_NAMES})|today|yesterday|tonight|last night|(?:this|yesterday|early) (?:morning|afternoon|evening))(?!\p{L})`,
  'iu',
);

/** Whether a report begins with what happened in parts of its country, or all over it. */
function isAllOver(body: string): boolean {
  const lead = body.slice(0, OPENING);
  if (!/the\s(?:\p{L}+\s)?country/iu.test(lead)) return false;
  return Array.from(lead.matchAll(WIDE)).some(({ index, 0: words }) =>
    isHappening(sceneAt(body, { start: index, end: index + words.length })),
  );
}

/**
 * Whether a place is only that of the dateline, over a report that tells of another: a capital where a
 * ministry speaks, or a town in another country than the one where it says that something happened.
 */
export function isDatelineOf(
  { key, mentions }: Candidate,
  { body }: Article,
  all: readonly Mention[],
  votes: RegionVotes,
): boolean {
  const names = mentions.map(({ name }) => name);
  if (!names.some(({ cue }) => cue === 'dateline')) return false;
  if (mentions.some(isSaid)) return false;
  const told = toldRegions(all);
  const cities = names.flatMap((name) => name.cities);
  const [said] = names.flatMap((name) => name.regions);
  const region = said ?? cities[0]?.region ?? '';
  if (told.length > 0 && !told.some((code) => isWithin(region, code))) return true;
  const abroad = all.find((mention) => isAbroad(mention, countryOf(region)));
  if (abroad) return true;
  if (isAllOver(body) || isOnAnother(countryOf(region), key, votes)) return true;
  const lead = body.slice(0, LEAD);
  if (!isCapital(cities) || !SPEAKING.test(lead)) return false;
  return SPEAKERS.test(lead) || isOnForeigners(all, countryOf(region));
}

/**
 * Whose bureau a capital is where nothing but the dateline says that a report is on something there: the
 * text does not say that it happened in the town, nor where in it. Undefined where it does.
 */
export function bureauOf(
  { mentions }: Candidate,
  body: string,
): 'of speakers' | 'of others' | undefined {
  if (!mentions.some(({ name }) => name.cue === 'dateline' && isCapital(name.cities)))
    return undefined;
  const opening = body.slice(0, OPENING);
  if (mentions.some(isConfirming) || isAtSpot(opening) || isAtHouse(opening)) return undefined;
  if (isNamedAgain(mentions) || isDatedNews(opening)) return undefined;
  return SPEAKERS.test(body.slice(0, LEAD)) ? 'of speakers' : 'of others';
}

/** "There is light in half of Lima": its text begins with the town, too. */
function isNamedAgain(mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ name, scene }) =>
      name.cue !== 'dateline' &&
      name.preposition !== undefined &&
      name.start < OPENING &&
      scene === 'open',
  );
}

/** "Floods killed two people on Monday": what a report opens with is new, and nobody's words. */
function isDatedNews(opening: string): boolean {
  const [first = ''] = opening.trimStart().split(/(?<=\p{L}{3}|\d)[.!?]\s|\n/u);
  return (
    DATED.test(first) &&
    EVENT.isIn(lowered(first)) &&
    !SPEAKING.test(first) &&
    !SPEAKERS.test(first)
  );
}

/** Whether a text names a street or a part of town: not "in the stock market". */
function isAtSpot(text: string): boolean {
  return Array.from(text.matchAll(SPOT)).some(([, name = '']) => NAMED.test(name));
}

function isAtHouse(text: string): boolean {
  return Array.from(text.matchAll(HOUSE)).some(({ index, 0: words }) =>
    isHappening(sceneAt(text, { start: index + words.length, end: index + words.length })),
  );
}

function isConfirming({ name, scene }: Mention): boolean {
  if (name.cue === 'dateline' || scene === 'elsewhere') return false;
  if (!isPlain(name.cue)) return isHappening(scene) && name.preposition !== undefined;
  return isHappening(scene) || (scene === 'open' && name.start < OPENING);
}

/** Whether all that a report names, besides the town of its dateline, speaks for another country. */
function isOnAnother(country: string, key: string, votes: RegionVotes): boolean {
  const leader = votes.leader(key);
  if (leader === undefined || countryOf(leader) === country) return false;
  return votes.for(leader, key) - votes.for(country, key) >= CLEARLY;
}

/** Whether a report begins with people of other countries, and never names the dateline's. */
function isOnForeigners(all: readonly Mention[], country: string): boolean {
  const named = all.filter(({ name }) => name.kind === 'region' && name.cue !== 'dateline');
  return (
    named.some(({ name }) => name.start < LEAD) &&
    !named.some(({ name: { regions } }) => regions.some((code) => countryOf(code) === country))
  );
}

/** Whether the text itself says of a place that something happened there, or begins with it. */
function isSaid({ name, scene }: Mention): boolean {
  return (
    name.cue !== 'dateline' &&
    (isHappening(scene) || (scene === 'open' && isPlain(name.cue) && name.start < OPENING))
  );
}

/** Whether a report says that something happened in another country, or begins with a city there. */
export function isAbroad(mention: Mention, country: string): boolean {
  const { name, scene } = mention;
  if (name.kind !== 'city' || name.cue === 'dateline' || scene === 'elsewhere') return false;
  if (isHappening(scene) ? !isPlain(name.cue) : !isEarly(mention) || name.preposition === undefined)
    return false;
  if (name.regions.length > 0) return name.regions.every((code) => countryOf(code) !== country);
  const [largest] = name.cities;
  return (
    largest !== undefined &&
    largest.thousands >= LARGE &&
    name.cities.every(
      ({ region, thousands }) =>
        countryOf(region) !== country || thousands * FAMOUS < largest.thousands,
    )
  );
}
