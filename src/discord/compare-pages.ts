import { placeWords } from '../place-words.ts';
import type { ArticleHeader } from '../../index/article/article.ts';
import type {
  Block,
  CountedReport,
  FigureQuote,
  Report,
  Said,
  Verdict,
} from '../../index/figures/comparison/block.ts';
import { keyTitle } from '../../index/figures/comparison/figure-key.ts';
import { insideWords, verdictWords } from '../../index/figures/comparison/verdict-words.ts';
import { publishedWords } from '../published-words.ts';
import { alsoInLines } from '../../index/search/answer/also-in.ts';
import type { IncidentFigures } from '../engine/engine.ts';
import { inOneLine } from './difference-line.ts';
import { figureQuote } from './figure-quote.ts';
import { shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { fileName, fits, origin } from './quote.ts';

/** Quotes on one page: with all its buttons, a message has room for no more components. */
const MAX_QUOTES = 7;
/** Characters for the names of other sources of a text, in one line. */
const NAMES = 120;
/** Characters for the words of a figure under a quote, which holds all of them. */
const WORDS = 80;
/** Reports that a short comparison quotes, where they agree and where they do not. */
const AGREED: readonly Verdict[] = ['same', 'compatible', 'one in common'];
const MAX_AGREED = 2;
const MAX_DIFFERING = 4;
/** Lines of figures that one source gives; a click shows all of them. */
const MAX_FOLDED = 12;

/** What is under one heading; a page may hold a part of it. */
export interface Section {
  readonly title: string;
  /** Undefined for figures of other events, and for those that are folded to a line each. */
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

/** Whether there is more than the short form shows. */
export function canBeShort({ blocks }: Pick<IncidentFigures, 'blocks'>): boolean {
  return blocks.some(isCompared);
}

/**
 * A comparison in pages that fit into a message together with these texts; [] where there is
 * nothing to compare. Short: of what several sources give, the quotes with their counts; the rest folded
 * to a line each. A section is cut only where one page cannot hold it; then each part repeats its heading.
 */
export function comparePages(
  { blocks, background }: Pick<IncidentFigures, 'blocks' | 'background'>,
  beside: readonly string[],
  isShort: boolean,
): readonly (readonly Section[])[] {
  const pages: Section[][] = [];
  const add = (part: Section): void => {
    const page = [...(pages.at(-1) ?? []), part];
    if (pages.length > 0 && fitsPage(page, beside)) pages[pages.length - 1] = page;
    else pages.push([part]);
  };
  const sections = isShort ? shortSections(blocks, background) : sectionsOf(blocks, background);
  for (const section of sections) for (const part of partsOf(section, beside)) add(part);
  return pages;
}

/** A section in as few parts as possible, each of which fits on a page. */
function partsOf(section: Section, beside: readonly string[]): Section[] {
  // figures that are folded to lines
  if (section.entries.length === 0) return section.title === '' ? [] : [section];
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
    const again = `${number} · the same report · ${placeWords(article, quote)}`;
    return [isSame ? smallPrint(again) : own, markdown];
  });
  return [title, ...lines].join('\n');
}

function fitsPage(page: readonly Section[], beside: readonly string[]): boolean {
  const quotes = page.flatMap(({ entries }) => entries).length;
  return quotes <= MAX_QUOTES && fits([...page.map(sectionText), ...beside]);
}

function isCompared({ verdict }: Block): boolean {
  return verdict !== 'only one source' && verdict !== 'not compared';
}

