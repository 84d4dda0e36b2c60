import type { Widening } from '../../index/search/query/alternatives.ts';
import { wordsAt } from '../../index/article/excerpt.ts';
import { daysLine } from '../../index/search/answer/days-line.ts';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type {
  About,
  EngineAnswer,
  IncidentHeader,
  LoadProgress,
  SearchResult,
  SpeaksFor,
} from '../engine/engine.ts';
import { likenedLines } from './likened-line.ts';
import { sourceId } from '../engine/source-id.ts';
import type { Reply } from './command.ts';
import {
  compareButton,
  dayDifferenceLine,
  differenceLine,
  timelineButton,
} from './difference-line.ts';
import { EMPTY_LIBRARY } from './empty-library.ts';
import { filterLine, type Filters } from './filters.ts';
import { buttonLabels } from './incident-label.ts';
import { linkAt } from './link.ts';
import { LIMITS } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { button, container, heading, PART, row, separator, text, withLink } from './parts.ts';
import { fileName, fitted, quoteText, rangeOf, sourceName, type Shown } from './quote.ts';
import { faultyReply } from './faulty-reply.ts';
import { countInWords, footOf, freshness } from './freshness.ts';
import { foundLine } from './found-line.ts';
import { stillReading } from './still-reading.ts';

const OPEN_LABEL = 'Open at the words';

/** What an answer was asked for, besides its words. */
export interface Asked extends Filters {
  /** Whether only the asker sees the reply: then it can be shared. */
  readonly isPrivate: boolean;
}

/**
 * The reply to `/ask`: quotes that answer, or the plain line that the articles do not. `about`
 * describes the articles that were asked.
 */
export function answerReply(answer: EngineAnswer, about: About, asked: Asked): Reply {
  const lead = leadOf(answer, about, asked);
  const foot = answer.answered ? smallPrint(footOf(about)) : smallPrint(searchedOf(about, asked));
  const title = heading(escaped(answer.question), PART.asked);
  const filters = filterLine(asked);
  const { differs, differsOnDay } = answer;
  const differing = [
    ...(differs ? [differenceLine(differs)] : []),
    ...(differsOnDay ? [dayDifferenceLine(differsOnDay)] : []),
  ];
  const filtered = filters ? [filters.content] : [];
  const beside = [title.content, ...filtered, ...lead, ...differing, foot, NOT_ALL_FIT];
  const later = asked.isPrivate ? [MAX_SHARED_LENGTH] : [];
  const { shown, left } = fitted(answer.excerpts.slice(0, answer.shown), [...beside, ...later]);
  return {
    components: [
      container([
        title,
        ...(filters ? [filters] : []),
        ...lead.map((line) => text(line)),
        ...shown.flatMap((one, nth) => quoteParts(one, nth)),
        separator,
        ...differing.map((line) => text(line)),
        ...(left > 0 ? [text(NOT_ALL_FIT)] : []),
        text(foot),
        ...row([
          ...shown.map(readButton),
          ...(differs ? [compareButton(differs)] : []),
          ...(differsOnDay ? [timelineButton(differsOnDay)] : []),
          ...(asked.isPrivate ? [SHARE] : []),
        ]),
        ...row(shown.flatMap(copyButtons)),
        ...row(answer.answered ? incidentButtons(answer.incidents, asked) : []),
      ]),
    ],
  };
}

/** Which page of the findings. */
export interface Page extends Omit<Filters, 'source'> {
  /** Counted from 0. */
  readonly page: number;
  readonly perPage: number;
  /** The articles that were searched, where the page says so. */
  readonly about?: About;
}

