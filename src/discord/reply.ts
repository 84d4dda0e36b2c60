import type { Widening } from '../../index/search/query/alternatives.ts';
import { daysLine } from '../../index/search/answer/days-line.ts';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type { About, EngineAnswer, IncidentHeader, SpeaksFor } from '../engine/engine.ts';
import { likenedLines } from './likened-line.ts';
import { sourceId } from '../engine/source-id.ts';
import type { Reply } from './command.ts';
import {
  compareButton,
  dayDifferenceLine,
  differenceLine,
  knownLine,
  timelineButton,
} from './difference-line.ts';
import { EMPTY_LIBRARY } from './empty-library.ts';
import { filterLine, type Filters } from './filters.ts';
import { buttonLabels } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { countInWords, footOf } from './freshness.ts';
import { boldList, escaped, smallPrint } from './markdown.ts';
import { nextButton } from './next-question.ts';
import { button, container, heading, PART, row, rowBeside, separator, text } from './parts.ts';
import { fitted, sourceName } from './quote.ts';
import { copyButtons, NOT_ALL_FIT, quoteParts, quoteButton } from './quote-parts.ts';
import { VERDICT_BUTTONS } from './verdict.ts';
import { loadingLine, noArticle, stillReading } from './still-reading.ts';

/** What an answer was asked for, besides its words. */
export interface Asked extends Filters {
  /** Whether only the asker sees the reply: then it can be shared. */
  readonly isPrivate: boolean;
  /** Whether its readers may call it right or wrong. */
  readonly isJudged?: boolean;
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
  const { differs, differsOnDay, figures } = answer;
  const differing = [
    ...(figures ? [['The latest figures:', ...figures.map(knownLine)].join('\n')] : []),
    ...(differs ? [differenceLine(differs)] : []),
    ...(differsOnDay ? [dayDifferenceLine(differsOnDay)] : []),
  ];
  // all that is known goes on in the comparison and the timeline
  const known = figures?.[0]?.said.article.id;
  const compared = differs?.between[0].article.id ?? known;
  const dated = differsOnDay?.between[0].article.id ?? known;
  const filtered = filters ? [filters.content] : [];
  const beside = [title.content, ...filtered, ...lead, ...differing, foot, NOT_ALL_FIT];
  const later = asked.isPrivate ? [MAX_SHARED_LENGTH] : [];
  const { shown, left } = fitted(answer.excerpts.slice(0, answer.shown), [...beside, ...later]);
  const above = [
    title,
    ...(filters ? [filters] : []),
    ...lead.map((line) => text(line)),
    ...shown.flatMap((one, nth) => quoteParts(one, nth)),
    separator,
    ...differing.map((line) => text(line)),
    ...(left > 0 ? [text(NOT_ALL_FIT)] : []),
    text(foot),
    ...row([
      ...shown.map(quoteButton),
      ...(compared === undefined ? [] : [compareButton(compared)]),
      ...(dated === undefined ? [] : [timelineButton(dated)]),
    ]),
  ];
  const below = [
    ...row(answer.answered ? incidentButtons(answer.incidents, asked) : []),
    ...row([
      ...nextButtons(answer, asked),
      ...(asked.isPrivate ? [SHARE] : []),
      ...(asked.isJudged ? VERDICT_BUTTONS : []),
    ]),
  ];
  const copies = rowBeside(shown.flatMap(copyButtons), [...above, ...below]);
  return { components: [container([...above, ...copies, ...below])] };
}

/** A reply of one plain sentence, in escaped Markdown. */
export function noticeReply(markdown: string): Reply {
  return { components: [container([text(markdown)])], isNotice: true };
}

/**
 * Says that something is not there, in escaped Markdown; while articles are still being read, or where
 * there are none, it says that.
 */
export function absentReply(markdown: string, { reading, isEmpty }: SpeaksFor): Reply {
  if (isEmpty) return noticeReply(EMPTY_LIBRARY);
  return noticeReply(reading ? `${stillReading(reading)} Please try again in a moment.` : markdown);
}

/** The line under a shared answer; `by` is escaped. Only who asked sees a private answer, and shares it. */
export function sharedLine(by: string): string {
  return smallPrint(`Asked and shared by ${by}`);
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

/** Room to leave for sharing an answer: no name is longer when escaped, or has more bytes. */
export const MAX_SHARED_LENGTH = sharedLine('🙂'.repeat(LIMITS.name));
/** The button below what only the asker sees. */
export const SHARE = button('Share in the channel', { verb: 'share' });

/** The button for the next question, where the answer is on one incident. */
function nextButtons({ answered, incidents, excerpts: [first] }: EngineAnswer, asked: Asked) {
  if (asked.incident) return [nextButton(asked.incident.id)];
  return answered && incidents.length === 0 && first ? [nextButton(first.article.id)] : [];
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
    ...(answer.readAs === undefined ? [] : [`Read as: **${escaped(answer.readAs)}**.`]),
    ...answer.readings.map(
      ({ written, readAs }) =>
        `${noArticle(about)} holds **${escaped(written)}**: read as **${escaped(readAs)}**.`,
    ),
  ];
  lines.push(...likenedLines(answer));
  if (answer.untold) lines.push(`${noArticle(about)} holds ${boldList(answer.untold)}.`);
  if (answer.answered) lines.push(...answer.widened.map(widenedLine));
  if (answer.answered && answer.incidents.length > 0) lines.push(SEVERAL_FIT);
  else if (answer.answered && answer.onOthers.length > 0) lines.push(onOthersLine(answer.onOthers));
  if (answer.answered) return lines.length > 0 ? [lines.join('\n')] : [];
  if (!answer.hasWords) return [NO_WORDS];
  const { missing, elsewhere, otherPlace, excerpts } = answer;
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
  if (missing.length > 0) lines.push(`${noArticle(about)} holds ${boldList(missing)}.`);
  for (const { written, alike } of answer.spellings)
    lines.push(`Spelled like **${escaped(written)}** in the articles: ${boldList(alike)}.`);
  if (elsewhere.length > 0)
    lines.push(`The article that fits best does not hold ${boldList(elsewhere)}.`);
  if (otherPlace !== undefined)
    lines.push(`The article that fits best is on an event in **${escaped(otherPlace)}**.`);
  if (excerpts.length > 0) lines.push('The nearest passages, which may be about something else:');
  return [lines.join('\n')];
}

const SEVERAL_FIT =
  '**The question fits several incidents about equally well,** and the quotes may be on different ones. Pick the one you mean with the buttons at the end.';
const NO_WORDS = 'The question holds no word to look for: name who, what or where.';

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
