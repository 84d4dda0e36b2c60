import { incidentTitle } from '../../index/event/incident/incident-title.ts';
import type { TimelineEvent } from '../../index/timeline/dated-event.ts';
import { whenInWords } from '../../index/timeline/when-in-words.ts';
import { filesWith } from '../../index/search/answer/also-in.ts';
import type { Timeline } from '../engine/engine.ts';
import { publishedWords } from '../published-words.ts';
import { fileName, painter, shown, type Paint, type Style } from './terminal.ts';

/**
 * A timeline, for people: its incident, then each event with its date, its quote and its source.
 */
export function timelineText(
  { incident, events, main, isComplete }: Timeline,
  { color }: Style,
): string {
  const paint = painter(color);
  const title = paint('bold', shown(incidentTitle(incident)));
  if (events.length === 0)
    return `${title}\n  ${isComplete ? 'No article on this incident dates anything.' : 'What was read of the articles dates nothing.'}`;
  const texts = events.map((event, nth) => eventText(event, nth + 1, paint));
  const others = texts.slice(main);
  return [
    title,
    ...(isComplete ? [] : ['  The end of a very long article was not read for dates.']),
    ...texts.slice(0, main),
    ...(others.length > 0 ? ['  Also mentioned: other dates', ...others] : []),
  ].join('\n');
}

function eventText(event: TimelineEvent, nth: number, paint: Paint): string {
  const { article, quote, words, start, opens, ends, paragraph } = event;
  const { when, notes } = whenInWords(event);
  const said = [
    shown(quote.slice(0, words.start - start)),
    paint('bold', shown(quote.slice(words.start - start, words.end - start))),
    shown(quote.slice(words.end - start)),
  ].join('');
  const names = filesWith(event).slice(1).map(fileName);
  const tellers = (event.tellings ?? []).map((one) => fileName(one.article));
  return [
    `  ${nth}. ${[paint('bold', shown(when)), ...notes].join(' · ')}`,
    `     ${opens ? '[…] ' : ''}“${said}”${ends ? ' […]' : ''}`,
    paint(
      'dim',
      shown(`     ${fileName(article)} · ${publishedWords(article)} · paragraph ${paragraph}`),
    ),
    ...(names.length > 0
      ? [paint('dim', shown(`     The same text in: ${names.join(', ')}`))]
      : []),
    ...(tellers.length > 0
      ? [paint('dim', shown(`     In other words in: ${tellers.join(', ')}`))]
      : []),
  ].join('\n');
}
