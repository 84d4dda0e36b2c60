import type { Interaction } from 'discord.js';
import { buttonState, stateOf } from './button-id.ts';

/** What a log may say of an interaction: which command, never what was asked. */
export function namesOf(interaction: Interaction): { command?: string; verb?: string } {
  if (interaction.isCommand() || interaction.isAutocomplete())
    return { command: interaction.commandName };
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return { verb: stateOf(interaction)?.verb ?? 'unknown' };
  if (interaction.isModalSubmit())
    return { verb: buttonState(interaction.customId)?.verb ?? 'unknown' };
  return {};
}
