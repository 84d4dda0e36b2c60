import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Article } from '../../index/article/article.ts';
import { correctedWords } from '../../index/article/corrected-words.ts';
import { datelineAt } from '../../index/text/dates/dateline.ts';
import { dayOf, isDay, publicationDay } from '../../index/text/dates/days.ts';
import { layoutOf, titleText } from '../../index/article/boilerplate.ts';
import { languageOf } from '../../index/language/language.ts';
import { FrontMatterError } from './front-matter.ts';
import type { FileText } from './readers/reader.ts';
import { noDay, saidDay } from './readers/said-day.ts';

/** Characters of an article's id: short enough for a button, long enough to be unique. */
const ID_LENGTH = 16;

/**
 * The article in what was read from a file; `path` is the file's path below its library. Throws
 * FrontMatterError where its `event-date:` is no day.
 */
export function articleFrom(path: string, { body, fields, bodyStart, pages }: FileText): Article {
  const field = (name: string): string | undefined => oneLine(fields.get(name) ?? '');
  const givenTitle = field('title');
  const language = languageTag(fields.get('language')) ?? languageOf(body);
  const layout = layoutOf(body, givenTitle, language);
  const { title, boilerplate, captions, corrections, dateline } = layout;
  const corrected = correctedWords(body, corrections, language);
  const found = title && titleText(body.slice(title.start, title.end));
  const [source, place, incident] = [field('source'), field('place'), field('incident')];
  const said = dateIn(fields);
  const published =
    said === undefined
      ? (layout.published ?? datelineAt(givenTitle ?? '')?.day)
      : isNoDay(said)
        ? undefined
        : publicationDay(said);
  const eventDate = eventDay(field('event-date'));
  const url = webAddress(fields.get('url'));
  return {
    id: idOf(body),
    path,
    bodyStart,
    body,
    boilerplate,
    captions,
    corrections,
    ...(dateline && { dateline }),
    ...(corrected !== undefined && { corrected }),
    ...(pages && { pages }),
    copies: [],
    title: givenTitle ?? oneLine(found ?? '') ?? oneLine(basename(path, extname(path))) ?? path,
    language,
    ...(source && { source }),
    ...(url && { url }),
    ...(published && { published }),
    ...(place && { place }),
    ...(eventDate && { eventDate }),
    ...(incident && { incident }),
  };
}

/**
 * What the owner of a file should know of its article, which is served all the same: each ends the
 * sentence "<file> …".
 */
export function remarksOn({ fields, remarks = [] }: FileText): readonly string[] {
  const said = dateIn(fields);
  return said !== undefined && isNoDay(said) ? [...remarks, noDay(said)] : remarks;
}

function dateIn(fields: ReadonlyMap<string, string>): string | undefined {
  return oneLine(fields.get('published') ?? '') ?? oneLine(fields.get('date') ?? '');
}

/** Figures as a day has them, which are no day: 2026-13-45. Other words may say when, in their way. */
const FIGURES = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T\s].*)?$/u;

function isNoDay(said: string): boolean {
  return (
    FIGURES.test(said) && saidDay(said.replaceAll(/(?<=^[\d/.]{4,7})[/.]/gu, '-')) === undefined
  );
}

/** A wrong day is told to its owner: left out silently, another one would be shown for it. */
function eventDay(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = publicationDay(written);
  const [year, month, date] = day.split('-');
  if (isDay(day) && dayOf(year, Number(month), date) === day) return day;
  throw new FrontMatterError(
    `has "event-date: ${written.slice(0, 40)}", and that is no day like 2026-03-01`,
  );
}

/** The id of an article: the beginning of its body's hash. */
export function idOf(body: string): string {
  // base64url: letters that a button's id may hold
  return createHash('sha256').update(body, 'utf16le').digest('base64url').slice(0, ID_LENGTH);
}

/** A visible character. Excluded is also the braille blank, which Unicode counts as a sign. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Text that can be put into a line with other text: it cannot turn the reading order of its
 * neighbours. Undefined where nothing of it is visible.
 */
function oneLine(text: string): string | undefined {
  const line = text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return VISIBLE.test(line) ? line : undefined;
}

/** A tag that Intl accepts, or undefined: a wrong tag must not cost the article. */
function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** An address that opens in a browser, or undefined: only those become links. */
function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
