import type { Incident } from '../../index/event/incident/incident.ts';
import type { IncidentHeader } from './engine.ts';

/** An incident without the list of its articles. Throws RangeError where it has none. */
export function incidentHeaderOf({ articles, ...rest }: Incident): IncidentHeader {
  const [first] = articles;
  if (!first) throw new RangeError(`the incident ${rest.id} has no article`);
  return { ...rest, articleCount: articles.length, first };
}
