import {
  MessageFlags,
  type APIMessageTopLevelComponent,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { buttonState, stateOf } from './button-id.ts';
import type { Services } from './command.ts';
import { clickDelivery, commandDelivery, formDelivery } from './deliveries.ts';
import { deliver } from './delivery.ts';
import { modalOf } from './form.ts';
import { escaped } from './markdown.ts';
import { privately } from './payload.ts';
import { deletable, ownView } from './public-reply.ts';
import { commandNamed, commandOfVerb, formOfVerb, messageCommandNamed } from './registry.ts';
import { elsewhereReply, stoppingReply, unknownReply } from './standing-replies.ts';
import { sentOnce } from './tries.ts';

/** What an interaction is answered with. */
export interface Answering {
  readonly services: Services;
  /** Milliseconds after which an answer that is not ready is announced. */
  readonly patienceMs: number;
  /** Whether nothing new is begun. */
  readonly isStopping: () => boolean;
  /** Whether the bot answers in the channel. */
  readonly isHere: boolean;
  /** Begins work, where not too much is under work for whoever asks. Rejects with ShareError where it is. */
  readonly begin: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Answers an interaction: runs what it asks for, and sends what that returns. Throws what either throws, or `begin`. */
export async function answered(interaction: Interaction, by: Answering): Promise<void> {
  if (!by.isHere) await fromElsewhere(interaction);
  else if (interaction.isChatInputCommand()) await toCommand(interaction, by);
  else if (interaction.isAutocomplete()) await toTyping(interaction, by);
  else if (interaction.isButton() || interaction.isStringSelectMenu())
    await toClick(interaction, by);
  else if (interaction.isModalSubmit()) await toForm(interaction, by);
  else if (interaction.isMessageContextMenuCommand()) await toMenu(interaction, by);
  else if (interaction.isRepliable()) await interaction.reply(privately(unknownReply));
}

/** Nothing is looked up: only whoever asked sees why. */
async function fromElsewhere(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (interaction.isRepliable()) await interaction.reply(privately(elsewhereReply));
}

async function toCommand(interaction: ChatInputCommandInteraction, by: Answering): Promise<void> {
  const command = commandNamed(interaction.commandName);
  if (!command || by.isStopping()) {
    await interaction.reply(privately(command ? stoppingReply : unknownReply));
    return;
  }
  const { services } = by;
  const form = command.opens?.(interaction.options, services);
  if (form) {
    await interaction.showModal(modalOf(form));
    return;
  }
  const isPrivate = command.isPrivate(interaction.options);
  const answer = by.begin(() => command.run(interaction.options, services));
  const work = isPrivate ? answer : answer.then((reply) => deletable(reply, services.asker.id));
  await deliver(work, commandDelivery(interaction, isPrivate), by.patienceMs);
}

async function toClick(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  by: Answering,
): Promise<void> {
  const state = stateOf(interaction);
  const button = state && commandOfVerb(state.verb)?.buttons?.[state.verb];
  if (!state || !button || by.isStopping()) {
    await interaction.reply(privately(button ? stoppingReply : unknownReply));
    return;
  }
  const message = interaction.message.components.map((component): APIMessageTopLevelComponent =>
    component.toJSON(),
  );
  const who = escaped(interaction.user.displayName);
  const files = [...interaction.message.attachments.values()];
  const pressed = by.begin(() => button.press({ state, message, files, by: who }, by.services));
  const isPublic = !interaction.message.flags.has(MessageFlags.Ephemeral);
  const work = pressed.then((result) => ({
    ...result,
    reply: button.inPlace ? ownView(result.reply, { message, isPublic }) : result.reply,
    ...(result.post && { post: deletable(result.post, by.services.asker.id) }),
  }));
  const opened = button.opensForm ? (await work).form : undefined;
  if (opened) {
    await interaction.showModal(modalOf(opened));
    return;
  }
  const replied = work.then(({ reply }) => reply);
  const inPlace = button.inPlace ?? false;
  await deliver(replied, clickDelivery(interaction, work, inPlace), by.patienceMs);
}

async function toForm(interaction: ModalSubmitInteraction, by: Answering): Promise<void> {
  const state = buttonState(interaction.customId);
  const form = state && formOfVerb(state.verb);
  if (!state || !form || by.isStopping()) {
    await interaction.reply(privately(form ? stoppingReply : unknownReply));
    return;
  }
  const values = new Map(
    [...interaction.fields.fields].flatMap(([name, field]): [string, string][] =>
      'value' in field && typeof field.value === 'string' ? [[name, field.value]] : [],
    ),
  );
  const work = by.begin(() => form.submit({ state, values }, by.services));
  const inPlace = form.inPlace ?? false;
  await deliver(work, formDelivery(interaction, inPlace), by.patienceMs);
}

async function toMenu(
  interaction: MessageContextMenuCommandInteraction,
  by: Answering,
): Promise<void> {
  const command = messageCommandNamed(interaction.commandName);
  if (!command || by.isStopping()) {
    await interaction.reply(privately(command ? stoppingReply : unknownReply));
    return;
  }
  const { content, attachments } = interaction.targetMessage;
  const message = { content, files: [...attachments.values()] };
  const work = by.begin(() => command.run(message, by.services));
  await deliver(work, commandDelivery(interaction, true), by.patienceMs);
}

async function toTyping(interaction: AutocompleteInteraction, by: Answering): Promise<void> {
  const command = commandNamed(interaction.commandName);
  const { options } = interaction;
  const { name, value } = options.getFocused(true);
  const typing = { option: name, typed: value, options };
  const rows = (await command?.suggest?.(typing, by.services)) ?? [];
  await sentOnce(() => interaction.respond(rows));
}
