import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord.js';
import type { Incident } from '../../index/facts/incident.ts';
import type { Choice, Options, Reply, Services } from './command.ts';
import { LIMITS, shortened } from './limits.ts';
import { absentReply, incidentTitle, noticeReply } from './reply.ts';

const NONE =
  'No incident has these words: pick one from the list that opens while you type in `incident`.';
const SEVERAL =
  'Several incidents have these words: pick one from the list that opens while you type in `incident`.';

/** The option that narrows a command to the articles on one incident. */
export const incidentOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'incident',
  description: 'Only articles on this incident: type words of what, where or when',
  autocomplete: true,
};

/** The incident that somebody chose, none, or what to say where that cannot be told. */
export async function chosenIncident(
  options: Options,
  { engine, scope }: Services,
): Promise<{ readonly incident?: Incident; readonly refusal?: Reply }> {
  const typed = options.getString('incident')?.trim() ?? '';
  if (typed === '') return {};
  const picked = await engine.incident(typed, scope);
  if (picked) return { incident: picked };
  // typed and sent without picking from the list
  const [only, ...others] = await engine.suggestIncidents(typed, scope, 2);
  if (only && others.length === 0) return { incident: only };
  return { refusal: only ? noticeReply(SEVERAL) : absentReply(NONE, await engine.about(scope)) };
}

/** Rows for the option being typed: name, date, number of articles, and a title to tell twins apart. */
export async function incidentChoices(
  typed: string,
  { engine, scope }: Services,
): Promise<Choice[]> {
  const incidents = await engine.suggestIncidents(typed, scope, LIMITS.choices);
  return incidents.map((incident) => ({
    name: shortened(incidentRow(incident), LIMITS.choiceName),
    value: incident.id,
  }));
}

/** "Prison attack in Jalalabad · presumed 2 August 2020 · 4 articles · Title of the first". */
function incidentRow(incident: Incident): string {
  const { articles } = incident;
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return [incidentTitle(incident), count, articles[0]?.title].join(' · ');
}
