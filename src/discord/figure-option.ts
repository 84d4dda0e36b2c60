import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord.js';
import { figureAsked, isAsked } from '../../index/figures/comparison/figure-asked.ts';
import { keyLabel, keyWords } from '../../index/figures/comparison/figure-key.ts';
import type { FigureCount } from '../../index/figures/comparison/asked-comparison.ts';
import { incidentsMeant, onlyMeant } from '../engine/incidents-meant.ts';
import type { Choice, Services } from './command.ts';
import { LIMITS } from './limits.ts';

/** The option that says which figure of an incident is meant. */
export const figureOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'figure',
  description: 'Only this figure, such as: how many dead, wounded police, how long',
  autocomplete: true,
  max_length: LIMITS.question,
};

/**
 * Rows for the option being typed: the figures that the incident in the other option has, each with
 * its number of sources. [] where the incident is not known yet.
 */
export async function figureChoices(
  typed: string,
  incident: string,
  { engine, scope }: Pick<Services, 'engine' | 'scope'>,
): Promise<Choice[]> {
  const only = onlyMeant(await incidentsMeant(incident, { engine, scope, count: 2 }));
  if (!only) return [];
  const { has } = await engine.figureCounts(only.id, scope);
  const words = typed.trim().toLowerCase();
  const asked = figureAsked(typed);
  return has
    .filter((key) => keyLabel(key).includes(words) || (asked && isAsked(asked, key)))
    .slice(0, LIMITS.choices)
    .map((key) => ({ name: figureRow(key), value: keyWords(key) }));
}

/** "killed: attackers (2 sources)". */
export function figureRow(key: FigureCount): string {
  const { sources } = key;
  return `${keyLabel(key)} (${sources} ${sources === 1 ? 'source' : 'sources'})`;
}
