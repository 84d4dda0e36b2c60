import type { Article } from '../article/article.ts';
import { NEAR, type DayMention, type NamedDay } from './event-date.ts';
import { happeningsIn } from './happening/happenings.ts';
import type { EventKind } from './happening/kinds.ts';
import type { Span } from '../span.ts';
import { reportOpeningOf } from './opening.ts';

/** What the words around a day tell: an event of these kinds, that something happened, another event, or nothing. */
type Telling = 'own' | 'some' | 'other' | 'none';

/** From this score on a day is the event's, whatever the words around it. */
const STRONG = 0.75;
/** UTF-16 units of a report behind which it comes to other things: weak days there are no event's. */
const FAR = 800;
/** What comes of events of many kinds. */
const OUTCOMES = new Set([
  'killing',
  'death',
  'attack',
  'accident',
  'fire',
  'explosion',
  'spill',
  'leak',
]);
/** "It happened", "the incident", "were wounded". */
const SOME =
  /(?<!\p{L})(?:happen|occurr|incident|took place|taken place|carried out|perpetrat|injur|wound|hurt)\p{L}*(?!\p{L})/iu;
/** From this weight on a sentence tells of an event, not of its danger. */
const MIN_WEIGHT = 0.4;
/** "Around 8:30 p.m. on", "at 1400 on": who dates to the hour tells of an event. */
const CLOCK =
  /\d\s?(?:[ap]\.?m|o['’]clock|hours?)(?!\p{L})|(?<!\p{N})\d{1,2}:\d{2}(?!\p{N})|(?<!\p{L})(?:noon|midnight|dawn|daybreak)(?!\p{L})|(?<!\p{L})at (?:about |around |approximately )?\d{4}(?!\p{N})/iu;
/** UTF-16 units on each side of a day within which its own verb stands, and that of its clause. */
const CLOSE = 35;
const WIDE = 120;

/**
 * Whether an article tells a day as that on which an event of these kinds happened: the clause around it
 * names one, or says that something happened, or at which hour; or else all that is known of the day
 * speaks for it. Days of statements, of other events and far down in a report are none; nor is any where
 * no kind is sure, as reports of no one event name many days.
 */
export function isToldOf(article: Article, day: NamedDay, kinds: readonly EventKind[]): boolean {
  if (day.isAside || kinds.length === 0) return false;
  if (day.score >= STRONG) return true;
  const { mentions = [] } = day;
  if ((mentions[0]?.start ?? FAR) >= FAR) return false;
  const opening = reportOpeningOf(article);
  return mentions.some((mention) => {
    const telling = tellingAt(opening, mention, kinds);
    return telling === 'own' || telling === 'some';
  });
}

function tellingAt(
  opening: string,
  { start, end, sentence }: DayMention,
  kinds: readonly EventKind[],
): Telling {
  const within = (before: number, after: number) =>
    wholeWords(opening, {
      start: Math.max(sentence.start, start - before),
      end: Math.min(sentence.end, end + after),
    });
  const close = within(CLOSE, CLOSE);
  const ofClose = tellingOf(close, kinds);
  if (ofClose !== 'none') return ofClose;
  const ofNear = tellingOf(within(NEAR, NEAR), kinds);
  if (ofNear !== 'none') return ofNear;
  if (CLOCK.test(close)) return 'some';
  return tellingOf(within(WIDE, NEAR), kinds) === 'own' ? 'own' : 'none';
}

function tellingOf(words: string, kinds: readonly EventKind[]): Telling {
  const told = happeningsIn(words).filter(
    // "was booked on Monday on charges of assault"
    ({ weight, isCharge }) => weight >= MIN_WEIGHT && !isCharge,
  );
  if (told.some(({ kind }) => kinds.some((one) => isRelated(one, kind)))) return 'own';
  if (told.some(({ kind }) => !OUTCOMES.has(kind.name))) return 'other';
  return told.length > 0 || SOME.test(words) ? 'some' : 'none';
}

function isRelated(a: EventKind, b: EventKind): boolean {
  return (
    a === b ||
    a.of.includes(b.name) ||
    b.of.includes(a.name) ||
    a.of.some((name) => b.of.includes(name))
  );
}

/** The words of a part of a text; those cut in its midst are left out. */
function wholeWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const from = /\w/u.test(text[start - 1] ?? ' ') ? words.indexOf(' ') + 1 : 0;
  const to = /\w/u.test(text[end] ?? ' ') ? words.lastIndexOf(' ') : words.length;
  return words.slice(from, Math.max(from, to));
}
