import type { ArticleHeader } from '../../index/article/article.ts';
import type { Block, FigureQuote, Report } from '../../index/figures/comparison/block.ts';
import { keyTitle } from '../../index/figures/comparison/figure-key.ts';
import { insideWords, verdictWords } from '../../index/figures/comparison/verdict-words.ts';
import { alsoInLines } from '../../index/search/answer/also-in.ts';
import type { IncidentFigures } from '../engine/engine.ts';
import { inOneLine } from './difference-line.ts';
import { figureQuote } from './figure-quote.ts';
import { shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { fileName, fits, origin } from './quote.ts';

/** Quotes on one page: two rows of buttons. */
const MAX_QUOTES = 8;
/** Characters for the names of other sources of a text, in one line. */
const NAMES = 120;
/** Characters for the words of a figure under a quote, which holds all of them. */
const WORDS = 80;

/** From so many reports on, it is not obvious which of them differ. */
const MANY = 3;

/** What is under one heading; a page may hold a part of it. */
export interface Section {
  readonly title: string;
  /** Undefined for figures of other events. */
  readonly block?: Block;
  readonly entries: readonly Entry[];
}

/** A numbered quote with the lines around it, in escaped Markdown. */
export interface Entry {
  readonly origin: string;
  readonly markdown: string;
  readonly article: ArticleHeader;
  readonly quote: FigureQuote;
  /** Counted from 1 over all pages. */
  readonly number: number;
}

/**
 * A comparison in pages that fit into a message together with these texts; [] where there is
 * nothing to compare. A section is cut only where one page cannot hold it; then each part repeats
 * its heading.
 */
export function comparePages(
  { blocks, background }: Pick<IncidentFigures, 'blocks' | 'background'>,
  beside: readonly string[],
): readonly (readonly Section[])[] {
  const pages: Section[][] = [];
  const add = (part: Section): void => {
    const page = [...(pages.at(-1) ?? []), part];
    if (pages.length > 0 && fitsPage(page, beside)) pages[pages.length - 1] = page;
    else pages.push([part]);
  };
  for (const section of sectionsOf(blocks, background))
    for (const part of partsOf(section, beside)) add(part);
  return pages;
}

/** A section in as few parts as possible, each of which fits on a page. */
function partsOf(section: Section, beside: readonly string[]): Section[] {
  const parts: Section[] = [];
  for (const entry of section.entries) {
    const last = parts.at(-1);
    const longer = last && { ...last, entries: [...last.entries, entry] };
    if (longer && fitsPage([longer], beside)) parts[parts.length - 1] = longer;
    else parts.push({ ...section, entries: [entry] });
  }
  return parts;
}

/** A section, for people: several quotes of one report have one line of origin. */
export function sectionText({ title, entries }: Section): string {
  const lines = entries.flatMap(({ number, article, origin: own, markdown, quote }, nth) => {
    const isSame = entries[nth - 1]?.article.id === article.id;
    const again = `${number} · the same report · paragraph ${quote.paragraph}`;
    return [isSame ? smallPrint(again) : own, markdown];
  });
  return [title, ...lines].join('\n');
}

function fitsPage(page: readonly Section[], beside: readonly string[]): boolean {
  const quotes = page.flatMap(({ entries }) => entries).length;
  return quotes <= MAX_QUOTES && fits([...page.map(sectionText), ...beside]);
}

function sectionsOf(blocks: readonly Block[], background: readonly Report[]): Section[] {
  let number = 0;
  const entriesOf = (reports: readonly Report[], block?: Block): Entry[] =>
    reports.flatMap((report) =>
      report.quotes.map((quote, nth) => {
        number += 1;
        const isLast = nth === report.quotes.length - 1;
        const below = isLast && block ? insideLines(report, block) : [];
        const markdown = [blockQuote(figureQuote(quote)), ...below].join('\n');
        const { article } = report;
        const place = `${origin(article)} · paragraph ${quote.paragraph}`;
        const lines = originLines(report, `${number} · ${place}`);
        return { origin: lines, markdown, article, quote, number };
      }),
    );
  return [
    ...blocks.map((block) => ({
      title: [
        `**${escaped(keyTitle(block))}** – ${verdictWords(block)}`,
        ...betweenLines(block),
      ].join('\n'),
      block,
      entries: entriesOf(block.reports, block),
    })),
    { title: '**Also mentioned (other events)**', entries: entriesOf(background) },
  ];
}

/** Where there are several reports, the two on which a verdict rests. */
function betweenLines({ reports, farthest }: Block): string[] {
  if (!farthest || reports.length < MANY || farthest.relation === 'same') return [];
  const [one, other] = farthest.between.map(
    ({ article, words }) =>
      `**${inOneLine(shortened(words, WORDS))}** in ${escaped(fileName(article))}`,
  );
  return [smallPrint(`Farthest apart: ${one}, ${other}.`)];
}

/** The source, and who else has the text. */
function originLines({ article, alsoIn }: Report, own: string): string {
  const copies = alsoIn.flatMap((copy) => [copy.article, ...copy.article.copies]);
  const all = { article: { ...article, copies: [...article.copies, ...copies] }, alsoIn: [] };
  return [own, ...alsoInLines(all, fileName, NAMES)]
    .map((line) => smallPrint(escaped(line)))
    .join('\n');
}

/** How two figures of this one report relate. */
function insideLines({ article }: Report, { inside }: Block): string[] {
  return inside.flatMap((pair) => {
    const [one, other] = pair.between;
    if (one.article.id !== article.id) return [];
    const [first, second] = [one, other].map(
      ({ words }) => `**${inOneLine(shortened(words, WORDS))}**`,
    );
    return smallPrint(`This report gives ${first} and ${second}: ${insideWords(pair)}.`);
  });
}