/** The reply to `/search`: a page of passages, with buttons to the other pages. */
export function searchReply(
  result: SearchResult,
  { page, perPage, about, ...limits }: Page,
): Reply {
  if (result.faults.length > 0) return faultyReply(result);
  const pages = Math.max(1, Math.ceil(result.total / perPage));
  const title = heading(escaped(result.words), PART.asked);
  const lead = [
    ...(result.reading ? [loadingLine(result.reading)] : []),
    foundLine(result),
    ...(result.missing.length > 0 ? [`${noArticle(result)} holds ${bold(result.missing)}.`] : []),
  ].join('\n');
  const order = result.isNewestFirst ? ' · newest first' : '';
  const searched = about ? ` · ${freshness(about)}` : '';
  const foot = smallPrint(`Page ${page + 1} of ${pages}${order}${searched}`);
  const filters = filterLine(limits);
  const before = page * perPage;
  const beside = [title.content, filters?.content ?? '', lead, foot, NOT_ALL_FIT];
  const { shown, left } = fitted(result.excerpts, beside, before);
  return {
    components: [
      container([
        title,
        ...(filters ? [filters] : []),
        text(lead),
        ...shown.flatMap((one, nth) => quoteParts(one, before + nth)),
        separator,
        ...(left > 0 ? [text(NOT_ALL_FIT)] : []),
        text(foot),
        ...row(shown.map((one, nth) => readButton(one, before + nth))),
        ...row([
          ...(pages > 1 ? pageButtons('search', page, pages, limits.incident?.id) : []),
          ...(result.total > 0
            ? [
                button('All as CSV', {
                  verb: 'csv',
                  ...(limits.incident && { article: limits.incident.id }),
                }),
              ]
            : []),
        ]),
      ]),
    ],
  };
}

/** A reply of one plain sentence, in escaped Markdown. */
export function noticeReply(markdown: string): Reply {
  return { components: [container([text(markdown)])] };
}

/**
 * Says that something is not there, in escaped Markdown; while articles are still being read, or where
 * there are none, it says that.
 */
export function absentReply(markdown: string, { reading, isEmpty }: SpeaksFor): Reply {
  if (isEmpty) return noticeReply(EMPTY_LIBRARY);
  return noticeReply(reading ? `${stillReading(reading)} Please try again in a moment.` : markdown);
}

/** The line under a shared answer; `by` is escaped. */
export function sharedLine(by: string): string {
  return smallPrint(`Shared by ${by}`);
}

/** Buttons to the previous and the next page; `article` is part of their state. */
export function pageButtons(verb: string, page: number, pages: number, article?: string) {
  const state = { verb, ...(article !== undefined && { article }) };
  return [
    button('◀ Previous', { ...state, page: Math.max(0, page - 1) }, { disabled: page === 0 }),
    // two buttons of one message must not have the same id
    button('Next ▶', { ...state, page: page + 1 }, { disabled: page >= pages - 1 }),
  ];
}

const NOT_ALL_FIT = smallPrint('More was found than one message holds: narrow the search for it.');
/** Room to leave for sharing an answer: no name is longer when escaped, or has more bytes. */
export const MAX_SHARED_LENGTH = sharedLine('🙂'.repeat(LIMITS.name));
/** The button below what only the asker sees. */
export const SHARE = button('Share in the channel', { verb: 'share' });

function quoteParts(shown: Shown, nth: number) {
  const { article } = shown.excerpt;
  const { start, end } = rangeOf(shown);
  const { answer } = shown.excerpt;
  const words = answer.start >= start && answer.end <= end ? answer : { start, end };
  const url = article.url && linkAt(article.url, wordsAt(shown.excerpt, words));
  return [separator, withLink(quoteText(shown, nth + 1), OPEN_LABEL, url || undefined)];
}

function readButton({ excerpt }: Shown, nth: number) {
  const { start, end } = excerpt.answer;
  return button(`${nth + 1} in its article`, {
    verb: 'read',
    page: nth,
    article: excerpt.article.id,
    start,
    end,
  });
}

/** Buttons to the places where other articles say nearly the same. */
function copyButtons({ excerpt }: Shown, nth: number) {
  return excerpt.alsoIn.map(({ article, start, end }) =>
    button(`${nth + 1} in ${fileName(article)}`, {
      verb: 'read',
      page: nth,
      article: article.id,
      start,
      end,
    }),
  );
}

