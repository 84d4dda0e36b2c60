import { afterEach, describe, expect, it } from 'vitest';
import { defaultWorld } from '../../src/local/world.ts';
import { connected, mara, NEWSROOM, seen, type Connected } from '../local-bot.ts';

const checks = { ...mara, channelId: '830000000000000002' };
const thread = { ...mara, channelId: '830000000000000009' };
const ELSEWHERE = 'The bot does not answer in this channel';
/** The newsroom with a thread in the channel of its checks. */
const world = {
  ...defaultWorld,
  servers: defaultWorld.servers.map((server) =>
    server.id === NEWSROOM
      ? {
          ...server,
          channels: [
            ...server.channels,
            { id: thread.channelId, name: 'a thread', parentId: checks.channelId },
          ],
        }
      : server,
  ),
};

let running: Connected | undefined;

async function start(...channelIds: string[]): Promise<Connected> {
  running = await connected({ world, channelIds: new Set(channelIds) });
  return running;
}

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

describe('a bot with named channels', () => {
  it('answers in them', async () => {
    const { see } = await start(checks.channelId);
    const { text } = await see('ask', { question: 'Who was questioned?' }, checks);
    expect(text).toContain('The captain was questioned');
  });

  it('answers in their threads', async () => {
    const { see } = await start(checks.channelId);
    const { text } = await see('ask', { question: 'Who was questioned?' }, thread);
    expect(text).toContain('The captain was questioned');
  });

  it('says elsewhere, to the asker alone, that it does not', async () => {
    const { see } = await start(checks.channelId);
    const { text, isPrivate } = await see('ask', { question: 'Who was questioned?' });
    expect(text).toContain(ELSEWHERE);
    expect(text).not.toContain('captain');
    expect(isPrivate).toBe(true);
  });

  it('answers no button elsewhere, though the message is its own', async () => {
    const { see, local, acting } = await start(checks.channelId);
    const answer = await see('ask', { question: 'Who was questioned?' }, checks);
    const moved = local.core.messages.create(
      { components: answer.message.components, flags: 32_768 },
      new Map(),
      { channelId: mara.channelId },
    );
    const read = [...answer.buttons].find(([label]) => label.includes('Context'))?.[1] ?? '';
    const pressed = await seen(acting.component(mara, moved, read));
    expect([pressed.text.includes(ELSEWHERE), pressed.isPrivate]).toEqual([true, true]);
  });

  it('answers no command of a message elsewhere', async () => {
    const { acting } = await start(checks.channelId);
    const message = acting.say(mara, 'Twelve passengers were injured.');
    const reply = await seen(acting.messageCommand(mara, 'Check against the articles', message));
    expect([reply.text.includes(ELSEWHERE), reply.isPrivate]).toEqual([true, true]);
  });

  it('offers nothing while somebody types elsewhere', async () => {
    const { acting } = await start(checks.channelId);
    const typing = { article: 'ferry' };
    const there = await acting.complete(mara, 'articles read', typing, 'article').outcome;
    const here = await acting.complete(checks, 'articles read', typing, 'article').outcome;
    expect(there).toEqual({ kind: 'choices', choices: [] });
    expect(here).toMatchObject({ choices: [{ name: expect.stringContaining('Ferry') }] });
  });
});

it('a bot without named channels answers in all', async () => {
  const { see } = await start();
  for (const place of [mara, checks, thread])
    expect((await see('ask', { question: 'Who was questioned?' }, place)).text).toContain(
      'The captain was questioned',
    );
});
