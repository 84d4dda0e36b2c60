import { Client, REST, Routes, type Interaction } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { LocalInteraction } from '../../src/local/interactions.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local/server.ts';
import { mara, startDiscord, until } from '../local-bot.ts';

/** The local Discord, as strict as the real one: tried with the real client and nothing of the bot. */
let local: LocalDiscord | undefined;
let client: Client | undefined;

afterEach(async () => {
  await client?.destroy();
  await local?.stop();
  local = undefined;
  client = undefined;
});

/** A client with one command whose interactions `answer` gets. */
async function withClient(
  answer: (interaction: Interaction) => Promise<unknown>,
  options: LocalDiscordOptions = {},
) {
  local = await startDiscord(options);
  const { core, asOther, acting } = local;
  core.commands.put([{ name: 'try', description: 'x', type: 1 }]);
  client = new Client({
    intents: [],
    rest: { api: asOther.rest, cdn: asOther.cdn, retries: 0 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
  });
  const faults: unknown[] = [];
  client.on('interactionCreate', (interaction) => {
    answer(interaction).catch((error: unknown) => faults.push(error));
  });
  await client.login(core.token);
  return { core, faults, use: (): LocalInteraction => acting.command(mara, 'try') };
}

function rest(token: string): REST {
  const { asOther } = local ?? {};
  return new REST({ api: asOther?.rest ?? '', retries: 0 }).setToken(token);
}

describe('an interaction', () => {
  it('answered twice is refused with 40060', async () => {
    const { faults, use } = await withClient(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      interaction.replied = false;
      await interaction.reply('two');
    });
    use();
    await until(() => faults.length > 0);
    expect(faults[0]).toMatchObject({ code: 40_060, status: 400 });
  });

  it('whose token is older than 15 minutes takes no more', async () => {
    let later = 0;
    const { faults, use } = await withClient(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply('one');
        later = 15 * 60_000 + 1;
        await interaction.editReply('two');
      },
      { now: () => Date.now() + later },
    );
    use();
    await until(() => faults.length > 0);
    expect(faults[0]).toMatchObject({ code: 50_027, status: 401 });
  });

  it('answered in private stays private through edits, and its follow-up says for itself', async () => {
    const { core, use } = await withClient(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: 64 });
      await interaction.editReply('one');
      await interaction.followUp('two');
    });
    const asked = use();
    await until(() => asked.followUps.length === 1);
    expect(asked.original?.onlyFor).toBe(mara.userId);
    expect(asked.original?.flags).toBe(64);
    expect(
      core.messages.seenBy('810000000000000002', mara.channelId).map((m) => m.content),
    ).toEqual(['two']);
  });

  it('can be read back and taken away', async () => {
    const { core, use } = await withClient(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      const reply = await interaction.fetchReply();
      expect(reply.content).toBe('one');
      await interaction.deleteReply();
    });
    const asked = use();
    await until(
      () =>
        asked.state === 'answered' &&
        core.messages.seenBy(mara.userId, mara.channelId).length === 0,
    );
    expect(core.violations).toEqual([]);
  });

  it('with a payload that Discord would not take is refused, and that is remembered', async () => {
    const { core, faults, use } = await withClient(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('x'.repeat(2_001));
    });
    use();
    await until(() => faults.length > 0);
    expect(faults[0]).toMatchObject({ code: 50_035, status: 400 });
    expect(core.violations).not.toEqual([]);
  });
});

describe('an edit', () => {
  const components = [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }] as const;
  const files = [{ name: 'a.png', attachment: Buffer.from('a') }];

  it('keeps the files it does not speak of, so that its parts may name them', async () => {
    const { core, use } = await withClient(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ flags: 32_768, components, files });
      await interaction.editReply({ components: [...components, { type: 10, content: 'x' }] });
    });
    const asked = use();
    await until(() => asked.original?.components.length === 2);
    expect(asked.original?.attachments).toHaveLength(1);
    expect(core.violations).toEqual([]);
  });

  it('that drops a file may not name it any more', async () => {
    const { faults, use } = await withClient(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ flags: 32_768, components, files });
      await interaction.editReply({ components, attachments: [] });
    });
    use();
    await until(() => faults.length > 0);
    expect(faults[0]).toMatchObject({ code: 50_035, status: 400 });
  });
});

describe('a channel', () => {
  it('takes a plain message of the bot, and of nobody with another token', async () => {
    local = await startDiscord();
    const route = Routes.channelMessages(mara.channelId);
    await rest(local.core.token).post(route, {
      body: { content: 'news', allowed_mentions: { parse: [] } },
    });
    expect(local.core.messages.seenBy(mara.userId, mara.channelId).map((m) => m.content)).toEqual([
      'news',
    ]);
    await expect(rest('another').post(route, { body: { content: 'x' } })).rejects.toMatchObject({
      status: 401,
    });
  });

  it('that does not exist is refused', async () => {
    local = await startDiscord();
    const route = Routes.channelMessages('1');
    await expect(
      rest(local.core.token).post(route, { body: { content: 'x' } }),
    ).rejects.toMatchObject({ code: 10_003 });
  });

  it('remembers whom a message would have pinged', async () => {
    local = await startDiscord();
    const body = {
      content: '@everyone <@810000000000000002>',
      allowed_mentions: { parse: ['users'] },
    };
    await rest(local.core.token).post(Routes.channelMessages(mara.channelId), { body });
    const [message] = local.core.messages.seenBy(mara.userId, mara.channelId);
    expect(message?.pinged).toEqual(['810000000000000002']);
  });
});

describe('a local Discord', () => {
  it('remembers the last messages, interactions and requests, and no more than it is told to', async () => {
    const { core, use } = await withClient(
      async (interaction) => interaction.isChatInputCommand() && interaction.reply('here'),
      { remembered: 2 },
    );
    const uses = [];
    for (let nth = 0; nth < 3; nth += 1) {
      const used = use();
      await used.outcome;
      uses.push(used);
    }
    const [first, second, third] = uses.map(({ id }) => id);
    expect(core.messages.all.map(({ interactionId }) => interactionId)).toEqual([second, third]);
    expect(core.interactions.get(first ?? '')).toBeUndefined();
    expect(core.interactions.get(third ?? '')).toBeDefined();
    expect(local?.requests).toHaveLength(2);
  });
});

describe('the gateway', () => {
  it('turns away whoever comes from a page', async () => {
    local = await startDiscord();
    const { WebSocket } = await import('ws');
    const socket = new WebSocket(local.core.gatewayUrl, { origin: 'https://elsewhere.example' });
    const error = await new Promise<Error>((resolve) => {
      socket.once('error', resolve);
    });
    expect(error.message).toContain('socket hang up');
  });
});
