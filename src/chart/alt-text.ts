import { dayForPeople } from '../../index/text/dates/days.ts';
import type { Chart, FigureRow, FiguresPanel, TimelineMark, TimelineRow } from './chart.ts';

/** Discord's limit. Source: the developer documentation of August 2026, on media galleries. */
const MAX_ALT_LENGTH = 1_024;
/** The title's share of that: the picture is there for the sources. */
const MAX_TITLE = 160;

/**
 * Alt text: what a picture of the chart shows, for those who cannot see it. First the title, then
 * each source with its words. Plain text of at most `most` characters. It counts what does not fit,
 * and never cuts inside an article's words.
 */
export function altText(chart: Chart, most = MAX_ALT_LENGTH): string {
  const rows =
    chart.kind === 'figures' ? chart.panels.flatMap(panelRows) : chart.rows.map(timelineRow);
  const kind = chart.kind === 'figures' ? 'Chart' : 'Timeline';
  let text = wellFormed(`${kind}: ${shortTitle(chart.title)}.`);
  for (const [nth, row] of rows.entries()) {
    const longer = `${text} ${wellFormed(row)}`;
    if (longer.length + moreSources(rows.length - nth - 1).length > most)
      return text + moreSources(rows.length - nth);
    text = longer;
  }
  return text;
}

/** The sentences of a panel; the first one begins with its title. */
function panelRows({ title, verdict, rows }: FiguresPanel): string[] {
  const head = `${shortTitle(title)}${verdict === '' ? '' : ` (${shortTitle(verdict)})`}:`;
  return rows.map((row, nth) => (nth === 0 ? `${head} ${figureRow(row)}` : figureRow(row)));
}

function figureRow({ source, published, marks }: FigureRow): string {
  const words = marks.map(({ words: own }) => `“${own}”`).join(', ');
  return `${origin(source, published)}: ${words || 'no figure'}.`;
}

function timelineRow({ source, published, marks }: TimelineRow): string {
  return `${origin(source, published)}: ${marks.map(daysOf).join(', ') || 'no day'}.`;
}

function daysOf({ from, to, presumed, number }: TimelineMark): string {
  const days =
    from === to ? `on ${dayForPeople(from)}` : `from ${dayForPeople(from)} to ${dayForPeople(to)}`;
  return `${number} ${days}${presumed ? ' (presumed)' : ''}`;
}

function origin(source: string, published: string): string {
  return published === '' ? source : `${source}, ${published}`;
}

function moreSources(count: number): string {
  return count === 0 ? '' : ` And ${count} more: see the text.`;
}

function shortTitle(title: string): string {
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).trimEnd()}…`;
}

/** Without halves of characters, which cutting can leave: Discord refuses a message with one. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
