import { ComponentType, InteractionType, MessageFlags, MessageType } from 'discord.js';
import { objectOf, listOf, type Json, textOf } from './json.ts';
import type { LocalInteraction } from './interactions.ts';
import type { LocalMessage, Messages } from './messages.ts';
import { BOT_PERMISSIONS, type LocalServer, type LocalUser } from './world.ts';

/** The bot as Discord knows it. */
export interface BotIdentity {
  readonly applicationId: string;
  readonly userId: string;
  readonly name: string;
}

const JOINED = '2026-01-01T00:00:00.000000+00:00';
/** What may be uploaded, in bytes. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** A user as Discord sends it. */
export function userJson({ id, name }: LocalUser, isBot = false): Json {
  return {
    id,
    username: name.toLowerCase(),
    global_name: name,
    discriminator: isBot ? '0000' : '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    ...(isBot && { bot: true }),
    primary_guild: null,
  };
}

/** A message as Discord sends it. */
export function messageJson(message: LocalMessage, messages: Messages, bot: BotIdentity): Json {
  const attachments = message.attachments.map((attachment) => ({
    id: attachment.id,
    filename: attachment.upload.name,
    size: attachment.upload.bytes.length,
    url: messages.urlOf(message, attachment),
    proxy_url: messages.urlOf(message, attachment),
    content_type: attachment.upload.contentType,
  }));
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.interactionId === undefined ? MessageType.Default : MessageType.ChatInputCommand,
    author: userJson({ id: bot.userId, name: bot.name }, true),
    content: message.content,
    embeds: message.embeds,
    attachments,
    components: message.components.map((part) => withAddresses(part, attachments)),
    flags: message.flags,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: message.at,
    edited_timestamp: message.editedAt ?? null,
    application_id: bot.applicationId,
    ...(message.interactionId !== undefined && { webhook_id: bot.applicationId }),
  };
}

/** A component in which `attachment://` names have become addresses, as Discord answers it. */
function withAddresses(part: Json, attachments: readonly Json[]): Json {
  const file = objectOf(part.file);
  const name = textOf(file.url).replace('attachment://', '');
  const found = attachments.find(({ filename }) => filename === name);
  return {
    ...part,
    ...(part.type === ComponentType.File &&
      found && {
        file: { url: found.url, proxy_url: found.proxy_url, content_type: found.content_type },
        name,
        size: found.size,
      }),
    ...(Array.isArray(part.components) && {
      components: listOf(part.components).map((child) => withAddresses(child, attachments)),
    }),
  };
}

/** What Discord answers to a first answer, where the bot asks for it. */
export function callbackJson(
  interaction: LocalInteraction,
  type: number,
  message: Json | undefined,
): Json {
  const flags = Number(message?.flags ?? 0);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
    },
    ...(message && { resource: { type, message } }),
  };
}

/** An interaction as the gateway delivers it. */
export function interactionJson(
  interaction: LocalInteraction,
  data: Json,
  {
    server,
    user,
    bot,
    source,
  }: {
    readonly server: LocalServer;
    readonly user: LocalUser;
    readonly bot: BotIdentity;
    readonly source: Json | undefined;
  },
): Json {
  const { id, token, type, channelId } = interaction;
  const permissions = String(server.members[user.id] ?? 0n);
  const channel = server.channels.find((one) => one.id === channelId);
  return {
    id,
    token,
    type,
    version: 1,
    application_id: bot.applicationId,
    guild_id: server.id,
    guild: { id: server.id, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    locale: 'en-US',
    channel_id: channelId,
    channel: {
      id: channelId,
      type: 0,
      name: channel?.name ?? '',
      guild_id: server.id,
      permissions,
      position: 0,
      nsfw: false,
      topic: null,
      parent_id: null,
      rate_limit_per_user: 0,
      flags: 0,
      last_message_id: null,
    },
    member: {
      user: userJson(user),
      permissions,
      roles: [],
      nick: null,
      avatar: null,
      banner: null,
      joined_at: JOINED,
      premium_since: null,
      communication_disabled_until: null,
      deaf: false,
      mute: false,
      pending: false,
      flags: 0,
    },
    app_permissions: String(BOT_PERMISSIONS),
    authorizing_integration_owners: { '0': server.id },
    context: 0,
    attachment_size_limit: ATTACHMENT_LIMIT,
    entitlements: [],
    data,
    ...(type !== InteractionType.ApplicationCommand && source && { message: source }),
  };
}
