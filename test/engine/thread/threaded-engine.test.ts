import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loaded } from '../../../src/cli/load.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { fileId } from '../../../src/engine/file-id.ts';
import { sourceId } from '../../../src/engine/source-id.ts';
import { LibraryError } from '../../../src/library/library.ts';
import { createLog } from '../../../src/log.ts';
import { EngineDiedError } from '../../../src/engine/thread/kept-thread.ts';
import { startEngineThread, ThreadedEngine } from '../../../src/engine/thread/threaded-engine.ts';
import { lastingFolder, tempFolder } from '../../temp-folder.ts';

const files = {
  'mill.md':
    '---\ntitle: Three millers killed\nsource: Coast Post\npublished: 2031-06-12\nplace: Brennal\nurl: https://coast.example/mill\n---\nA fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.\n\nShare on Facebook\n',
  'mourned.md':
    '---\ntitle: Millers mourned\npublished: 2031-06-14\nplace: Brennal\n---\nBrennal mourned the three millers killed in the fire at its flour mill on Wednesday.\n',
  'wire/ferry.md':
    '---\ntitle: Ferry aground\nsource: Harbour Wire\n---\nThe ferry Havlund 🙂 ran aground. Twelve passengers were hurt.\n',
  'ferry.txt': 'The ferry Havlund 🙂 ran aground. Twelve passengers were hurt.\n',
  'broken.txt': '',
};
const RESCAN_MS = 3_600_000;

const engines: ThreadedEngine[] = [];
const logged: Record<string, unknown>[] = [];
const log = createLog(
  'debug',
  new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)));
      done();
    },
  }),
);

/** An engine over a folder, ended with the test. */
function over(articlesDir: string, rescanMs = RESCAN_MS): ThreadedEngine {
  return inThread(() => startEngineThread({ articlesDir, rescanMs }));
}

/** An engine whose thread runs this instead. */
function running(code: string): ThreadedEngine {
  return inThread(
    () =>
      new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true }),
  );
}

function inThread(start: () => Worker): ThreadedEngine {
  const engine = new ThreadedEngine(start, log);
  engines.push(engine);
  return engine;
}

afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
  logged.splice(0);
});

it('an engine that is asked too much at once refuses what finds no room', async () => {
  const engine = running('parentPort.on("message", () => undefined)');
  const asked = Array.from({ length: 300 }, () => engine.about({}).catch(String));
  expect(await asked.at(-1)).toMatch(/^BusyError: /u);
  await engine.stop();
  const told = await Promise.all(asked);
  expect(told.filter((one) => typeof one === 'string' && one.startsWith('BusyError'))).toHaveLength(
    98,
  );
});

it('an engine that checks a text answers others between its statements', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'mill.md'), files['mill.md']);
  const engine = over(dir);
  await engine.loaded;
  const text = 'Three millers were killed in Brennal. '.repeat(40);
  const done: string[] = [];
  const checking = engine.check(text, {}).then((checked) => {
    done.push('all of the text');
    return checked;
  });
  for (const question of ['first', 'second', 'third'])
    void engine.search('mill', {}, { from: 0, count: 1 }).then(() => done.push(question));
  expect((await checking).statements.map(({ verdict }) => verdict)).toEqual(
    Array.from({ length: 40 }, () => 'borne out'),
  );
  expect(done).toEqual(['first', 'second', 'third', 'all of the text']);
});

it('an engine that checks several long texts still answers what is asked last before they end', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'mill.md'), files['mill.md']);
  const engine = over(dir);
  await engine.loaded;
  const text = 'Three millers were killed in Brennal. '.repeat(40);
  const done: string[] = [];
  const checking = Array.from({ length: 6 }, () =>
    engine.check(text, {}).then(() => done.push('text')),
  );
  await engine.search('mill', {}, { from: 0, count: 1 });
  expect(done).toEqual([]);
  await Promise.all(checking);
});

it('an engine says when its folder is gone, and when it is back', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'mill.txt'), 'The mill burned.');
  const engine = over(dir, 5);
  await engine.loaded;
  expect(engine.isFolderRead).toBe(true);
  await rename(dir, `${dir}-gone`);
  await vi.waitUntil(() => !engine.isFolderRead, { timeout: 20_000 });
  await rename(`${dir}-gone`, dir);
  await vi.waitUntil(() => engine.isFolderRead, { timeout: 20_000 });
});

