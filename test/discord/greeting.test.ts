import { PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { defaultWorld, type LocalServer } from '../../src/local/world.ts';
import { connected, idris, mara, until, type Connected } from '../local-bot.ts';
import { teamLibrary } from '../team-bot.ts';
import { tempFolder } from '../temp-folder.ts';

let running: Connected | undefined;

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

/** A bot in the newsroom alone, which is changed so. */
async function start(data: string, change: Partial<LocalServer>): Promise<Connected> {
  const servers = defaultWorld.servers.slice(0, 1).map((server) => ({ ...server, ...change }));
  running = await connected({ ...teamLibrary(data), world: { ...defaultWorld, servers } });
  // the round at the start
  const { requests } = running.local;
  await until(() => requests.some((one) => one.endsWith('/members/:user')));
  return running;
}

function greetings({ local }: Connected): string[] {
  return local.core.messages
    .seenBy(idris.userId, mara.channelId)
    .map(({ components }) => JSON.stringify(components));
}

const now = (): string => new Date().toISOString();

it('says once how to begin in a server that the bot has just come into', async () => {
  const data = await tempFolder();
  const bot = await start(data, { botJoinedAt: now() });
  await until(() => greetings(bot).length > 0);
  await bot.bot.checkServers();
  const [first, ...others] = greetings(bot);
  expect(first).toContain('Begin with `/help`');
  expect(first).toContain('2 articles of 3 to 4 May 2021');
  expect(others).toEqual([]);
});

it('says nothing in a server that it has long been in', async () => {
  const bot = await start(await tempFolder(), {});
  await bot.bot.checkServers();
  expect(greetings(bot)).toEqual([]);
});

it('says nothing where it may not write, and goes on', async () => {
  const channels = [
    { id: mara.channelId, name: 'newsdesk', botMay: PermissionFlagsBits.ViewChannel },
  ];
  const bot = await start(await tempFolder(), { botJoinedAt: now(), channels });
  await until(() => bot.logged.some(({ msg }) => msg === 'a new server was not greeted'));
  expect(greetings(bot)).toEqual([]);
  expect((await bot.see('about')).text).toContain('2** articles');
});
