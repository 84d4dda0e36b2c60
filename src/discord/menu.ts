import { MessageFlags, type MessageContextMenuCommandInteraction } from 'discord.js';
import type { Reply, Services } from './command.ts';
import { deliver } from './delivery.ts';
import { payloadOf, privately } from './payload.ts';
import { messageCommandNamed } from './registry.ts';
import { unknownReply } from './reply.ts';

/** Answers a command of the menu of a message; after `patienceMs` it is deferred. */
export async function toMenu(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
  patienceMs: number,
): Promise<void> {
  const command = messageCommandNamed(interaction.commandName);
  if (!command) {
    await interaction.reply(privately(unknownReply));
    return;
  }
  const { content } = interaction.targetMessage;
  const delivery = {
    send: (reply: Reply) => interaction.reply(privately(reply)),
    defer: () => interaction.deferReply({ flags: MessageFlags.Ephemeral }),
    edit: (reply: Reply) => interaction.editReply(payloadOf(reply)),
  };
  await deliver(command.run({ content }, services), delivery, patienceMs);
}
