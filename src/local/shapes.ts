import { ChannelType, ComponentType, InteractionType, MessageFlags, MessageType } from 'discord.js';
import { objectOf, listOf, type Json, textOf } from './json.ts';
import type { LocalInteraction } from './interactions.ts';
import type { LocalAttachment, LocalMessage, Messages } from './messages.ts';
import { BOT_PERMISSIONS, type LocalServer, type LocalUser } from './world.ts';

/** The bot as Discord knows it. */
export interface BotIdentity {
  readonly applicationId: string;
  readonly userId: string;
  readonly name: string;
}

/** Since when everybody is there. */
export const JOINED = '2026-01-01T00:00:00.000000+00:00';
/** The largest size of a file, in bytes. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

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

/** A file as Discord sends it, with the address from which it can be fetched. */
export function attachmentJson({ id, upload }: LocalAttachment, url: string): Json {
  return {
    id,
    filename: upload.name,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
  };
}

/** A message as Discord sends it. */
export function messageJson(message: LocalMessage, messages: Messages, bot: BotIdentity): Json {
  const attachments = message.attachments.map((attachment) =>
    attachmentJson(attachment, messages.urlOf(attachment)),
  );
  const { author } = message;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.interactionId === undefined ? MessageType.Default : MessageType.ChatInputCommand,
    author: author ? userJson(author) : userJson({ id: bot.userId, name: bot.name }, true),
    content: message.content,
    embeds: message.embeds,
    attachments,
    components: message.components.map((part) => withAddresses(part, message.id, attachments)),
    flags: message.flags,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: message.at,
    edited_timestamp: message.editedAt ?? null,
    ...(!author && { application_id: bot.applicationId }),
    ...(message.interactionId !== undefined && { webhook_id: bot.applicationId }),
  };
}

/**
 * A component in the form in which Discord returns it: media have addresses in place of
 * `attachment://` names, and omitted fields are filled in. `owner` is the id of the message.
 */
function withAddresses(part: Json, owner: string, attachments: readonly Json[]): Json {
  const addressed = (child: Json): Json => withAddresses(child, owner, attachments);
  const media = (of: unknown): Json => mediaJson(objectOf(of), owner, attachments);
  const described = (of: Json): Json => ({
    ...of,
    media: media(of.media),
    description: of.description ?? null,
    spoiler: of.spoiler ?? false,
  });
  const file = part.type === ComponentType.File ? media(part.file) : undefined;
  const sent = file && attachments.find(({ id }) => id === file.attachment_id);
  return {
    ...part,
    ...(file && { file, name: sent?.filename ?? null, size: sent?.size ?? null }),
    ...(part.type === ComponentType.Thumbnail && described(part)),
    ...(part.type === ComponentType.MediaGallery && { items: listOf(part.items).map(described) }),
    ...(part.accessory !== undefined && { accessory: addressed(objectOf(part.accessory)) }),
    ...(Array.isArray(part.components) && { components: listOf(part.components).map(addressed) }),
  };
}

function mediaJson({ url }: Json, owner: string, attachments: readonly Json[]): Json {
  const name = textOf(url).replace('attachment://', '');
  const sent = attachments.find(({ filename }) => filename === name);
  return {
    id: sent?.id ?? owner,
    url: sent?.url ?? url,
    proxy_url: sent?.proxy_url ?? url,
    ...(sent && { content_type: sent.content_type, attachment_id: sent.id }),
  };
}

/** Discord's response to a first answer, if the bot asks for it. */
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
      type: channel?.parentId === undefined ? ChannelType.GuildText : ChannelType.PublicThread,
      name: channel?.name ?? '',
      guild_id: server.id,
      permissions,
      position: 0,
      nsfw: false,
      topic: null,
      parent_id: channel?.parentId ?? null,
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
    app_permissions: String(channel?.botMay ?? BOT_PERMISSIONS),
    authorizing_integration_owners: { '0': server.id },
    context: 0,
    attachment_size_limit: ATTACHMENT_LIMIT,
    entitlements: [],
    data,
    ...(type !== InteractionType.ApplicationCommand && source && { message: source }),
  };
}