/** Buttons that ask the same question, of the same source, on one incident. */
function incidentButtons(incidents: readonly IncidentHeader[], { source }: Filters) {
  const labels = buttonLabels(incidents);
  const state = { verb: 'incident', ...(source !== undefined && { source: sourceId(source) }) };
  return incidents.map(({ id }, nth) => button(labels[nth] ?? '', { ...state, article: id }));
}

function leadOf(answer: EngineAnswer, about: About, asked: Asked): string[] {
  const lines = [
    ...(about.reading ? [loadingLine(about.reading)] : []),
    ...(answer.days ? [escaped(daysLine(answer.days))] : []),
    ...answer.readings.map(
      ({ written, readAs }) =>
        `${noArticle(about)} holds **${escaped(written)}**: read as **${escaped(readAs)}**.`,
    ),
  ];
  lines.push(...likenedLines(answer));
  if (answer.answered) lines.push(...answer.widened.map(widenedLine));
  if (answer.answered && answer.incidents.length > 0) lines.push(SEVERAL_FIT);
  else if (answer.answered && answer.onOthers.length > 0) lines.push(onOthersLine(answer.onOthers));
  if (answer.answered) return lines.length > 0 ? [lines.join('\n')] : [];
  if (!answer.hasWords) return [NO_WORDS];
  const { missing, elsewhere, excerpts } = answer;
  const where = [
    'the articles',
    ...(asked.incident ? ['on this incident'] : []),
    ...(asked.source === undefined ? [] : ['of this source']),
  ].join(' ');
  lines.push(
    about.reading
      ? `**What has been read so far of ${where} does not answer this.**`
      : `**${where.replace('the', 'The')} do not answer this.**`,
  );
  if (missing.length > 0) lines.push(`${noArticle(about)} holds ${bold(missing)}.`);
  for (const { written, alike } of answer.spellings)
    lines.push(`Spelled like **${escaped(written)}** in the articles: ${bold(alike)}.`);
  if (elsewhere.length > 0)
    lines.push(`The article that fits best does not hold ${bold(elsewhere)}.`);
  if (excerpts.length > 0) lines.push('The nearest passages, which may be about something else:');
  return [lines.join('\n')];
}

const SEVERAL_FIT =
  '**The question fits several incidents about equally well,** and the quotes may be on different ones. Pick the one you mean with the buttons at the end.';
const NO_WORDS = 'The question holds no word to look for: name who, what or where.';

function loadingLine(reading: LoadProgress): string {
  return `${stillReading(reading)} This speaks only for those: ask again in a moment.`;
}

function noArticle({ reading }: SpeaksFor): string {
  return reading ? 'No article read so far' : 'No article';
}

function onOthersLine(numbers: readonly number[]): string {
  return numbers.length === 1
    ? `Quote ${numbers.join()} is from a report on another incident than quote 1.`
    : `Quotes ${numbers.join(' and ')} are from reports on other incidents than quote 1.`;
}

function widenedLine({ written, as, relation }: Widening): string {
  const [asked, found] = [written, as].map((name) => `**${escaped(name)}**`);
  return relation === 'part'
    ? `Also found by ${found}, which is a part of ${asked}.`
    : `Also found by ${found}, of which ${asked} is a part.`;
}

/** "**a**, **b** or **c**". */
function bold(words: readonly string[]): string {
  const marked = words.map((word) => `**${escaped(word)}**`);
  const last = marked.pop() ?? '';
  return marked.length > 0 ? `${marked.join(', ')} or ${last}` : last;
}

function searchedOf(about: About, { source, incident }: Asked): string {
  const { articles, oldest, newest, undated } = about;
  const which = [
    countInWords(articles),
    ...(source === undefined ? [] : [`of ${escaped(sourceName(source))}`]),
    ...(incident ? ['on this incident'] : []),
  ].join(' ');
  const days = new Set([oldest, newest].flatMap((day) => (day ? dayForPeople(day) : [])));
  const published = days.size > 0 ? `, published ${[...days].join(' to ')}` : '';
  return `Searched: ${which}${published}${undated > 0 ? `, ${undated} without a known date` : ''}.`;
}
