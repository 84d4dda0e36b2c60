import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultWorld } from '../../src/local/world.ts';
import { articleFrom } from '../../src/library/read-article.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';
import { connected, idris, mara, noor, seen, type Connected, type Seen } from '../local-bot.ts';
import { teamLibrary } from '../team-bot.ts';
import { tempFolder } from '../temp-folder.ts';

let running: Connected | undefined;
let team: ReturnType<typeof teamLibrary>;
let now = 0;

async function start(options: Parameters<typeof connected>[0] = {}): Promise<Connected> {
  now = Date.parse('2022-01-01T00:00:00Z');
  team = teamLibrary(await tempFolder(), { now: () => new Date(now) });
  running = await connected({ ...team, now: () => now, ...options });
  return running;
}

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

function arrives(path: string, text: string): void {
  const article = articleFrom(path, plainText.read(Buffer.from(text)));
  team.engine.follow({ kind: 'added', article });
  team.engine.loaded([]);
}

const TOLL = `---
title: Aldona toll
source: Sallow Times
published: 2021-05-06
url: https://sallow.example/toll
---
Nineteen passengers were injured when the ferry Aldona ran aground near Port Sallow on Saturday, the coast guard said on Thursday.`;

/** What the bot wrote of its own accord. */
function news({ local }: Connected) {
  return local.core.messages
    .seenBy(idris.userId, mara.channelId)
    .filter(({ interactionId }) => interactionId === undefined);
}

async function incident({ acting }: Connected): Promise<string> {
  const rows = await acting.complete(mara, 'watch add', { incident: 'ferry' }, 'incident').outcome;
  if (rows.kind !== 'choices') throw new Error(rows.kind);
  return String(rows.choices[0]?.value);
}

function idOf(buttons: Seen['buttons'], label: string): string {
  const found = [...buttons].find(([name]) => name.includes(label));
  if (!found) throw new Error(`no button "${label}" among ${[...buttons.keys()].join(', ')}`);
  return found[1];
}

/** The id of a button of a message. */
function buttonOf(message: ReturnType<typeof news>[number] | undefined, label: string): string {
  const parts = JSON.stringify(message?.components);
  const [, id] = new RegExp(`"label":"${label}","custom_id":"([^"]+)"`, 'u').exec(parts) ?? [];
  if (id === undefined) throw new Error(`no button "${label}" in ${parts}`);
  return id;
}