function shortSections(blocks: readonly Block[], background: readonly Report[]): Section[] {
  const compared = blocks.filter(isCompared).map(shortBlock);
  const single = blocks.filter((block) => !isCompared(block));
  const lines = single.slice(0, MAX_FOLDED).map(foldedLine);
  const more = single.length - lines.length;
  const others = background.flatMap(({ quotes }) => quotes).length;
  const notes = [
    ...(more > 0 ? [`more figures of one source: ${more}`] : []),
    ...(others > 0 ? [`sentences on other events: ${others}`] : []),
  ];
  const folded = [
    ...(lines.length > 0 ? ['**Only one source, or not compared**', ...lines] : []),
    ...(notes.length > 0 ? [smallPrint(`Not shown: ${notes.join(', ')}.`)] : []),
  ].join('\n');
  const sections = sectionsOf(compared, []).map((section, nth) => {
    const left = (blocks.filter(isCompared)[nth]?.reports.length ?? 0) - section.entries.length;
    if (left <= 0) return section;
    const reports = left === 1 ? '1 more report gives' : `${left} more reports give`;
    return { ...section, title: `${section.title}\n${smallPrint(`${reports} a figure.`)}` };
  });
  return [...sections, { title: folded, entries: [] }];
}

/**
 * A block with the quotes of the reports that matter most, one each, in their order: first those whose
 * counts are named above them as the ends of the span.
 */
function shortBlock(block: Block): Block {
  const { reports, farthest, span, verdict } = block;
  const [ends, between] = [idsOf(span), idsOf(farthest?.between)];
  const rankOf = ({ article: { id } }: Report): number =>
    ends.has(id) ? 0 : between.has(id) ? 1 : 2;
  const counted = reports.flatMap((report): CountedReport[] => {
    const quotes = report.quotes.filter(({ figures }) =>
      figures.some((figure) => figure === report.count?.figure),
    );
    return quotes.length > 0 ? [{ ...report, quotes: quotes.slice(0, 1) }] : [];
  });
  const most = AGREED.includes(verdict) ? MAX_AGREED : MAX_DIFFERING;
  const chosen = new Set(counted.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, most));
  return { ...block, reports: counted.filter((report) => chosen.has(report)) };
}

function idsOf(said: readonly Said[] = []): ReadonlySet<string> {
  return new Set(said.map(({ article }) => article.id));
}

/** "Killed: attackers · **Eight** in Coast Post" */
function foldedLine(block: Block): string {
  const said = block.reports.flatMap((report) => report.count ?? firstOf(report)).slice(0, 2);
  const more = block.reports.length - said.length;
  const also = more > 0 ? `, ${more} more` : '';
  return `${escaped(keyTitle(block))} · ${said.map(saidWords).join(', ')}${also}`;
}

function firstOf({ article, quotes: [quote] }: Report): Said | [] {
  const [figure] = quote?.figures ?? [];
  if (!quote || !figure) return [];
  const words = quote.quote.slice(figure.start - quote.start, figure.end - quote.start);
  return { article, figure, words };
}

function saidWords({ words, article }: Said): string {
  return `**${inOneLine(shortened(words, WORDS))}** in ${escaped(fileName(article))}`;
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
        const place = `${origin(article)} · ${placeWords(article, quote)}`;
        const lines = originLines(report, `${number} · ${place}`);
        return { origin: lines, markdown, article, quote, number };
      }),
    );
  return [
    ...blocks.map((block) => ({
      title: [`**${escaped(keyTitle(block))}** – ${verdictWords(block)}`, ...spanLines(block)].join(
        '\n',
      ),
      block,
      entries: entriesOf(block.reports, block),
    })),
    ...(background.length > 0
      ? [{ title: '**Also mentioned (other events)**', entries: entriesOf(background) }]
      : []),
  ];
}

/** The lowest and the highest count, each with its source and day. */
function spanLines({ span, farthest, verdict }: Block): string[] {
  if (!span || !farthest) return [];
  const [one, other] = span.map(
    (said) => `${saidWords(said)} (${escaped(publishedWords(said.article))})`,
  );
  const lines = [smallPrint(`From ${one} to ${other}.`)];
  const ends = new Set(span.map(({ figure }) => figure));
  const isOfEnds = farthest.between.every(({ figure }) => ends.has(figure));
  if (isOfEnds || verdict !== 'differs') return lines;
  const [first, second] = farthest.between.map(saidWords);
  return [...lines, smallPrint(`On one day: ${first}, ${second}.`)];
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
