import type { ArticleEvent } from '../../event/event.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { citiesNamed, foldedName } from '../../text/places/gazetteer.ts';
import type { Question } from '../query/question.ts';
import { oncePer } from './once.ts';

/** Days by which reports and those who ask may differ: nights, and places far away. */
const DAYS_OFF = 2;
const MS_PER_DAY = 86_400_000;

/** The towns that a question names, folded, where their names are no common words. */
const townsIn = oncePer(({ words }: Pick<Question, 'words'>) =>
  words
    .filter(({ isBare }) => isBare)
    .map(({ written }) => foldedName(written))
    .filter((name) => citiesNamed(name).length > 0),
);

/** The days with their year, or spans of such, that a question names. */
const daysIn = oncePer(({ text }: Pick<Question, 'text'>) =>
  datesIn(text).flatMap(({ days }) =>
    days?.to === undefined ? [] : { from: Date.parse(days.from), to: Date.parse(days.to) },
  ),
);

/** Whether a question names a town, and the event was in another one, perhaps of a county of that name. */
export function isInAnotherTown(
  question: Pick<Question, 'words'>,
  event: ArticleEvent | undefined,
): boolean {
  const city = event?.place?.place.city;
  if (city === undefined) return false;
  const towns = townsIn(question);
  const folded = foldedName(city);
  return towns.length > 0 && !towns.some((name) => folded.includes(name));
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
