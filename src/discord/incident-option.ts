import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord.js';
import type { IncidentHeader } from '../engine/engine.ts';
import { holdsWord, incidentsMeant, onlyMeant } from '../engine/incidents-meant.ts';
import type { Choice, Options, Reply, Services } from './command.ts';
import { incidentRow } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { absentReply } from './reply.ts';
import { severalReply, type Asking } from './several-incidents.ts';

const NONE =
  'No incident has these words: pick one from the list that opens while you type in `incident`.';

/** The option that limits a command to the articles on one incident. */
export const incidentOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'incident',
  description: 'Only articles on this incident: type words of what, where or when',
  autocomplete: true,
};

/**
 * The incident that somebody chose, none, or what to say where that cannot be told: with buttons that do
 * what was asked on those that may be meant, if there are any.
 */
export async function chosenIncident(
  options: Options,
  { engine, scope }: Services,
  asking: Asking,
): Promise<{ readonly incident?: IncidentHeader; readonly refusal?: Reply }> {
  const typed = options.getString('incident')?.trim() ?? '';
  if (typed === '') return {};
  const count = LIMITS.buttonsInRow;
  let meant = await incidentsMeant(typed, { engine, scope, count });
  if (asking.source !== undefined && meant.incidents.length > 1) {
    const narrowed = { ...scope, source: asking.source };
    const ofSource = await incidentsMeant(typed, { engine, scope: narrowed, count });
    // none of them is offered only for the answer that it has no article of that source
    if (ofSource.hasAll === meant.hasAll && ofSource.incidents.length > 0) meant = ofSource;
  }
  const only = onlyMeant(meant);
  if (only) return { incident: only };
  if (meant.incidents.length === 0) return { refusal: absentReply(NONE, meant) };
  return { refusal: severalReply(meant, asking) };
}

/**
 * Rows for the option being typed, an incident of exactly that name first. Each has name, date,
 * number of articles, and a title to tell incidents of one name apart.
 */
export async function incidentChoices(
  typed: string,
  { engine, scope }: Services,
): Promise<Choice[]> {
  if (typed.trim() !== '' && !holdsWord(typed)) return [];
  const { incidents } = await engine.suggestIncidents(typed, scope, LIMITS.choices);
  return incidents.map((incident) => ({ name: incidentRow(incident), value: incident.id }));
}
