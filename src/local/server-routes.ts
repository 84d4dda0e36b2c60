import { refusals } from './api-error.ts';
import type { LocalDiscordCore } from './core.ts';
import type { Route } from './route.ts';
import { JOINED, userJson } from './shapes.ts';
import type { LocalServer } from './world.ts';

/** What a bot asks about servers, their members and their channels. */
export const serverRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me/guilds',
    needsToken: true,
    handler: ({ serversOfBot }, { query }) => {
      const after = BigInt(query.get('after') ?? 0);
      return serversOfBot
        .filter(({ id }) => BigInt(id) > after)
        .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
        .slice(0, Number(query.get('limit') ?? 200))
        .map(({ id, name }) => ({
          id,
          name,
          icon: null,
          owner: false,
          permissions: '0',
          features: [],
        }));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    needsToken: true,
    handler: (core, { params: [guild = ''] }) => {
      const { id, name, channels } = memberOf(core, guild);
      return { id, name, system_channel_id: channels[0]?.id ?? null };
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    needsToken: true,
    handler: (core, { params: [guild = '', user = ''] }) => {
      const { botJoinedAt = JOINED } = memberOf(core, guild);
      return { user: userJson({ id: user, name: '' }), roles: [], joined_at: botJoinedAt };
    },
  },
  {
    method: 'GET',
    path: '/channels/:id',
    needsToken: true,
    handler: (core, { params: [channelId = ''] }) => {
      const channel = core.serverOf(channelId)?.channels.find(({ id }) => id === channelId);
      if (!channel) throw refusals.unknownChannel();
      return { id: channel.id, name: channel.name, parent_id: channel.parentId ?? null };
    },
  },
];

/** A server that the bot is in. */
function memberOf(core: LocalDiscordCore, guildId: string): LocalServer {
  const server = core.serversOfBot.find(({ id }) => id === guildId);
  if (!server) throw refusals.unknownGuild();
  return server;
}