describe('the engine in a thread', () => {
  const shared: { dir?: string; engine?: ThreadedEngine; here?: Engine } = {};
  const told: Record<string, unknown>[] = [];
  const everything = { from: 0, count: 99 };

  beforeAll(async () => {
    const dir = await lastingFolder(files);
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const here = await loaded(dir);
    stderr.mockRestore();
    const engine = new ThreadedEngine(
      () => startEngineThread({ articlesDir: dir, rescanMs: RESCAN_MS }),
      log,
    );
    await engine.loaded;
    told.push(...logged.splice(0));
    Object.assign(shared, { dir, engine, here });
  });
  afterAll(() => shared.engine?.stop());

  /** Questions of every kind. */
  const questions: { readonly [M in keyof Engine]: readonly Parameters<Engine[M]>[] } = {
    ask: [
      ['How many millers were killed?', {}],
      ['How many passengers were hurt?', { source: 'harbour wire' }],
      ['Who is the bishop of Zanzibar?', { server: '1' }],
      ['Who?', {}],
    ],
    check: [
      ['Three millers were killed. A zebra was seen.', {}],
      ['', { source: 'Coast Post' }],
    ],
    search: [
      ['mill', {}, everything],
      ['"three millers"', { source: 'Coast Post' }, { from: 0, count: 1 }],
      ['zebra', {}, everything],
    ],
    articles: [
      [{}, everything],
      [{}, { from: 1, count: 1 }],
      [{ source: 'nobody' }, everything],
    ],
    readFile: [
      [fileId('mill.md'), {}],
      ['nowhere', {}],
    ],
    suggestArticles: [['mill', {}, 25]],
    suggestSources: [['', {}, 25]],
    source: [
      [sourceId('coast post'), {}],
      ['nowhere', {}],
    ],
    read: [['nowhere', {}]],
    incidents: [['', {}, everything]],
    incident: [['nowhere', {}]],
    suggestIncidents: [['fire', {}, 25]],
    timeline: [['nowhere', {}]],
    figures: [
      ['nowhere', {}],
      ['nowhere', {}, 'killed'],
    ],
    figureCounts: [['nowhere', {}]],
    about: [[{}], [{ source: 'Coast Post' }]],
  };
  const rows = Object.entries(questions).flatMap(([method, all]) =>
    all.map((args) => ({ method: method as keyof Engine, args })),
  );

  it.each(rows)('answers $method $args as the one in this process does', async (row) => {
    const answers = [shared.engine, shared.here].map((engine) =>
      Reflect.apply(engine?.[row.method] ?? fail, engine, row.args),
    );
    const [there, here] = await Promise.all(answers);
    expect(there).toStrictEqual(here);
  });

  it('reads every article and finds every incident by its id, as the one in this process does', async () => {
    const { engine, here } = shared;
    const { articles = [] } = (await engine?.articles({}, everything)) ?? {};
    expect(articles.map(({ path }) => path)).toEqual(['mourned.md', 'mill.md', 'ferry.txt']);
    for (const { id } of articles) {
      expect(await engine?.read(id, {})).toStrictEqual(await here?.read(id, {}));
      expect(await engine?.incident(id, {})).toStrictEqual(await here?.incident(id, {}));
      const timeline = await engine?.timeline(id, {});
      expect(timeline?.incident?.articleCount).toBeGreaterThan(0);
      expect(timeline).toStrictEqual(await here?.timeline(id, {}));
      for (const asked of [[], ['how many killed']])
        expect(await engine?.figures(id, {}, ...asked)).toStrictEqual(
          await here?.figures(id, {}, ...asked),
        );
    }
  });

  it('has its log written here: files not served, articles read, incidents grouped', () => {
    // how far it is comes between them where reading takes seconds
    const steps = told.filter(({ msg }) => msg !== 'reading articles');
    expect(steps).toMatchObject([
      { level: 40, path: 'broken.txt', msg: 'file not served' },
      { level: 30, articles: 3, msg: 'articles read' },
      { level: 30, msg: 'incidents grouped' },
    ]);
  });

  it('fails a question that it cannot take, and answers the next', async () => {
    const { engine } = shared;
    await expect(engine?.about(null as never)).rejects.toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('null'),
    });
    await expect(engine?.ask((() => 1) as never, {})).rejects.toThrow('could not be cloned');
    expect((await engine?.about({}))?.articles).toBe(3);
  });
});

