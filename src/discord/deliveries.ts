import {
  MessageFlags,
  type ButtonInteraction,
  type StringSelectMenuInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { PressReply, Reply } from './command.ts';
import type { Delivery } from './delivery.ts';
import { isDeleted } from './failures.ts';
import { payloadOf, privately } from './payload.ts';
import { editedAtLast, sentOnce } from './tries.ts';

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;

/** The reply to a command, for its asker alone or for everybody. */
export function commandDelivery(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  isPrivate: boolean,
): Delivery {
  return {
    send: (reply) =>
      sentOnce(() =>
        interaction.reply(isPrivate || reply.isNotice ? privately(reply) : payloadOf(reply)),
      ),
    defer: () => announced(interaction, () => interaction.deferReply(isPrivate ? PRIVATE : {})),
    edit: (reply) =>
      reply.isNotice && !isPrivate ? saidPrivately(interaction, reply) : edited(interaction, reply),
  };
}

/** Says it to the asker alone, in place of an announcement that all see. */
export async function saidPrivately(
  interaction: Pick<ChatInputCommandInteraction, 'deleteReply' | 'followUp'>,
  reply: Reply,
): Promise<void> {
  // what follows an announcement takes its place, and is seen by all who saw it
  await interaction.deleteReply();
  await interaction.followUp(privately(reply));
}

/**
 * The reply to a click, for the clicker alone; `mayReplace`: in place of the message clicked, where
 * nobody else sees that.
 */
export function clickDelivery(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  work: Promise<PressReply>,
  mayReplace: boolean,
): Delivery {
  const inPlace = mayReplace && interaction.message.flags.has(MessageFlags.Ephemeral);
  return {
    send: async (reply: Reply) => {
      const { post, deletes } = await work;
      if (deletes) {
        await announced(interaction, () => interaction.deferUpdate());
        // clicked twice
        await interaction.deleteReply().catch((error: unknown) => {
          if (!isDeleted(error)) throw error;
        });
      } else if (!inPlace) await sentOnce(() => interaction.reply(privately(reply)));
      else if (!post) await sentOnce(() => interaction.update(payloadOf(reply)));
      else {
        // the reply says that it has been posted, so it is posted first
        await announced(interaction, () => interaction.deferUpdate());
        await interaction.followUp(payloadOf(post));
        await edited(interaction, reply);
      }
    },
    defer: () =>
      announced(interaction, () =>
        inPlace ? interaction.deferUpdate() : interaction.deferReply(PRIVATE),
      ),
    edit: async (reply: Reply) => {
      const { post } = await work;
      // never tried twice: it may have been posted, and everybody sees it
      if (post) await interaction.followUp(payloadOf(post));
      await edited(interaction, reply);
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
      sentOnce(() =>
        replaces && interaction.isFromMessage()
          ? interaction.update(payloadOf(reply))
          : interaction.reply(privately(reply)),
      ),
    defer: () =>
      announced(interaction, () =>
        replaces ? interaction.deferUpdate() : interaction.deferReply(PRIVATE),
      ),
    edit: (reply) => edited(interaction, reply),
  };
}

type Answerable = Pick<ChatInputCommandInteraction, 'deferred' | 'editReply'>;

async function announced(interaction: Answerable, defer: () => Promise<unknown>): Promise<void> {
  await sentOnce(defer);
  // the client does not know of one that arrived while its connection was cut
  interaction.deferred = true;
}

function edited(interaction: Answerable, reply: Reply): Promise<void> {
  return editedAtLast(() => interaction.editReply(payloadOf(reply)));
}
