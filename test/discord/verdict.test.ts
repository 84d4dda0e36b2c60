import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { quotePlace } from '../../src/discord/quote-id.ts';
import { VerdictFiles } from '../../src/library/team/verdict-files.ts';
import { connected, idris, mara, NEWSROOM, seen, type Connected, type Seen } from '../local-bot.ts';
import { tempFolder } from '../temp-folder.ts';

let bot: Connected | undefined;

afterEach(async () => {
  const violations = bot?.local.core.violations ?? [];
  await bot?.stop();
  bot = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

const QUESTION = 'How many passengers were injured?';

function press({ acting }: Connected, { message, buttons }: Seen, label: string, who = mara) {
  return seen(acting.component(who, message, buttons.get(label) ?? ''));
}

async function linesIn(dir: string): Promise<unknown[]> {
  const text = await readFile(join(dir, 'library', NEWSROOM, 'verdicts.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

it('an answer has no buttons to judge it, and nothing is kept, unless a setting says so', async () => {
  bot = await connected();
  const { buttons } = await bot.see('ask', { question: QUESTION });
  expect([...buttons.keys()].filter((label) => /Right|Wrong/u.test(label))).toEqual([]);
});

it('a click keeps question, quotes and verdict in a file of the server, and says so to the clicker', async () => {
  const dir = await tempFolder();
  bot = await connected({ verdicts: new VerdictFiles(dir) });
  const answer = await bot.see('ask', { question: QUESTION, since: '2021-01-01' });
  const said = await press(bot, answer, 'Right');
  expect(said.text).toContain('Kept as **right**');
  expect(said.message.onlyFor).toBe(mara.userId);
  await bot.restart();
  await press(bot, answer, 'Wrong', idris);
  const lines = await linesIn(dir);
  expect(lines).toMatchObject([
    { by: mara.userId, verdict: 'right', question: QUESTION, limits: 'since 1 January 2021' },
    { by: idris.userId, verdict: 'wrong', question: QUESTION },
  ]);
  const [{ quotes = [] } = {}] = lines as { quotes?: { id: string; quote: string }[] }[];
  expect(quotes.map(({ quote }) => quote)).toEqual(
    expect.arrayContaining([expect.stringContaining('passengers were injured')]),
  );
  expect(quotes).toHaveLength(2);
  for (const { id, quote } of quotes) {
    const place = quotePlace(id);
    expect((place?.end ?? 0) - (place?.start ?? 0)).toBe(quote.length);
  }
  expect(await readdir(join(dir, 'library'))).toEqual([NEWSROOM]);
  expect(JSON.stringify(bot.logged)).not.toContain('passengers');
});

it('keeps a declined answer too, and one that only its asker sees or that was shared', async () => {
  const dir = await tempFolder();
  bot = await connected({ verdicts: new VerdictFiles(dir) });
  await press(bot, await bot.see('ask', { question: 'Who owns the lighthouse?' }), 'Wrong');
  const own = await bot.see('ask', { question: QUESTION, private: true });
  await press(bot, own, 'Right');
  expect(await linesIn(dir)).toMatchObject([
    { question: 'Who owns the lighthouse?', verdict: 'wrong' },
    { question: QUESTION, verdict: 'right' },
  ]);
});

it('says that nothing is kept where the setting was taken back', async () => {
  bot = await connected({ verdicts: new VerdictFiles(await tempFolder()) });
  const answer = await bot.see('ask', { question: QUESTION });
  await bot.stop();
  const { local } = bot;
  bot = await connected();
  const message = bot.local.core.messages.create(
    { components: answer.message.components, flags: 32_768 },
    new Map(),
    { channelId: mara.channelId },
  );
  expect(local.core.violations).toEqual([]);
  expect((await press(bot, { ...answer, message }, 'Right')).text).toContain(
    'not kept here any more',
  );
});

it('no folder is made for what is no server', async () => {
  const dir = await tempFolder();
  const keep = new VerdictFiles(dir).keep('../../etc', {});
  await expect(keep).rejects.toThrow(RangeError);
  expect(await readdir(dir)).toEqual([]);
});
