import { afterEach, expect, it } from 'vitest';
import { connected, idris, mara, noor, seen, type Connected, type Seen } from '../local-bot.ts';
import { tempFolder } from '../temp-folder.ts';
import { teamLibrary } from '../team-bot.ts';

let running: Connected | undefined;
let dataDir = '';

const FOLDER = {
  'ferry.md':
    '---\ntitle: Ferry runs aground\nsource: Coast Post\npublished: 2021-05-03\n---\nThe ferry Aldona ran aground near Port Sallow on Saturday night. Twelve passengers were injured, the harbour master said.',
  'aldona.md':
    '---\ntitle: Aldona accident\nsource: Harbour Gazette\npublished: 2021-05-04\n---\nFifteen passengers were injured when the ferry Aldona ran aground near Port Sallow on Saturday.',
  'mill.md':
    '---\ntitle: Mill destroyed\nsource: Coast Post\npublished: 2021-06-02\n---\nA fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.',
};

async function start(): Promise<Connected> {
  dataDir = await tempFolder();
  return restart();
}

async function restart(): Promise<Connected> {
  await running?.stop();
  running = await connected({ ...teamLibrary(dataDir, { folder: FOLDER }) });
  return running;
}

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

/** Rows of `incident` for these words: name and value. */
async function rows({ acting }: Connected, typed: string, who = mara): Promise<[string, string][]> {
  const outcome = await acting.complete(who, 'timeline', { incident: typed }, 'incident').outcome;
  if (outcome.kind !== 'choices') throw new Error(outcome.kind);
  return outcome.choices.map(({ name, value }) => [String(name), String(value)]);
}

async function idOf(bot: Connected, typed: string, who = mara): Promise<string> {
  const [[, id] = ['', '']] = await rows(bot, typed, who);
  return id;
}

async function undo({ acting }: Connected, reply: Seen): Promise<Seen> {
  return seen(acting.component(mara, reply.message, reply.buttons.get('Undo') ?? ''));
}

it('renames an incident in this server alone, after a restart too, and undoes it', async () => {
  const first = await start();
  const before = await rows(first, '');
  await first.see('incident rename', { incident: await idOf(first, 'aldona'), name: 'Grounding' });
  const bot = await restart();
  expect((await rows(bot, 'grounding'))[0]?.[0]).toMatch(/^Grounding · .+2 articles/u);
  expect(await rows(bot, '', noor)).toEqual(before);
  expect((await bot.see('incident undo')).text).toContain('Undone');
  expect(await rows(bot, '')).toEqual(before);
  expect((await bot.see('incident undo')).text).toContain('nothing to undo');
});

it('merges two incidents into one with the name of the first, and undoes it', async () => {
  const bot = await start();
  const before = await rows(bot, '');
  const [aldona, mill] = [await idOf(bot, 'aldona'), await idOf(bot, 'mill')];
  const merged = await bot.see('incident merge', { incident: mill, with: aldona });
  expect(merged.text).toContain('3 articles');
  expect(await rows(bot, '')).toHaveLength(1);
  expect((await bot.see('timeline', { incident: mill })).text).toContain('Aldona');
  const renamed = await bot.see('incident rename', { incident: mill, name: 'Both' });
  expect((await undo(bot, merged)).text).toContain('something was done after it');
  expect((await undo(bot, renamed)).text).toContain('Undone');
  await bot.see('incident undo');
  expect(await rows(bot, '')).toEqual(before);
});

it('splits an article off, which then stays apart, and undoes it', async () => {
  const bot = await start();
  const before = await rows(bot, '');
  const { articles } = await bot.acting
    .complete(mara, 'incident split', { article: 'aldona accident' }, 'article')
    .outcome.then((outcome) => ({ articles: outcome.kind === 'choices' ? outcome.choices : [] }));
  const split = await bot.see('incident split', { article: String(articles[0]?.value) });
  expect(split.text).toContain('Aldona accident');
  expect(await rows(bot, '')).toHaveLength(3);
  await undo(bot, split);
  expect(await rows(bot, '')).toEqual(before);
});

it('refuses a name that another incident has, and an incident that is not there', async () => {
  const bot = await start();
  await bot.see('incident rename', { incident: await idOf(bot, 'aldona'), name: 'The fire' });
  const second = await bot.see('incident rename', {
    incident: await idOf(bot, 'mill'),
    name: 'the FIRE',
  });
  expect(second.text).toContain('Another incident is called');
  const none = await bot.see('incident rename', { incident: 'zeppelin', name: 'X' });
  expect(none.text).toContain('Pick it from the list');
});

it('is not for members who may not manage the server', async () => {
  const bot = await start();
  expect(() => bot.acting.command(idris, 'incident undo')).toThrow('may not use');
});
