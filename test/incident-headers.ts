import type { IncidentHeader } from '../src/engine/engine.ts';

/** An incident of this name, on this day, whose first article has this title. */
export function incidentNamed(
  name: string,
  {
    title = 'Report 0',
    articleCount = 1,
    ...more
  }: Partial<IncidentHeader> & { title?: string } = {},
): IncidentHeader {
  return {
    id: name.toLowerCase().replaceAll(/\W/gu, '-'),
    name,
    articleCount,
    first: { id: title, path: 'a.md', title, bodyStart: 0, copies: [] },
    ...more,
  };
}
