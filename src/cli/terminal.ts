import { placeWords } from '../place-words.ts';
import { daysLine } from '../../index/search/answer/days-line.ts';
import { styleText } from 'node:util';
import type { ArticleFile } from '../../index/article/article.ts';
import type { Difference } from '../../index/figures/comparison/difference.ts';
import type { LatestFigure } from '../../index/figures/comparison/latest-figures.ts';
import { differenceWords, othersWords } from '../../index/figures/comparison/verdict-words.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import {
  dayNote,
  DIFFERENT_DAYS,
  type DayDifference,
} from '../../index/search/answer/day-difference.ts';
import { incidentTitle } from '../../index/event/incident/incident-title.ts';
import { alsoInLines } from '../../index/search/answer/also-in.ts';
import { wordsAt, type Excerpt } from '../../index/article/excerpt.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import { publishedWords } from '../published-words.ts';
import { sourceWords } from '../source-words.ts';

const NOTHING_TO_LOOK_FOR = 'The question holds no word to look for: name who, what or where.';
/** Characters for the names of other files with a text: two lines of a terminal. */
const NAMES = 160;

/** How an answer is written for a terminal. */
export interface Style {
  /** Bold and grey, or plain text for a pipe. */
  readonly color: boolean;
}

/**
 * An answer for people: quotes word for word, each with its source and place. Control characters of
 * an article, and those that turn the reading order, never reach the terminal (see `shown`).
 */
export function answerText(answer: EngineAnswer, { color }: Style): string {
  const paint = painter(color);
  if (!answer.hasWords) return NOTHING_TO_LOOK_FOR;
  const lines = [
    ...(answer.days ? [shown(daysLine(answer.days))] : []),
    ...(answer.readAs === undefined ? [] : [`Read as: "${shown(answer.readAs)}".`]),
    ...answer.readings.map(
      ({ written, readAs }) => `No article holds "${shown(written)}": read as "${shown(readAs)}".`,
    ),
  ];
  if (!answer.answered) {
    lines.push(paint('bold', 'The articles do not answer this.'));
    if (answer.missing.length > 0) lines.push(`No article holds ${listed(answer.missing)}.`);
    for (const { written, alike } of answer.spellings)
      lines.push(`Spelled like "${shown(written)}" in the articles: ${listed(alike)}.`);
    if (answer.elsewhere.length > 0)
      lines.push(`The article that fits best does not hold ${listed(answer.elsewhere)}.`);
    if (answer.otherPlace !== undefined)
      lines.push(`The article that fits best is on an event in ${shown(answer.otherPlace)}.`);
    if (answer.excerpts.length > 0)
      lines.push('The nearest passages, which may be about something else:');
  }
  if (answer.likened.length > 0)
    lines.push(
      `Read as: ${answer.likened.map(({ written, readAs }) => `"${shown(readAs)}" for "${shown(written)}"`).join(', ')}.`,
    );
  if (answer.untold) lines.push(`No article holds ${listed(answer.untold)}.`);
  if (answer.answered)
    for (const { written, as, relation } of answer.widened)
      lines.push(
        relation === 'part'
          ? `Also found by "${shown(as)}", which is a part of "${shown(written)}".`
          : `Also found by "${shown(as)}", of which "${shown(written)}" is a part.`,
      );
  if (answer.answered && answer.incidents.length > 0)
    lines.push(
      paint('bold', 'The question fits several incidents about equally well:'),
      ...answer.incidents.map((incident) => `  ${shown(incidentTitle(incident))}`),
      'The quotes may be on different ones: choose with --incident.',
    );
  else if (answer.answered && answer.onOthers.length > 0) lines.push(onOthersLine(answer.onOthers));
  for (const [nth, excerpt] of answer.excerpts.slice(0, answer.shown).entries())
    lines.push('', ...excerptLines(excerpt, nth + 1, paint));
  if (answer.figures)
    lines.push('', 'The latest figures:', ...answer.figures.map((one) => knownText(one, paint)));
  if (answer.differs) lines.push('', differenceText(answer.differs, paint));
  if (answer.differsOnDay) lines.push('', dayDifferenceText(answer.differsOnDay, paint));
  return lines.join('\n').replace(/^\n/u, '');
}

