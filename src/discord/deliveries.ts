import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { PressReply, Reply } from './command.ts';
import type { Delivery } from './delivery.ts';
import { payloadOf, privately } from './payload.ts';

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;

/** The reply to a command, for its asker alone or for everybody. */
export function commandDelivery(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  isPrivate: boolean,
): Delivery {
  return {
    send: (reply) => interaction.reply(isPrivate ? privately(reply) : payloadOf(reply)),
    defer: () => interaction.deferReply(isPrivate ? PRIVATE : {}),
    edit: (reply) => interaction.editReply(payloadOf(reply)),
  };
}

/**
 * The reply to a click, for the clicker alone; `mayReplace`: in place of the message clicked, where
 * nobody else sees that.
 */
export function clickDelivery(
  interaction: ButtonInteraction,
  work: Promise<PressReply>,
  mayReplace: boolean,
): Delivery {
  const inPlace = mayReplace && interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    send: async (reply: Reply) => {
      const { post } = await work;
      if (!inPlace) await interaction.reply(privately(reply));
      else if (!post) await interaction.update(payloadOf(reply));
      else {
        // the reply says that it has been posted, so it is posted first
        await interaction.deferUpdate();
        await interaction.followUp(payloadOf(post));
        await interaction.editReply(payloadOf(reply));
      }
    },
    defer: () => (inPlace ? interaction.deferUpdate() : interaction.deferReply(PRIVATE)),
    edit: async (reply: Reply) => {
      const { post } = await work;
      if (post) await interaction.followUp(payloadOf(post));
      await interaction.editReply(payloadOf(reply));
    },
  };
}

/** The reply to a form, likewise: in place of the message whose button opened it. */
export function formDelivery(interaction: ModalSubmitInteraction, mayReplace: boolean): Delivery {
  const replaces =
    mayReplace &&
    interaction.isFromMessage() &&
    interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    send: (reply) =>
      replaces && interaction.isFromMessage()
        ? interaction.update(payloadOf(reply))
        : interaction.reply(privately(reply)),
    defer: () => (replaces ? interaction.deferUpdate() : interaction.deferReply(PRIVATE)),
    edit: (reply) => interaction.editReply(payloadOf(reply)),
  };
}
