import type { Incident } from '../index/facts/incident.ts';
import { wordsOf } from '../index/text/words.ts';
import type { Engine, Scope } from './engine.ts';

/**
 * The incidents that somebody may mean who typed this, without picking from a list: the one that an
 * article's id leads to, else those of that very name, else all that hold the words (see
 * `Engine.suggestIncidents`). [] where nothing typed is a word.
 */
export async function incidentsMeant(
  typed: string,
  engine: Engine,
  scope: Scope,
): Promise<readonly Incident[]> {
  const picked = await engine.incident(typed.trim(), scope);
  if (picked) return [picked];
  if (!holdsWord(typed)) return [];
  const found = await engine.suggestIncidents(typed, scope, Number.MAX_SAFE_INTEGER);
  const named = found.filter((incident) => isCalled(incident, typed));
  return named.length > 0 ? named : found;
}

/** Whether this is the incident's very name: in any case, with or without accents and marks. */
export function isCalled({ name }: Incident, typed: string): boolean {
  return folded(name) === folded(typed);
}

/** Whether any incident can be looked up by this. */
export function holdsWord(typed: string): boolean {
  return wordsOf(typed).length > 0;
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}
