import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine, IncidentHeader } from '../engine.ts';

/** Incidents that are asked about: a few questions on each. */
const INCIDENTS = 25;
const ROWS = 25;

/**
 * Asks the library some questions of the kinds that people ask, and forgets the answers. The first
 * answers of a process take up to ten times as long as later ones, because their code is not compiled
 * yet: that is over then before anybody asks. Takes a second or two, lets others in between, and ends as
 * soon as one `isAsked`.
 */
export async function warmUp(
  engine: Pick<Engine, 'ask' | 'suggestIncidents'>,
  isAsked: () => boolean,
): Promise<void> {
  const { incidents } = await engine.suggestIncidents('', {}, INCIDENTS);
  for (const question of incidents.flatMap(questionsOn)) {
    if (isAsked()) return;
    await engine.suggestIncidents(question, {}, ROWS);
    await engine.ask(question, {});
    await nextTurn();
  }
}

function questionsOn({ name, place }: IncidentHeader): string[] {
  const where = place?.split(', ')[0] ?? name;
  return [
    `How many people were killed in ${where}?`,
    `What happened in ${where}?`,
    `Who was arrested after the ${name}?`,
    `When did the ${name} happen?`,
  ];
}
