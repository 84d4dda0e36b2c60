import type { LocalDiscordCore } from './core.ts';
import { refusals } from './api-error.ts';
import {
  checkCallback,
  checkChannelMessage,
  checkCommands,
  checkEdit,
  checkFollowUp,
} from './checks.ts';
import { listOf, objectOf, textOf, type Json } from './json.ts';
import { keptBy, type LocalMessage } from './messages.ts';
import type { RequestBody } from './request-body.ts';
import type { Route } from './route.ts';
import { serverRoutes } from './server-routes.ts';
import { callbackJson, messageJson, userJson } from './shapes.ts';
import { mayWriteIn } from './world.ts';

/** The routes that a bot of slash commands uses, in order of precedence. */
export const routes: readonly Route[] = [
  ...serverRoutes,
  {
    method: 'GET',
    path: '/gateway/bot',
    needsToken: true,
    handler: ({ gatewayUrl }) => ({
      url: gatewayUrl,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
    }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    needsToken: true,
    handler: ({ bot }) => ({ id: bot.applicationId, name: bot.name, flags: 0 }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    needsToken: true,
    handler: ({ bot }) => userJson({ id: bot.userId, name: bot.name }, true),
  },
  {
    method: 'GET',
    path: '/applications/:app/commands',
    needsToken: true,
    handler: ({ commands }, { query }) => localesAsked(commands.get(), query),
  },
  {
    method: 'PUT',
    path: '/applications/:app/commands',
    needsToken: true,
    handler: (core, { body }) => putCommands(core, body),
  },
  {
    method: 'GET',
    path: '/applications/:app/guilds/:guild/commands',
    needsToken: true,
    handler: (core, { params: [, guild = ''], query }) =>
      localesAsked(core.commands.get(known(core, guild)), query),
  },
  {
    method: 'PUT',
    path: '/applications/:app/guilds/:guild/commands',
    needsToken: true,
    handler: (core, { params: [, guild = ''], body }) =>
      putCommands(core, body, known(core, guild)),
  },
  {
    method: 'POST',
    path: '/interactions/:id/:token/callback',
    needsToken: false,
    handler: (core, { params: [id = '', token = ''], body, query }) => {
      const { interactions } = core;
      const interaction = interactions.waiting(id, token);
      const isUpdate = objectOf(body.json).type === 7;
      core.refuse(
        checkCallback(body.json, contextOf(body, isUpdate ? interaction.source : undefined)),
      );
      const message = interactions.answer(id, token, body);
      if (query.get('with_response') !== 'true') return undefined;
      const type = Number(objectOf(body.json).type);
      return callbackJson(interaction, type, message && shown(core, message));
    },
  },
  {
    method: 'POST',
    path: '/webhooks/:app/:token',
    needsToken: false,
    handler: (core, { params: [, token = ''], body }) => {
      core.refuse(checkFollowUp(body.json, contextOf(body)));
      return shown(core, core.interactions.followUp(token, body));
    },
  },
  {
    method: 'GET',
    path: '/webhooks/:app/:token/messages/:id',
    needsToken: false,
    handler: (core, { params: [, token = '', id = ''] }) =>
      shown(core, core.interactions.message(token, id)),
  },
  {
    method: 'PATCH',
    path: '/webhooks/:app/:token/messages/:id',
    needsToken: false,
    handler: (core, { params: [, token = '', id = ''], body }) => {
      const before = core.interactions.message(token, id);
      core.refuse(checkEdit(body.json, contextOf(body, before)));
      return shown(core, core.interactions.editOriginal(token, body, id));
    },
  },
  {
    method: 'DELETE',
    path: '/webhooks/:app/:token/messages/:id',
    needsToken: false,
    handler: ({ interactions }, { params: [, token = '', id = ''] }) => {
      interactions.delete(token, id);
      return undefined;
    },
  },
  {
    method: 'POST',
    path: '/channels/:id/messages',
    needsToken: true,
    handler: (core, { params: [channelId = ''], body }) => {
      if (!core.serverOf(channelId)) throw refusals.unknownChannel();
      core.refuse(checkChannelMessage(body.json, contextOf(body)));
      const { channels } = core.serverOf(channelId) ?? { channels: [] };
      const channel = channels.find(({ id }) => id === channelId);
      if (!mayWriteIn(channel)) throw refusals.missingPermissions();
      const sent = objectOf(body.json);
      const nonce = sent.enforce_nonce === true ? textOf(sent.nonce) : '';
      const before = nonce === '' ? undefined : core.messages.withNonce(channelId, nonce);
      if (before) return shown(core, before);
      const message = core.messages.create(sent, body.files, {
        channelId,
        ...(nonce !== '' && { nonce }),
      });
      core.changed(message);
      return shown(core, message);
    },
  },
  {
    method: 'GET',
    path: '/channels/:id/messages',
    needsToken: true,
    handler: (core, { params: [channelId = ''], query }) => {
      if (!core.serverOf(channelId)) throw refusals.unknownChannel();
      return core.messages
        .seenBy(core.bot.userId, channelId)
        .toReversed()
        .slice(0, Number(query.get('limit') ?? 50))
        .map((message) => shown(core, message));
    },
  },
];

function putCommands(core: LocalDiscordCore, body: RequestBody, guild?: string): readonly Json[] {
  core.refuse(checkCommands(body.json));
  const stored = core.commands.put(body.json, guild);
  core.commandsChanged();
  return stored;
}

/** Commands as they are listed: without their names in other languages, unless these are asked for. */
function localesAsked(commands: readonly Json[], query: URLSearchParams): readonly Json[] {
  return query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocales);
}

function withoutLocales({
  name_localizations: _names,
  description_localizations: _descriptions,
  ...part
}: Json): Json {
  return Array.isArray(part.options)
    ? { ...part, options: listOf(part.options).map(withoutLocales) }
    : part;
}

function known(core: LocalDiscordCore, guildId: string): string {
  if (!core.world.servers.some(({ id }) => id === guildId)) throw refusals.unknownGuild();
  return guildId;
}

function shown(core: LocalDiscordCore, message: LocalMessage): Json {
  return messageJson(message, core.messages, core.bot);
}

function contextOf({ json, files }: RequestBody, before?: LocalMessage) {
  const body = objectOf(json);
  const data = body.data === undefined ? body : objectOf(body.data);
  const kept = keptBy(data, before?.attachments ?? []).map(({ upload }) => upload.name);
  return {
    files: [...[...files.values()].map(({ name }) => name), ...kept],
    ...(before && {
      flagsBefore: before.flags,
      staysClassic:
        (before.content !== '' && data.content === undefined) ||
        (before.embeds.length > 0 && data.embeds === undefined),
    }),
  };
}
