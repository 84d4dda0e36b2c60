import { incidentTitle } from '../../index/event/incident/incident-title.ts';
import type { IncidentHeader } from '../engine/engine.ts';
import { LIMITS, shortened } from './limits.ts';

/**
 * UTF-16 units of a title that tell incidents of one name apart; the words before it get the rest.
 */
const TITLE_OF_TWIN = 36;
const TITLE_IN_ROW = 24;

/**
 * An incident's title in at most `most` characters: the name is cut, never the day or the `tail`.
 */
export function titleWithin(
  incident: Pick<IncidentHeader, 'name' | 'date'>,
  most: number,
  tail = '',
): string {
  const { date } = incident;
  const beside = incidentTitle({ name: '', ...(date && { date }) }).length + tail.length;
  const name = shortened(incident.name, most - beside);
  return incidentTitle({ name, ...(date && { date }) }) + tail;
}

/**
 * Labels for the buttons of these incidents: those with the same name and day add their first
 * title.
 */
export function buttonLabels(incidents: readonly IncidentHeader[]): readonly string[] {
  const plain = incidents.map((incident) => titleWithin(incident, LIMITS.buttonLabel));
  return incidents.map((incident, nth) => {
    const label = plain[nth] ?? '';
    const isTwin = plain.filter((other) => other === label).length > 1;
    if (!isTwin) return label;
    const tail = ` · ${shortened(incident.first.title, TITLE_OF_TWIN)}`;
    return titleWithin(incident, LIMITS.buttonLabel, tail);
  });
}

/** "Prison attack in Jalalabad · presumed 2 August 2020 · 4 articles · Title of the first". */
export function incidentRow(incident: IncidentHeader): string {
  const { articleCount, first } = incident;
  const count = articleCount === 1 ? '1 article' : `${articleCount} articles`;
  const title = ` · ${first.title}`;
  const kept = Math.min(title.length, TITLE_IN_ROW);
  const head = titleWithin(incident, LIMITS.choiceName - kept, ` · ${count}`);
  return head + shortened(title, LIMITS.choiceName - head.length);
}
