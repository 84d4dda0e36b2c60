import { afterEach, expect, it } from 'vitest';
import type { Filled } from '../../src/local/acting.ts';
import { commands } from '../../src/discord/registry.ts';
import { connected, mara, seen, type Connected, type Seen } from '../local-bot.ts';
import { teamLibrary } from '../team-bot.ts';
import { tempFolder } from '../temp-folder.ts';

let running: Connected | undefined;

async function start(folder?: Readonly<Record<string, string>>): Promise<Connected> {
  running = await connected({ ...teamLibrary(await tempFolder(), folder && { folder }) });
  return running;
}

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** The commands that a reply names as they can be typed. */
function typedIn({ text }: Seen): string[] {
  return [...text.matchAll(/`(\/[^`]+)`/gu)].flatMap(([, typed]) => typed ?? []);
}

function parsed(typed: string): { readonly name: string; readonly filled: Filled } {
  const [, name = '', option, value = '', more] =
    /^\/([a-z]+(?: [a-z]+)?)(?: ([a-z]+): (.+?)(?: name: (.+))?)?$/u.exec(typed) ?? [];
  return {
    name,
    filled: { ...(option !== undefined && { [option]: value }), ...(more && { name: more }) },
  };
}

it.each(['help', 'about'])('/%s names every command, for the asker alone', async (name) => {
  const bot = await start();
  const reply = await bot.see(name);
  const named = new Set(typedIn(reply).map((typed) => /^\/([a-z]+)/u.exec(typed)?.[1]));
  expect(named).toEqual(new Set(commands.map(({ data }) => data.name)));
  expect(reply.isPrivate).toBe(true);
});

it('has examples that work as they are', async () => {
  const bot = await start();
  const failing: string[] = [];
  for (const typed of typedIn(await bot.see('help'))) {
    const { name, filled } = parsed(typed);
    const { text } = await seen(bot.acting.command(mara, name, filled));
    if (/do not answer|No passage|No article|No incident|Pick|Give|not mentioned/u.test(text))
      failing.push(`${typed} → ${text.slice(0, 200)}`);
  }
  expect(failing).toEqual([]);
  expect(bot.local.core.violations).toEqual([]);
});

it('asks about what is in the library', async () => {
  const bot = await start();
  const { text } = await bot.see('help');
  expect(text).toMatch(/\/ask question: how many .*(?:passengers|injured).*\?/u);
  expect(text).toContain('/watch add place: Port Sallow');
  expect(text).toContain('2 articles of 3 to 4 May 2021');
});

it('says how to add where there is nothing', async () => {
  const bot = await start({});
  const reply = await bot.see('help');
  expect(reply.text).toContain('/library add');
  expect(typedIn(reply).length).toBeGreaterThanOrEqual(commands.length);
});