/** The same words as in Discord's reply. */
function onOthersLine(numbers: readonly number[]): string {
  return numbers.length === 1
    ? `Quote ${numbers.join()} is from a report on another incident than quote 1.`
    : `Quotes ${numbers.join(' and ')} are from reports on other incidents than quote 1.`;
}

function excerptLines(excerpt: Excerpt, nth: number, paint: Paint): string[] {
  const { article, start, end, answer, paragraph, opens, ends } = excerpt;
  const { title, source, path, url, corrected } = article;
  const quote = [
    shown(wordsAt(excerpt, { start, end: answer.start })),
    paint('bold', shown(wordsAt(excerpt, answer))),
    shown(wordsAt(excerpt, { start: answer.end, end })),
  ].join('');
  return [
    `${nth}. ${paint('bold', shown(title))}`,
    paint(
      'dim',
      shown(
        `   ${source === undefined ? '' : `${source} · `}${publishedWords(article)} · ${path}, ${placeWords(article, { start, paragraph })}`,
      ),
    ),
    ...(url === undefined ? [] : [paint('dim', `   ${shown(url)}`)]),
    ...alsoInLines(excerpt, fileName, NAMES).map((line) => paint('dim', `   ${shown(line)}`)),
    `   ${opens ? '[…] ' : ''}“${quote}”${ends ? ' […]' : ''}`,
    ...(corrected === undefined ? [] : [paint('dim', shown(`   Corrected: “${corrected}”`))]),
  ];
}

function differenceText(difference: Difference, paint: Paint): string {
  const [one, other] = difference.between.map(({ words, article, attribution }) => ({
    words: `“${paint('bold', shown(words))}”`,
    file: `${shown(fileName(article))}${attribution === undefined ? '' : ` (${shown(attribution)})`}`,
  }));
  const { opening, ending } = differenceWords(difference);
  const first =
    difference.kind === 'inside' ? `${one?.words} and` : `${one?.words} in ${one?.file},`;
  return `${opening}: ${first} ${other?.words} in ${other?.file}.${ending}`;
}

function knownText({ label, said, sources }: LatestFigure, paint: Paint): string {
  const whose = said.attribution === undefined ? '' : ` (${shown(said.attribution)})`;
  const words = `“${paint('bold', shown(said.words))}”`;
  return `  ${label}: ${words} in ${shown(fileName(said.article))}${whose}${othersWords(sources)}`;
}

function dayDifferenceText({ between }: DayDifference, paint: Paint): string {
  const said = between.map(
    (one) =>
      `“${paint('bold', shown(one.words))}”${dayNote(one)} in ${shown(fileName(one.article))}`,
  );
  return `${DIFFERENT_DAYS}: ${said.join(', ')}.`;
}

/** An article's source, with the file that holds it. */
export function fileName({ source, path }: ArticleFile): string {
  return source === undefined ? path : `${source} (${path})`;
}

/** An incident, for people: its name and date, then its articles. */
export function incidentText(incident: Incident, { color }: Style): string {
  const paint = painter(color);
  const files = incident.articles.flatMap((article) => [article, ...article.copies]);
  return [
    paint('bold', shown(incidentTitle(incident))),
    ...files.map((file) => `  ${shown(file.title)}\n    ${paint('dim', shown(fileLine(file)))}`),
  ].join('\n');
}

/** A file's source, its day of publication and its path. */
export function fileLine(file: ArticleFile): string {
  const { path } = file;
  const source = sourceWords(file);
  return [...(source === path ? [] : [source]), publishedWords(file), path].join(' · ');
}

/** Makes words bold or grey. */
export type Paint = (format: 'bold' | 'dim', text: string) => string;

/** Paints where there is colour; elsewhere leaves words as they are. */
export function painter(color: boolean): Paint {
  return (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
}

/**
 * Text without control characters (but with line breaks and tabs), and without characters that turn
 * the reading order. These are removed from quotes too: a terminal cannot confine a turned order to
 * them, so all that follows would read backwards. Every visible character of a quote stays; the
 * JSON lines hold all of it.
 */
export function shown(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '');
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${shown(word)}"`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}