it('takes over what changes in the folder', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, 'a.txt'), 'The mill burned.');
  const engine = over(dir, 10);
  await engine.loaded;
  await writeFile(join(dir, 'b.txt'), 'The ferry sank.');
  while ((await engine.about({})).articles < 2);
  expect((await engine.ask('What sank?', {})).answer.excerpts[0]?.quote).toBe('The ferry sank.');
});

/** What an engine says of how much it has read, each time it answers until all is read. */
async function seenWhileReading(engine: ThreadedEngine) {
  const seen: { done: number; total: number; articles: number; quotes: number }[] = [];
  for (;;) {
    const { about, answer } = await engine.ask('Which ship sank in the harbour?', {});
    if (!about.reading) return seen;
    const { articles } = about;
    seen.push({ ...about.reading, articles, quotes: answer.excerpts.length });
  }
}

it('answers while it reads, and says of how much', async () => {
  const dir = await tempFolder();
  let count = 0;
  let midway: Awaited<ReturnType<typeof seenWhileReading>> = [];
  // a busy machine may read all between two questions: then twice as many are to be read
  while (midway.length === 0) {
    const written = count;
    count = Math.max(200, 2 * written);
    for (let nth = written; nth < count; nth += 1)
      await writeFile(join(dir, `${nth}.txt`), `Ship number ${nth} sank in the harbour.`);
    const seen = await seenWhileReading(over(dir));
    midway = seen.filter(({ done }) => done > 0 && done < count);
  }
  for (const { done, total, articles, quotes } of midway) {
    expect(total).toBe(count);
    expect(articles).toBeGreaterThanOrEqual(done);
    expect(articles).toBeLessThanOrEqual(count);
    expect(quotes).toBeGreaterThan(0);
  }
});

it('says with a LibraryError that a folder cannot be read', async () => {
  const dir = join(await tempFolder(), 'articles');
  const failure: unknown = await over(dir).loaded.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LibraryError);
  expect(failure).toHaveProperty('message', expect.stringContaining(`"${dir}" does not exist. `));
});

describe('a thread that ends unasked', () => {
  it.each([
    ['throws', `throw new Error('broken')`, 'broken'],
    ['ends the thread', 'process.exit(3)', 'code 3'],
  ])('fails all questions and says so, where it %s', async (_, act, why) => {
    const engine = running(`parentPort.once('message', () => { ${act}; });`);
    const failures = await Promise.all(
      [engine.about({}), engine.about({}), engine.loaded, engine.died].map((one) =>
        one.then(
          () => 'answered',
          (error: unknown) => error,
        ),
      ),
    );
    const [first] = failures;
    expect(first).toBeInstanceOf(EngineDiedError);
    expect(first).toHaveProperty('message', expect.stringContaining(`has ended (${why}). Start`));
    expect(new Set(failures).size).toBe(1);
    await expect(engine.ask('Who?', {})).rejects.toBe(first);
  });

  it('has what it threw in the log', async () => {
    await expect(running(`throw new Error('broken')`).died).rejects.toThrow(EngineDiedError);
    expect(logged).toMatchObject([
      { level: 50, msg: 'the engine failed', err: { message: 'broken' } },
    ]);
  });
});

it('stops at once in the middle of work, and fails what waits', async () => {
  const engine = running(`parentPort.once('message', () => { for (;;); });`);
  const asked = engine.about({}).catch((error: unknown) => String(error));
  await engine.stop();
  expect(await asked).toBe('Error: the engine has been stopped');
  await expect(engine.about({})).rejects.toThrow('stopped');
  expect(logged).toEqual([]);
});

function fail(): never {
  throw new Error('no engine');
}
