import { altText } from '../chart/alt-text.ts';
import type { Charts } from '../chart/chart.ts';
import type { About, Timeline } from '../engine/engine.ts';
import type { Reply } from './command.ts';
import { exportButton } from './export-reply.ts';
import { freshness } from './freshness.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { linkAt } from './link.ts';
import { escaped, smallPrint } from './markdown.ts';
import { nextButton } from './next-question.ts';
import {
  button,
  container,
  heading,
  picture,
  row,
  rowBeside,
  separator,
  text,
  withLink,
} from './parts.ts';
import { fileName } from './quote.ts';
import { contextButton, contextsOf, OPEN_LABEL } from './quote-parts.ts';
import { MAX_SHARED_LENGTH, pageButtons, SHARE } from './reply.ts';
import { stillReading } from './still-reading.ts';
import { timelineChart } from './timeline-chart.ts';
import { timelinePages, type Entry } from './timeline-pages.ts';

/** The picture's name among the files of a reply. */
const PICTURE = 'timeline.png';
const OTHER_DATES = '**Also mentioned: other dates**';
const NOT_READ_WHOLE = 'The end of a very long article was not read for dates.';
const FOOT =
  'Each line is a quote, its date in bold. In order of the day, then of the time of day; what has no calendar day follows, in the order of the articles.';

/** Which part of a timeline to show. */
export interface TimelineView {
  /** Counted from 0; a number after the last page shows the last. */
  readonly page: number;
  /** Whether only the asker sees the reply: then it can be shared. */
  readonly isPrivate: boolean;
  /** The articles on the incident: the first page says how many, and of which days. */
  readonly about?: About;
}

/**
 * The reply to `/timeline`: a page of dated quotes, with the picture of the incident's own days and
 * buttons to the other pages. All of it comes from the one state of the library that it is given.
 */
export async function timelineReply(
  timeline: Timeline,
  { page: wanted, isPrivate, about }: TimelineView,
  charts: Charts,
): Promise<Reply> {
  const { incident, main, events } = timeline;
  const title = heading(escaped(titleWithin(incident, LIMITS.choiceName)));
  const lead = leadOf(timeline);
  const later = isPrivate ? [MAX_SHARED_LENGTH] : [];
  const foot = footOf(events.length, events.length, about);
  const pages = timelinePages(events, [title.content, lead, ...later, OTHER_DATES, foot]);
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  const entries = pages[page] ?? [];
  const chart = timelineChart(timeline);
  const drawn = chart && (await charts.draw(chart));
  const above = [
    title,
    text(lead),
    ...(chart && drawn ? [picture(PICTURE, altText(chart))] : []),
    ...entries.flatMap(({ event, number, markdown }) => {
      const url = event.article.url && linkAt(event.article.url, event.quote);
      return [
        separator,
        // where they begin, on whichever page that is
        ...(number === main + 1 ? [text(OTHER_DATES)] : []),
        withLink(markdown, OPEN_LABEL, url || undefined),
      ];
    }),
    ...(entries.length > 0
      ? [separator, text(footOf(page + 1, pages.length, page === 0 ? about : undefined))]
      : []),
    ...row([...entries.map(placeButton), nextButton(incident.id)]),
  ];
  const below = [
    ...row(entries.flatMap(tellingsButton)),
    ...row([
      ...(pages.length > 1 ? pageButtons('timeline', page, pages.length, incident.id) : []),
      ...(entries.length > 0 ? [exportButton('timelinefile', incident.id)] : []),
      ...(isPrivate ? [SHARE] : []),
    ]),
  ];
  const copies = rowBeside(entries.flatMap(copyButtons), [...above, ...below]);
  return {
    components: [container([...above, ...copies, ...below])],
    ...(drawn && { files: [{ name: PICTURE, content: drawn }] }),
  };
}

function leadOf(timeline: Timeline): string {
  const { isComplete, reading } = timeline;
  return [
    ...(reading ? [stillReading(reading)] : []),
    foundLine(timeline),
    ...(isComplete ? [] : [NOT_READ_WHOLE]),
  ].join('\n');
}

function foundLine({ events, main, isComplete, reading }: Timeline): string {
  const articles = reading ? 'No article read so far' : 'No article';
  if (events.length === 0 && isComplete) return `**${articles} on this incident dates anything.**`;
  if (events.length === 0) return `**What was read of the articles dates nothing.**`;
  const others = events.length - main;
  if (main === 0) return `**${articles} dates the incident itself.** Dated otherwise: ${others}.`;
  const sentences = main === 1 ? '1 dated sentence' : `${main} dated sentences`;
  return `${sentences} on the incident${others === 0 ? '' : `, ${others} with other dates`}.`;
}

function footOf(page: number, pages: number, about: About | undefined): string {
  const read = about ? ` · ${freshness(about)}` : '';
  return smallPrint(`${FOOT}\nPage ${page} of ${pages}${read}`);
}

function placeButton({ event, number }: Entry) {
  return contextButton(number, event);
}

/** All that tell one event, in their own words; undefined where the place is none of its own any more. */
export function tellingsReply(
  timeline: Timeline,
  at: { readonly article: string; readonly start: number },
): Reply | undefined {
  const event = timeline.events.find(
    ({ article, start, tellings }) =>
      tellings !== undefined && article.id === at.article && start === at.start,
  );
  if (!event) return undefined;
  const all = [event, ...(event.tellings ?? [])].map((one) => ({ ...one, tellings: [] }));
  const title = heading(escaped(titleWithin(timeline.incident, LIMITS.choiceName)));
  const lead = `One event, as ${all.length} articles tell it:`;
  const [entries = [], ...more] = timelinePages(
    all,
    [title.content, lead, MORE, MAX_SHARED_LENGTH],
    MAX_TELLINGS,
  );
  const { menu, buttons } = contextsOf(
    entries.map(({ event: { article, start, end }, number }) => ({ article, start, end, number })),
  );
  return {
    components: [
      container([
        title,
        text(lead),
        ...entries.flatMap(({ markdown }) => [separator, text(markdown)]),
        ...(more.length > 0 ? [separator, text(smallPrint(MORE))] : []),
        ...menu,
        ...row(buttons),
        ...row([nextButton(at.article), SHARE]),
      ]),
    ],
  };
}

const MORE = 'More articles tell it than one message holds.';
/** Tellings in one message. */
const MAX_TELLINGS = 10;

function tellingsButton({ event, number }: Entry) {
  const { article, start, end, tellings = [] } = event;
  if (tellings.length === 0) return [];
  const label = `${number} in the words of all ${tellings.length + 1}`;
  return button(label, { verb: 'told', page: number - 1, article: article.id, start, end });
}

function copyButtons({ event: { alsoIn }, number }: Entry) {
  return alsoIn.map((copy) =>
    contextButton(number, copy, `${number} in ${fileName(copy.article)}`),
  );
}
