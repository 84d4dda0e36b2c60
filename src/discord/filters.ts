import type { APITextDisplayComponent } from 'discord.js';
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
}

const SOURCE = 'source: ';
const INCIDENT = 'incident: ';
const APART = ' · ';

/** The line of a message that says what it is limited to; undefined where it is not. */
export function filterLine({ source, incident }: Filters): APITextDisplayComponent | undefined {
  const filters = [
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
