import { reportOf } from '../opening.ts';
import type { Article } from '../../article/article.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../text/dates/vocabulary.ts';
import { wordsOf } from '../../text/words.ts';

/** A title that stands in for a name, in UTF-16 units: longer ones are page furniture. */
const MAX_TITLE_LENGTH = 120;
/** "… | Bay Post", "… - Bay Post - Lunda, News, Weather": what a site adds, behind a mark with blanks. */
const ADDED = /\s(?:[|·»]|[-–—]{1,2})\s/u;
const SITE_WORDS =
  /(?:^|[^\p{L}])(?:news|tv|radio|weather|channel|online|post|times|daily|herald|gazette|tribune|journal|com|org|net|bbc|cnn|npr|reuters|ap|afp|wire|headlines|video|press|telegraph|guardian|[kw][a-z]{2,3}\d*)(?![\p{L}])/iu;
/** "UPDATE 2-", "WATCH:", "Photos:": what kind of page it is. */
const KIND_OF_PAGE =
  /^(?:(?:update|updated|breaking|breaking news|watch|video|videos|photos?|gallery|live|exclusive|opinion|analysis|in pictures|listen|podcast|just in|developing|urgent)(?: \d)?\s?(?:[:|–—-]|\s[-–—|]\s)\s?)+/iu;
/** Sums of fractions in another order. */
const ROUNDING = 1e-9;
/** A dateline: a place, a day, an agency. */
const MONTHS = `(?:${MONTH_NAMES}|${SHORT_MONTH_NAMES})\\.?`;
const DATELINE = new RegExp(
  String.raw`^(.{2,60}?),? (?:\d{1,2} ${MONTHS}(?:,? \d{2,4})?|${MONTHS} \d{1,2}(?:,? \d{4})?|no date)\s{0,3}(?:\([^()]{2,60}\))?[\s–—:-]{0,5}$`,
  'iu',
);
const OF_A_NAME = /^(?:\p{Lu}.*|de|del|la|las|los|el|al|of|the)$/u;

/** The title of a page, not of a report: "World news - RT". */
const PAGE = /^(?:\p{L}+ ){0,2}news(?:\s[-–|]|$)/iu;

/** Whether a title tells more than where and when something was written: "BOGOTA, 9 JAN 90 (EFE)". */
export function saysSomething(title: string): boolean {
  if (title.trim().length < 3 || PAGE.test(title)) return false;
  const place = DATELINE.exec(title.slice(0, 200).trim())?.[1];
  return (
    place === undefined ||
    !place.split(/[\s(),]+/u).every((word) => word === '' || OF_A_NAME.test(word))
  );
}

/**
 * The title that shares most of its words with each of the others (Dice's coefficient), without what its
 * site adds; the earlier of two. Titles that are only datelines stand back, and where there are no others
 * the first words of a report stand in; '' for no articles.
 */
export function nearestTitle(articles: readonly Article[]): string {
  const titles = articles
    .map(({ title, source, language }) => ({ clean: cleanTitle(title, source), language }))
    .filter(({ clean }) => saysSomething(clean))
    .map(({ clean, language }) => ({ clean, terms: termsIn(clean, language) }));
  let nearest = { clean: titles[0]?.clean ?? openingWords(articles), nearness: 0 };
  for (const { clean, terms } of titles) {
    let nearness = -1;
    for (const other of titles) nearness += likeness(terms, other.terms);
    if (nearness > nearest.nearness + ROUNDING) nearest = { clean, nearness };
  }
  // never half of a character at the end
  return nearest.clean.slice(0, MAX_TITLE_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

function termsIn(title: string, language: string): ReadonlySet<string> {
  return new Set(wordsOf(title, language).flatMap(({ term }) => term ?? []));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}

/** The first words of the first report that has a sentence: what stands in for titles that say nothing. */
function openingWords(articles: readonly Article[]): string {
  for (const article of articles) {
    const line = reportOf(article, 600).trim().split('\n', 1)[0] ?? '';
    if (line.split(' ', 6).length < 6) continue;
    if (line.length <= MAX_TITLE_LENGTH) return line;
    return line.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/u, '');
  }
  return articles[0]?.title ?? '';
}

/** A title without what its site adds to the end or puts in front. */
function cleanTitle(title: string, source = ''): string {
  let text = title.slice(0, 400).trim();
  const front = text.replace(KIND_OF_PAGE, '').trim();
  if (front.split(' ').length >= 3) text = front;
  const known = source.toLowerCase();
  for (;;) {
    const cut = lastMark(text);
    if (!cut) return text;
    const added = text.slice(cut.end);
    const kept = text.slice(0, cut.start).trim();
    const isSource =
      known !== '' && (known.includes(added.toLowerCase()) || added.toLowerCase().includes(known));
    const isSite = text[cut.start + 1] === '|' || SITE_WORDS.test(added);
    if (kept.split(' ').length < 2 || !(isSource || isSite)) return text;
    text = kept;
  }
}

function lastMark(text: string): { start: number; end: number } | undefined {
  for (let at = text.length - 3; at > 0; at -= 1) {
    const found = ADDED.exec(text.slice(at, at + 4));
    if (found?.index === 0) return { start: at, end: at + found[0].length };
  }
  return undefined;
}
