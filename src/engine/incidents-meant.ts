import { wordsOf } from '../../index/text/words.ts';
import type { Engine, IncidentHeader, Scope, SuggestedIncidents } from './engine.ts';

/**
 * Up to `count` incidents that somebody may mean who typed this, without picking from a list: the one that an
 * article's id leads to, else those of that very name, else all that hold the words, else those that come
 * near (see `Engine.suggestIncidents`): that is only a guess. None where nothing typed is a word.
 */
export async function incidentsMeant(
  typed: string,
  { engine, scope, count }: { engine: Engine; scope: Scope; count: number },
): Promise<SuggestedIncidents> {
  const { incident: picked, ...byId } = await engine.incident(typed.trim(), scope);
  if (picked) return { incidents: [picked], hasAll: true, ...byId };
  if (!holdsWord(typed)) return { incidents: [], hasAll: false, ...byId };
  const found = await engine.suggestIncidents(typed, scope, count);
  const named = found.incidents.filter((incident) => isCalled(incident, typed));
  return named.length > 0 ? { ...found, incidents: named } : found;
}

/** The one incident that is meant for certain, if there is one. */
export function onlyMeant({ incidents, hasAll }: SuggestedIncidents): IncidentHeader | undefined {
  return hasAll && incidents.length === 1 ? incidents[0] : undefined;
}

/** Whether this is the incident's very name: in any case, with or without accents and marks. */
function isCalled({ name }: IncidentHeader, typed: string): boolean {
  return folded(name) === folded(typed);
}

/** Whether this holds a word, so that incidents can be looked up by it. */
export function holdsWord(typed: string): boolean {
  return wordsOf(typed).length > 0;
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}
