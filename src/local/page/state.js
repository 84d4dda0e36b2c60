/**
 * What the page knows: the world, and who is where with which commands.
 * @type {{ world: any, user: any, server: any, channel: any, commands: any[], messageCommands:
 * string[], examples: string[] }}
 */
export const state = {
  world: undefined,
  user: undefined,
  server: undefined,
  channel: undefined,
  commands: [],
  messageCommands: [],
  examples: [],
};

/** Who and where, in the form that requests take. */
export function place() {
  return { user: state.user.id, channel: state.channel.id };
}

const KEY = 'place';

/** Takes over the world, and goes where the reader was last. */
export function begin(world) {
  state.world = world;
  const kept = remembered();
  const user = world.users.find(({ id }) => id === kept.user) ?? world.users[0];
  settle(user, kept.channel);
}

/** The servers of the current person. */
export function ownServers() {
  return state.world.servers.filter(({ members }) =>
    members.some(({ id }) => id === state.user.id),
  );
}

/** Goes to a channel; to the person's first one when they are not in it. */
export function settle(user, channelId) {
  state.user = user;
  const servers = ownServers();
  const server =
    servers.find(({ channels }) => channels.some(({ id }) => id === channelId)) ?? servers[0];
  state.server = server;
  state.channel = server.channels.find(({ id }) => id === channelId) ?? server.channels[0];
  try {
    localStorage.setItem(KEY, JSON.stringify(place()));
  } catch {
    // then the page begins at the first channel next time
  }
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch {
    return {};
  }
}
