import { MessageFlags } from 'discord.js';
import { nameOf } from './acting.ts';
import type { LocalDiscordCore } from './core.ts';
import { embedView } from './view-embeds.ts';
import { listOf, textOf, type Json } from './json.ts';
import { htmlOf, wordsOf } from './markdown-html.ts';
import { allParts, isSeenBy, type LocalMessage } from './messages.ts';
import { messageJson } from './shapes.ts';
import { partView, type PartContext, type PartView } from './view-parts.ts';

/** A message as the page draws it for one person. */
export interface MessageView {
  readonly id: string;
  readonly at: string;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  /** Who got it by which command. */
  readonly used: { readonly by: string; readonly command: string } | undefined;
  /** The message whose button led to it. */
  readonly replyTo:
    { readonly id: string; readonly author: string; readonly words: string } | undefined;
  readonly isThinking: boolean;
  /** Whether only this person sees it. */
  readonly isPrivate: boolean;
  readonly isEdited: boolean;
  readonly html: string;
  readonly parts: readonly PartView[];
}

/** Characters of a message in the line of a reply to it. */
const REPLY_WORDS = 90;

/** The message as this person sees it; they must be allowed to. */
export function messageView(
  core: LocalDiscordCore,
  message: LocalMessage,
  viewerId: string,
): MessageView {
  const { bot, messages } = core;
  const { author } = message;
  const context = contextOf(core);
  const json = messageJson(message, messages, bot);
  const interaction =
    message.interactionId === undefined ? undefined : core.interactions.get(message.interactionId);
  const isFirst = interaction?.original === message || message.origin !== undefined;
  const { used, userId } = interaction ?? message.origin ?? {};
  const source = interaction?.source ?? messages.get(message.origin?.source ?? '');
  return {
    id: message.id,
    at: message.at,
    author: author ? { ...author, isBot: false } : { id: bot.userId, name: bot.name, isBot: true },
    used:
      isFirst && used !== undefined && userId !== undefined
        ? { by: nameOf(core, userId), command: used }
        : undefined,
    replyTo: isFirst && source && isSeenBy(source, viewerId) ? replyTo(core, source) : undefined,
    isThinking: (message.flags & MessageFlags.Loading) !== 0,
    isPrivate: message.onlyFor !== undefined,
    isEdited: message.editedAt !== undefined,
    html: message.content === '' ? '' : context.html(message.content),
    parts: [
      ...message.embeds.map((embed) => embedView(embed, context)),
      ...listOf(json.components).map((part) => partView(part, context)),
      ...looseFiles(message, json, context),
    ],
  };
}

/** What all drawing needs from this Discord. */
export function contextOf(core: LocalDiscordCore): PartContext {
  const channels = core.world.servers.flatMap((server) => server.channels);
  const mentions = {
    user: (id: string) => (id === core.bot.userId ? core.bot.name : nameOf(core, id)),
    channel: (id: string) => channels.find((channel) => channel.id === id)?.name ?? 'unknown',
  };
  return {
    html: (markdown) => htmlOf(markdown, { ...mentions, now: core.now() }),
    base: `http://${core.address}`,
  };
}

function replyTo(core: LocalDiscordCore, source: LocalMessage): MessageView['replyTo'] {
  const texts = [
    source.content,
    ...allParts(source.components).map(({ content }) => textOf(content)),
  ];
  const words = wordsOf(contextOf(core).html(texts.find((text) => text !== '') ?? ''));
  return {
    id: source.id,
    author: source.author?.name ?? core.bot.name,
    words: words.length > REPLY_WORDS ? `${words.slice(0, REPLY_WORDS).trimEnd()}…` : words,
  };
}

/** Files that no component shows: Discord lists them below a message without Components V2. */
function looseFiles({ flags }: LocalMessage, { attachments }: Json, context: PartContext) {
  if ((flags & MessageFlags.IsComponentsV2) !== 0) return [];
  return listOf(attachments).map(({ filename, size, url, content_type: type }): PartView =>
    textOf(type).startsWith('image/')
      ? partView({ type: 12, items: [{ media: { url } }] }, context)
      : partView({ type: 13, name: filename, size, file: { url } }, context),
  );
}
