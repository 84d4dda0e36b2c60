import type { ArticleHeader } from '../../index/article.ts';
import type { TimelineEvent } from '../../index/facts/timeline/dated-event.ts';
import { whenInWords } from '../../index/facts/timeline/when-in-words.ts';
import { alsoInLines } from '../../index/search/also-in.ts';
import { dayForPeople } from '../../index/text/days.ts';
import { altText } from '../chart/alt-text.ts';
import type { TimelineChart } from '../chart/chart.ts';
import type { Timeline } from '../engine.ts';
import type { Reply } from './command.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS, shortened } from './limits.ts';
import { linkAt } from './link.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { button, container, heading, picture, row, separator, text, withLink } from './parts.ts';
import { emphasized, fileName, fits, origin, titleOf } from './quote.ts';
import { pageButtons } from './reply.ts';
import { stillReading } from './still-reading.ts';

/** Events on one page: what a message holds of sentences of usual length. */
export const EVENTS_SHOWN = 4;
/** The picture's name among the files of a reply. */
const PICTURE = 'timeline.png';
const OPEN_LABEL = 'Open at the words';
/** Names of other sources beside each other. */
const NAMES = 120;
const OTHER_DATES = '**Also mentioned: other dates**';
const NOT_ALL_FIT = smallPrint('Not all quotes of this page fit into one message.');
const NOT_READ_WHOLE = 'The end of a very long article was not read for dates.';
const FOOT =
  'Each line is a quote, its date in bold. In order of the day, then of the time of day; what has no calendar day follows, in the order of the articles.';

/** What is shown of a timeline. */
export interface TimelinePage {
  /** Counted from 0. */
  readonly page: number;
  /** The drawn timeline, with the chart that it was drawn from. */
  readonly drawn?: { readonly chart: TimelineChart; readonly png: Uint8Array } | undefined;
}

/** The reply to `/timeline`: a page of dated quotes, with the picture of all and the way to the other pages. */
export function timelineReply(timeline: Timeline, { page, drawn }: TimelinePage): Reply {
  const { incident, total, main, events, isComplete, reading } = timeline;
  const title = heading(escaped(titleWithin(incident, LIMITS.choiceName)));
  const lead = [
    ...(reading ? [stillReading(reading)] : []),
    foundLine(timeline),
    ...(isComplete ? [] : [NOT_READ_WHOLE]),
  ].join('\n');
  if (total === 0) return { components: [container([title, text(lead)])] };
  const pages = Math.ceil(total / EVENTS_SHOWN);
  const before = page * EVENTS_SHOWN;
  const foot = smallPrint(`${FOOT}\nPage ${page + 1} of ${pages}`);
  const beside = [title.content, lead, OTHER_DATES, foot, NOT_ALL_FIT];
  const texts = events.map((event, nth) => eventText(event, before + nth));
  let shown = events.length;
  while (shown > 0 && !fits([...texts.slice(0, shown), ...beside])) shown -= 1;
  return {
    components: [
      container([
        title,
        text(lead),
        ...(drawn ? [picture(PICTURE, altText(drawn.chart))] : []),
        ...events.slice(0, shown).flatMap(({ article, quote }, nth) => {
          const url = article.url && linkAt(article.url, quote);
          return [
            separator,
            // where they begin, on whatever page
            ...(before + nth === main ? [text(OTHER_DATES)] : []),
            withLink(texts[nth] ?? '', OPEN_LABEL, url || undefined),
          ];
        }),
        separator,
        ...(shown < events.length ? [text(NOT_ALL_FIT)] : []),
        text(foot),
        ...row(events.slice(0, shown).map((event, nth) => readButton(event, before + nth))),
        ...row(events.slice(0, shown).flatMap((event, nth) => copyButtons(event, before + nth))),
        ...row(pages > 1 ? pageButtons('timeline', page, pages, incident.id) : []),
      ]),
    ],
    ...(drawn && { files: [{ name: PICTURE, content: drawn.png }] }),
  };
}

/**
 * The picture of a timeline's own events that have days, a row for each article, numbered as the reply
 * numbers them; undefined where they are all of one day. `events` are the first ones of all.
 */
export function timelineChart({ incident, events }: Timeline): TimelineChart | undefined {
  const rows = new Map<
    string,
    { article: ArticleHeader; marks: TimelineChart['rows'][number]['marks'] }
  >();
  const seen = new Set<string>();
  for (const [nth, { article, alsoIn, days, presumed, scope }] of events.entries()) {
    if (!days || scope !== 'main') continue;
    seen.add(`${days.from} ${days.to}`);
    for (const one of [article, ...alsoIn.map((copy) => copy.article)]) {
      const marks = rows.get(one.id)?.marks ?? [];
      rows.set(one.id, { article: one, marks: [...marks, { ...days, presumed, number: nth + 1 }] });
    }
  }
  if (seen.size < 2) return undefined;
  return {
    kind: 'timeline',
    title: titleWithin(incident, LIMITS.choiceName),
    rows: [...rows.values()].map(({ article, marks }) => ({
      source: fileName(article),
      published: article.published === undefined ? 'date unknown' : dayForPeople(article.published),
      marks,
    })),
  };
}

function foundLine({ total, main, reading }: Timeline): string {
  const articles = reading ? 'No article read so far' : 'No article';
  if (total === 0) return `**${articles} on this incident dates anything.**`;
  const others = total - main;
  if (main === 0) return `**${articles} dates the incident itself.** Dated otherwise: ${others}.`;
  const sentences = main === 1 ? '1 dated sentence' : `${main} dated sentences`;
  return `${sentences} on the incident${others === 0 ? '' : `, ${others} with other dates`}.`;
}

/** An event as people read it: when, whose words, then the quote with its date in bold. */
function eventText(event: TimelineEvent, nth: number): string {
  const { article, quote, start, words, paragraph, opens, ends } = event;
  const { when, notes } = whenInWords(event);
  const range = { start: 0, end: quote.length };
  const date = { start: words.start - start, end: words.end - start };
  const said = `${opens ? '[…] ' : ''}“${emphasized(quote, range, date)}”${ends ? ' […]' : ''}`;
  const from = `${origin(article)} · ${shortened(titleOf(article), NAMES)} · paragraph ${paragraph}`;
  return [
    `**${nth + 1}\\. ${escaped(when)}**${notes.map((note) => ` · ${note}`).join('')}`,
    smallPrint(escaped(from)),
    ...alsoInLines(sayingTheSame(event), fileName, NAMES).map((line) => smallPrint(escaped(line))),
    blockQuote(said),
  ].join('\n');
}

/** Files with the very body and files with the very sentence are all the same to who reads the sentence. */
function sayingTheSame({ article, alsoIn }: TimelineEvent): Parameters<typeof alsoInLines>[0] {
  const others = alsoIn.flatMap((copy) => [copy.article, ...copy.article.copies]);
  return { article: { ...article, copies: [...article.copies, ...others] }, alsoIn: [] };
}

function readButton({ article, start, end }: TimelineEvent, nth: number) {
  return button(`${nth + 1} in its article`, {
    verb: 'read',
    page: nth,
    article: article.id,
    start,
    end,
  });
}

function copyButtons({ alsoIn }: TimelineEvent, nth: number) {
  return alsoIn.map(({ article, start, end }) =>
    button(`${nth + 1} in ${fileName(article)}`, {
      verb: 'read',
      page: nth,
      article: article.id,
      start,
      end,
    }),
  );
}
