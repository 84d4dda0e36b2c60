import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord.js';
import type { IncidentHeader } from '../engine/engine.ts';
import { holdsWord, incidentsMeant } from '../engine/incidents-meant.ts';
import type { Choice, Options, Reply, Services } from './command.ts';
import { incidentRow } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { absentReply, noticeReply } from './reply.ts';

const NONE =
  'No incident has these words: pick one from the list that opens while you type in `incident`.';
const SEVERAL =
  'Several incidents have these words: pick one from the list that opens while you type in `incident`.';

/** The option that limits a command to the articles on one incident. */
export const incidentOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'incident',
  description: 'Only articles on this incident: type words of what, where or when',
  autocomplete: true,
};

/** The incident that was chosen, none, or what to say where it cannot be found. */
export async function chosenIncident(
  options: Options,
  { engine, scope }: Services,
): Promise<{ readonly incident?: IncidentHeader; readonly refusal?: Reply }> {
  const typed = options.getString('incident')?.trim() ?? '';
  if (typed === '') return {};
  const meant = await incidentsMeant(typed, { engine, scope, count: 2 });
  const [only, ...others] = meant.incidents;
  if (only && others.length === 0) return { incident: only };
  return { refusal: only ? noticeReply(SEVERAL) : absentReply(NONE, meant) };
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