describe('/watch', () => {
  it('tells a changed figure with the quote, in the channel, and pings nobody', async () => {
    const bot = await start();
    const begun = await bot.see('watch add', { incident: await incident(bot) });
    expect(begun.isPrivate).toBe(true);
    expect(begun.text).toContain('2 articles are on it already');
    await bot.bot.tellNews();
    expect(news(bot)).toEqual([]);
    arrives('toll.md', TOLL);
    await bot.bot.tellNews();
    await bot.bot.tellNews();
    const [told, ...others] = news(bot);
    expect(others).toEqual([]);
    expect(told?.content).toContain('1 new article');
    expect(told?.content).toContain('injured (passengers): Fifteen → **Nineteen**, one source');
    expect(told?.content).toContain('“Nineteen passengers were injured when the ferry');
    expect(told?.content).toContain('[open at the words](<https://sallow.example/toll#:~:text=');
    expect([told?.pinged, told?.flags]).toEqual([[], 4]);
  });

  it('has buttons that open the words and the figures, and end it for those who may', async () => {
    const bot = await start();
    await bot.see('watch add', { incident: await incident(bot) });
    arrives('toll.md', TOLL);
    await bot.bot.tellNews();
    const [told] = news(bot);
    if (!told) throw new Error('nothing was told');
    const read = await seen(bot.acting.component(idris, told, buttonOf(told, '1 in its article')));
    expect(read.text).toContain('Nineteen passengers were injured');
    const figures = await seen(
      bot.acting.component(idris, told, buttonOf(told, 'Compare the figures')),
    );
    expect([figures.text.includes('Nineteen'), figures.isPrivate]).toEqual([true, true]);
    const stop = buttonOf(told, 'Stop watching');
    expect((await seen(bot.acting.component(idris, told, stop))).text).toContain(
      'Watching is for those who may manage this server.',
    );
    expect((await seen(bot.acting.component(mara, told, stop))).text).toContain(
      'is watched no more',
    );
    expect((await bot.see('watch list')).text).toContain('This server watches nothing');
  });

  it('gathers what changes no figure for an hour', async () => {
    const bot = await start();
    await bot.see('watch add', { words: 'lighthouse' });
    arrives('one.md', 'The lighthouse of Sallow was painted red by the harbour office.');
    await bot.bot.tellNews();
    arrives('two.md', 'A keeper of the lighthouse at Brindle retired after forty years there.');
    arrives('three.md', 'Nobody has lived in the old lighthouse on Gull Rock since the war.');
    now += 30 * 60_000;
    await bot.bot.tellNews();
    expect(news(bot).length).toBe(1);
    now += 31 * 60_000;
    await bot.bot.tellNews();
    expect(news(bot)[1]?.content).toContain('2 new articles');
  });

  it('mentions whoever asked for that, and nobody else', async () => {
    const bot = await start();
    await bot.see('watch add', { words: 'lighthouse', ping: true });
    arrives(
      'one.md',
      'The lighthouse was painted red by <@810000000000000002> and @everyone else.',
    );
    await bot.bot.tellNews();
    expect(news(bot)[0]?.pinged).toEqual([mara.userId]);
  });

  it('tells of a place, and says nothing of copies', async () => {
    const bot = await start();
    await bot.see('watch add', { place: 'Jalalabad' });
    const report =
      'JALALABAD, Afghanistan - Nine soldiers were wounded when a bomb went off at the gate of the old fort in Jalalabad on Monday.';
    arrives('a.md', `---\npublished: 2021-05-04\n---\n${report}`);
    await bot.bot.tellNews();
    expect(news(bot)[0]?.content).toContain('“JALALABAD, Afghanistan');
    now += 7_200_000;
    arrives('b.md', `---\npublished: 2021-05-05\n---\n${report}\n\nAdvertisement`);
    await bot.bot.tellNews();
    expect(news(bot).length).toBe(1);
  });

  it('is not begun where the bot may not write, and says what it lacks', async () => {
    const [newsroom, desk] = defaultWorld.servers;
    if (!newsroom || !desk) throw new Error('no servers');
    const channels = newsroom.channels.map((channel) => ({
      ...channel,
      botMay: PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessagesInThreads,
    }));
    const bot = await start({
      world: { ...defaultWorld, servers: [{ ...newsroom, channels }, desk] },
    });
    const { text } = await bot.see('watch add', { words: 'ferry' });
    expect(text).toContain('Verbatim may not write in this channel');
    expect(text).toContain('**Send Messages**');
    expect((await bot.see('watch list')).text).toContain('This server watches nothing');
  });

  it('says in the list why news could not be sent, and sends them when they can be', async () => {
    const bot = await start();
    await bot.see('watch add', { words: 'lighthouse' });
    arrives('one.md', 'The lighthouse of Sallow was painted red by the harbour office.');
    bot.local.core.faults.add({ route: /^POST .channels/u, status: 403 });
    await bot.bot.tellNews();
    expect((await bot.see('watch list')).text).toContain('cannot be sent:');
    await bot.bot.tellNews();
    expect(news(bot)).toEqual([]);
    now += 3_600_000;
    await bot.bot.tellNews();
    expect(news(bot).length).toBe(1);
    expect((await bot.see('watch list')).text).not.toContain('cannot be sent');
  });

  it('is one message where the answer to it was lost', async () => {
    const bot = await start();
    await bot.see('watch add', { words: 'lighthouse' });
    arrives('one.md', 'The lighthouse of Sallow was painted red by the harbour office.');
    bot.local.core.faults.add({ route: /^POST .channels/u, cut: 'after' });
    await bot.bot.tellNews();
    // Discord knows its nonce no more: the message is found in the channel
    now += 600_000;
    await bot.bot.tellNews();
    expect(news(bot).length).toBe(1);
    expect((await bot.see('watch list')).text).toContain('last news');
  });

  it('tells nothing in a channel that CHANNEL_IDS shuts out, and goes on in threads of those it names', async () => {
    const data = await tempFolder();
    const thread = { id: '830000000000000009', name: 'thread', parentId: '830000000000000002' };
    const [newsroom, desk] = defaultWorld.servers;
    if (!newsroom || !desk) throw new Error('no servers');
    const channels = [...newsroom.channels, thread];
    const world = { ...defaultWorld, servers: [{ ...newsroom, channels }, desk] };
    const begin = async (channelIds?: ReadonlySet<string>): Promise<Connected> => {
      team = teamLibrary(data, { now: () => new Date(now) });
      running = await connected({
        ...team,
        world,
        now: () => now,
        ...(channelIds && { channelIds }),
      });
      return running;
    };
    const first = await begin();
    await first.see('watch add', { words: 'lighthouse' });
    const inThread = { ...mara, channelId: thread.id };
    await first.see('watch add', { words: 'lighthouse' }, inThread);
    await first.stop();
    const second = await begin(new Set([thread.parentId]));
    arrives('one.md', 'The lighthouse of Sallow was painted red by the harbour office.');
    await second.bot.tellNews();
    expect(news(second)).toEqual([]);
    expect(second.local.core.messages.seenBy(mara.userId, thread.id)).toHaveLength(1);
    const list = await second.see('watch list', {}, inThread);
    expect(list.text).toContain('cannot be sent: the bot does not answer');
  });

  it('takes one of the three, once, and is listed and ended by name', async () => {
    const bot = await start();
    expect((await bot.see('watch add', {})).text).toContain('Give one of the three');
    expect((await bot.see('watch add', { words: 'a', place: 'b' })).text).toContain('one of the');
    const begun = await bot.see('watch add', { words: 'harbour' });
    expect((await bot.see('watch add', { words: 'harbour' })).text).toContain('already');
    expect((await bot.see('watch list')).text).toContain('**harbour** · words');
    const rows = await bot.acting.complete(mara, 'watch remove', { watch: 'har' }, 'watch').outcome;
    if (rows.kind !== 'choices') throw new Error(rows.kind);
    expect(rows.choices.map(({ name }) => name)).toEqual(['words: harbour']);
    const ended = await bot.see('watch remove', { watch: String(rows.choices[0]?.value) });
    expect(ended.text).toContain('**harbour** is watched no more');
    const again = await seen(
      bot.acting.component(mara, begun.message, idOf(begun.buttons, 'Stop watching')),
    );
    expect(again.text).toContain('not among those of this server');
  });

  it('keeps what one server watches from another', async () => {
    const bot = await start();
    await bot.see('watch add', { words: 'harbour' });
    expect((await bot.see('watch list', {}, noor)).text).toContain('This server watches nothing');
  });
});
