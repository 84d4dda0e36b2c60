import type { Article } from '../../../index/article/article.ts';
import { passagesOf } from '../../../index/article/passages.ts';
import type { KeptArticle } from './kept-article.ts';

/** A line that is no more than a time of day, with a day or a few words beside it: "Updated 14:05, Monday". */
const CLOCK = /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b/gu;
const MAX_CLOCK_WORDS = 8;
const STOP = /[.!?…。؟]["'”’»)\]]*$/u;
/** A number alone, as counters have it: "1,204", "3.2k", "(12)". */
const COUNTER = /^[\s([]*[\d.,'’ \u00A0\u202F]+\s?[kKmM]?[\s)\]]*$/u;

/**
 * Whether a page, read again, says what it said: the same title and the same report, but for white space,
 * for what is the page's, and for lines that are only a counter or a clock. One other figure in a sentence
 * is a change.
 */
export function isTinyChange(before: Article, after: Article): boolean {
  if (withoutBlanks(before.title) !== withoutBlanks(after.title)) return false;
  const [a, b] = [linesOf(before), linesOf(after)];
  return a.length === b.length && a.every((line, nth) => line === b[nth]);
}

/**
 * The addresses by which an article's page is known again, in one form; only of what came from an address:
 * a file's or a mail's own address may be that of its site.
 */
export function addressesOf({ article, facts }: KeptArticle): readonly string[] {
  if (!URL.canParse(facts.from)) return [];
  return [facts.from, ...(article.url === undefined ? [] : [article.url])].map(plainAddress);
}

/** An address without what makes no other page of it. */
function plainAddress(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
}

function linesOf(article: Article): string[] {
  return passagesOf(article)
    .flatMap(({ start, end }) => article.body.slice(start, end).split('\n'))
    .flatMap((line) => {
      const plain = withoutBlanks(line);
      if (plain === '' || COUNTER.test(plain)) return [];
      return isClock(plain) ? [plain.replaceAll(CLOCK, '0')] : [plain];
    });
}

function isClock(line: string): boolean {
  return !STOP.test(line) && line.split(' ').length <= MAX_CLOCK_WORDS && line.search(CLOCK) >= 0;
}

function withoutBlanks(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
