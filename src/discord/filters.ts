import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord.js';
import type { IncidentHeader } from '../engine/engine.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { PART, text, textIn } from './parts.ts';
import { sourceName } from './quote.ts';

/** What a question or a search is narrowed to. */
export interface Filters {
  /** Only articles of this source. */
  readonly source?: string;
  /** Only articles on this incident. */
  readonly incident?: Pick<IncidentHeader, 'id' | 'name' | 'date'>;
}

const SOURCE = 'source: ';
const INCIDENT = 'incident: ';
const APART = ' · ';

/** The line of a message that says what it is narrowed to; undefined where it is not. */
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
 * Those of the `known` sources that the answer in this message may be narrowed to: its line shows the
 * name shortened, in any case, and a name may hold what stands between filters. Sources that differ in
 * case alone are one. Undefined where the message is not narrowed to a source.
 */
export function askedSources(
  message: readonly APIMessageTopLevelComponent[],
  known: readonly string[],
): readonly string[] | undefined {
  const line = textIn(message, PART.filters);
  if (!line?.startsWith(SOURCE)) return undefined;
  const said = lower(line.slice(SOURCE.length));
  const fitting = known.filter((source) => {
    const name = lower(sourceName(source));
    return said === name || said.startsWith(`${name}${APART}${INCIDENT}`);
  });
  return [...new Map(fitting.map((source) => [lower(source), source])).values()];
}

function lower(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
