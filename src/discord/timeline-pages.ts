import { placeWords } from '../place-words.ts';
import type { TimelineEvent } from '../../index/timeline/dated-event.ts';
import { whenInWords } from '../../index/timeline/when-in-words.ts';
import { alsoInLines, filesWith, listed } from '../../index/search/answer/also-in.ts';
import { shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { emphasized, fileName, fits, origin, titleOf } from './quote.ts';

/** Events on one page: as many sentences of usual length as a message holds. */
const MAX_EVENTS = 4;
/** Characters for the names of other sources, in one line. */
const NAMES = 120;

/** A numbered event, for people, in escaped Markdown. */
export interface Entry {
  readonly event: TimelineEvent;
  /** Counted from 1 over all pages. */
  readonly number: number;
  readonly markdown: string;
}

/**
 * All events in pages that fit into a message together with these texts, each event on one page, in
 * the order given and at most `most` on each; [] where there is no event.
 */
export function timelinePages(
  events: readonly TimelineEvent[],
  beside: readonly string[],
  most = MAX_EVENTS,
): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [];
  for (const [nth, event] of events.entries()) {
    const entry = { event, number: nth + 1, markdown: eventText(event, nth + 1) };
    const longer = [...(pages.at(-1) ?? []), entry];
    if (pages.length > 0 && longer.length <= most && fitsPage(longer, beside))
      pages[pages.length - 1] = longer;
    else pages.push([entry]);
  }
  return pages;
}

function fitsPage(page: readonly Entry[], beside: readonly string[]): boolean {
  return fits([...page.map(({ markdown }) => markdown), ...beside]);
}

/** Date and origin, then the quote with its date in bold. */
function eventText(event: TimelineEvent, number: number): string {
  const { article, quote, start, words, opens, ends } = event;
  const { when, notes } = whenInWords(event);
  const range = { start: 0, end: quote.length };
  const date = { start: words.start - start, end: words.end - start };
  const said = `${opens ? '[…] ' : ''}“${emphasized(quote, range, date)}”${ends ? ' […]' : ''}`;
  const from = `${origin(article)} · ${shortened(titleOf(article), NAMES)} · ${placeWords(article, event)}`;
  return [
    `**${number}\\. ${escaped(when)}**${notes.map((note) => ` · ${note}`).join('')}`,
    smallPrint(escaped(from)),
    ...alsoInLines(sayingTheSame(event), fileName, NAMES).map((line) => smallPrint(escaped(line))),
    ...tellersLines(event).map((line) => smallPrint(escaped(line))),
    blockQuote(said),
  ].join('\n');
}

/** Who tells the same in other words. */
function tellersLines({ tellings = [] }: TimelineEvent): string[] {
  const names = [...new Set(tellings.map(({ article }) => fileName(article)))];
  return names.length > 0 ? [`In other words in: ${listed(names, NAMES)}`] : [];
}

/**
 * Files with the same body and files with the same sentence: for a reader of the sentence they are
 * the same.
 */
function sayingTheSame(event: TimelineEvent): Parameters<typeof alsoInLines>[0] {
  return { article: { ...event.article, copies: filesWith(event).slice(1) }, alsoIn: [] };
}
