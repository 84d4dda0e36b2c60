import type { Interaction } from 'discord.js';
import { buttonState } from './button-id.ts';

/** What a log may say of an interaction: which command, never what was asked. */
export function namesOf(interaction: Interaction): { command?: string; verb?: string } {
  if (interaction.isCommand() || interaction.isAutocomplete())
    return { command: interaction.commandName };
  if (interaction.isButton() || interaction.isModalSubmit())
    return { verb: buttonState(interaction.customId)?.verb ?? 'unknown' };
  return {};
}
