import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import type { Span } from '../../span.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { weekdaysOfEvent } from '../rank/weekday-meant.ts';
import { isDay } from '../../text/dates/days.ts';
import { foldedName, regionName, regionsNamed, regionsShort } from '../../text/places/gazetteer.ts';

/** Reports are printed within so many days of what they report. */
const DAYS_TO_PRINT = 7;
const MS_PER_DAY = 86_400_000;
/** "Mill Vale, New Jersey" */
const TOWN_AND_REGION =
  /(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}), (\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)?)/gu;
/** "Ada Bell Corman Jr": three and more words with capitals, and what goes behind a name. */
const LONG_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*\.?){1,3} \p{Lu}[\p{L}’'-]+(?![\p{L}\p{N}])/gu;
const GENERATION = /(?<!\p{L})(?:Jr|Sr|II|III|IV)(?!\p{L})/gu;
const SHORT_REGION = /(?<=\p{Lu}[\p{L}’'-]+,? )\p{Lu}{2}(?![\p{L}\p{N}])/gu;
const MAX_LENGTH = 300;

/**
 * The words of a question that an article may lack and still be the one asked about: the day of what was
 * printed within a week behind it; the state of a town that it names, unless it places it elsewhere;
 * the middle of a person's name, and what goes behind one. As ranges of the question.
 */
export function forgivenIn(
  question: string,
  article: Pick<Article, 'published'>,
  event: ArticleEvent | undefined,
): Span[] {
  const text = question.slice(0, MAX_LENGTH);
  return [
    ...daysForgiven(text, article, event),
    ...weekdaysOfEvent(text, event),
    ...regionsForgiven(text, event),
    ...shortRegions(text, event),
    ...middleNames(text),
    ...Array.from(text.matchAll(GENERATION), spanOf),
  ];
}

function daysForgiven(
  text: string,
  { published }: Pick<Article, 'published'>,
  event: ArticleEvent | undefined,
): Span[] {
  return datesIn(text).filter(({ days }) => {
    if (!days || days.from !== days.to) return false;
    if (event?.days.some(({ day }) => day === days.from)) return true;
    if (!isDay(published) || !isDay(days.from)) return false;
    const later = (Date.parse(published) - Date.parse(days.from)) / MS_PER_DAY;
    return later >= 0 && later <= DAYS_TO_PRINT;
  });
}

function regionsForgiven(text: string, event: ArticleEvent | undefined): Span[] {
  const told = event?.place?.place.region;
  return Array.from(text.matchAll(TOWN_AND_REGION)).flatMap((match) => {
    const [whole, , after = ''] = match;
    const [first = ''] = after.split(' ');
    // "Mill Vale, Ohio in March": the longer name first
    const name = [after, first].find((one) => regionsNamed(foldedName(one)).length > 0);
    if (name === undefined) return [];
    const isSame =
      told === undefined ||
      regionsNamed(foldedName(name)).some((code) => regionName(code) === told);
    const start = match.index + whole.length - after.length;
    return isSame ? [{ start, end: start + name.length }] : [];
  });
}

/** "Mill Vale NJ": a state in two capitals behind a name, where the event was there. */
function shortRegions(text: string, event: ArticleEvent | undefined): Span[] {
  const told = event?.place?.place.region;
  return Array.from(text.matchAll(SHORT_REGION)).flatMap((match) => {
    const [short = ''] = match;
    const isThere = regionsShort(short).some((code) => regionName(code) === told);
    return told !== undefined && isThere ? [spanOf(match)] : [];
  });
}

/** What stands between the first and the last word of a long name. */
function middleNames(text: string): Span[] {
  return Array.from(text.matchAll(LONG_NAME)).map((match) => {
    const [name] = match;
    return {
      start: match.index + name.indexOf(' ') + 1,
      end: match.index + name.lastIndexOf(' '),
    };
  });
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
