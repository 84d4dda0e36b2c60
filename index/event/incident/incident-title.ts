import { dayForPeople } from '../../text/dates/days.ts';
import type { Incident } from './incident.ts';

/** An incident's name with its day: "Bombing in Kabul, Afghanistan · presumed 2 August 2020". */
export function incidentTitle({ name, date }: Pick<Incident, 'name' | 'date'>): string {
  if (!date) return name;
  return `${name} · ${date.presumed ? 'presumed ' : ''}${dayForPeople(date.day)}`;
}
