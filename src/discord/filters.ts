import type { APITextDisplayComponent } from 'discord.js';
import { dayForPeople, publicationDay } from '../../index/text/dates/days.ts';
import type { IncidentHeader } from '../engine/engine.ts';
import { sourceId } from '../engine/source-id.ts';
import type { Press } from './command.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { PART, text, textIn } from './parts.ts';
import { sourceName } from './quote.ts';

/** What a question or a search is limited to. */
export interface Filters {
  /** Only articles of this source. */
  readonly source?: string;
  /** Only articles on this incident. */
  readonly incident?: Pick<IncidentHeader, 'id' | 'name' | 'date'>;
  /** Only articles of these days, `2015-03-25`, and between them. */
  readonly since?: string;
  readonly until?: string;
}

const SOURCE = 'source: ';
const INCIDENT = 'incident: ';
const APART = ' · ';
const SINCE = 'since ';
const UNTIL = 'until ';
/** The days, which open the line. */
const DAYS =
  /^(?:since (?<since>\d{1,2} \p{L}+ \d{4}))?(?: · |^)?(?:until (?<until>\d{1,2} \p{L}+ \d{4}))?(?: · |$)/u;

/** The line of a message that says what it is limited to; undefined where it is not. */
export function filterLine(filtered: Filters): APITextDisplayComponent | undefined {
  const { source, incident, since, until } = filtered;
  const filters = [
    ...(since === undefined ? [] : [`${SINCE}${dayForPeople(since)}`]),
    ...(until === undefined ? [] : [`${UNTIL}${dayForPeople(until)}`]),
    ...(source === undefined ? [] : [`${SOURCE}${sourceName(source)}`]),
    ...(incident ? [`${INCIDENT}${titleWithin(incident, LIMITS.choiceName)}`] : []),
  ];
  return filters.length > 0
    ? text(smallPrint(escaped(filters.join(APART))), PART.filters)
    : undefined;
}

/**
 * The id of the source to which the answer in a clicked message is limited; undefined where it is
 * to none. Buttons of earlier versions do not hold it: then it is the id of the name in the
 * message's line. If the line had no room for the whole name, that id is no source's.
 */
export function askedSourceId({
  state,
  message,
}: Pick<Press, 'state' | 'message'>): string | undefined {
  if (state.source !== undefined) return state.source;
  const line = textIn(message, PART.filters);
  return line?.startsWith(SOURCE) ? sourceId(line.slice(SOURCE.length)) : undefined;
}

/** The days to which the answer in a clicked message is limited, as its line says. */
export function askedDays(message: Press['message']): Pick<Filters, 'since' | 'until'> {
  const { since, until } = DAYS.exec(textIn(message, PART.filters) ?? '')?.groups ?? {};
  return {
    ...(since !== undefined && { since: publicationDay(since) }),
    ...(until !== undefined && { until: publicationDay(until) }),
  };
}
