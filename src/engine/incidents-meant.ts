import { wordsOf } from '../../index/text/words.ts';
import type { Engine, IncidentHeader, Scope, SuggestedIncidents } from './engine.ts';

/**
 * Up to `count` incidents that somebody may mean by typed words, without picking from a list: the
 * one that an article's id leads to, else those with exactly that name, else all that hold the
 * words (see `Engine.suggestIncidents`). [] where nothing typed is a word.
 */
export async function incidentsMeant(
  typed: string,
  { engine, scope, count }: { engine: Engine; scope: Scope; count: number },
): Promise<SuggestedIncidents> {
  const { incident: picked, ...byId } = await engine.incident(typed.trim(), scope);
  if (picked) return { incidents: [picked], ...byId };
  if (!holdsWord(typed)) return { incidents: [], ...byId };
  const found = await engine.suggestIncidents(typed, scope, count);
  const named = found.incidents.filter((incident) => isCalled(incident, typed));
  return named.length > 0 ? { ...found, incidents: named } : found;
}

/** Whether this is exactly the incident's name, whatever its case, accents and marks. */
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
