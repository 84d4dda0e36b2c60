import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { InProcessEngine } from '../../../src/engine/in-process-engine.ts';
import { pathOf, readHere, type Read } from '../../../src/library/read-file.ts';
import { walk } from '../../../src/library/walk.ts';
import { LibraryFollower } from '../../../src/engine/thread/library-follower.ts';
import {
  readerThreads,
  startReaderThread,
  type ReaderThreadsOptions,
} from '../../../src/engine/thread/reader-threads.ts';
import { tempFolder } from '../../temp-folder.ts';

const COUNT = 450;
const SHIPS = ['ferry', 'barge', 'trawler', 'tug', 'Sloop', 'sloop'];
const SAME = 'The Coast Guard Union (CGU) struck in Oldmark on 3 May 2031. Nobody sailed.';

/** A folder of small articles, with copies far from each other and a file that cannot be read. */
async function ships(): Promise<string> {
  const dir = await tempFolder();
  await mkdir(join(dir, 'more'));
  for (let nth = 0; nth < COUNT; nth += 1) {
    const ship = SHIPS[nth % SHIPS.length];
    await writeFile(
      join(dir, nth % 2 === 0 ? 'more' : '', `${nth}.md`),
      `---\ntitle: Ship ${nth}\nsource: Port ${nth % 7}\n---\nThe ${ship} Havlund ${nth} sank off Vessby.\n\n${nth % 9} of its crew were saved.`,
    );
  }
  for (const [nth, name] of ['more/200.txt', '100.txt', 'more/400.txt', '300.txt'].entries())
    await writeFile(join(dir, name), `---\ntitle: Strike ${nth}\n---\n${SAME}`);
  await writeFile(join(dir, '250.txt'), '');
  return dir;
}

/**
 * Options under which a thread is there from the start, so that some of the files are left for it; and
 * how many messages came from it.
 */
async function withThread(thread: Worker = startReaderThread()) {
  await once(thread, 'message');
  const counted = { messages: 0 };
  const start = (): Worker => {
    thread.on('message', () => (counted.messages += 1));
    // it has said so before anybody listened
    queueMicrotask(() => thread.emit('message', 'started'));
    return thread;
  };
  const options: ReaderThreadsOptions = { leastFiles: 1, readers: 1, start };
  return { counted, thread, options };
}

/** A thread that does this as soon as it is asked. */
function doing(act: string): Worker {
  return new Worker(
    `const { parentPort } = require('node:worker_threads');
    parentPort.once('message', () => { ${act}; });
    parentPort.postMessage('started');`,
    { eval: true },
  );
}

async function filled(dir: string, readers?: ReaderThreadsOptions) {
  const engine = new InProcessEngine();
  const told: unknown[] = [];
  const follower = new LibraryFollower(
    { articlesDir: dir },
    engine,
    (level, { ms: _ms, ...facts }, message) => {
      // how far it is is told where reading takes seconds
      if (message !== 'reading articles') told.push([level, facts, message]);
    },
    readers,
  );
  await follower.load();
  return { engine, told };
}

/** What people can tell of an engine. */
async function seenOf(engine: InProcessEngine): Promise<unknown> {
  const everything = { from: 0, count: 2 * COUNT };
  const questions = ['Which sloop sank?', 'Where did the Havlund 123 sink?', 'Who struck in May?'];
  const { articles } = await engine.articles({}, everything);
  return {
    articles,
    about: await engine.about({}),
    answers: await Promise.all(questions.map((one) => engine.ask(one, {}, { explain: true }))),
    found: await engine.search('CGU', {}, everything),
    crew: await engine.search('crew', { source: 'Port 3' }, everything),
    incidents: await engine.incidents('', {}, everything),
    texts: await Promise.all(articles.map(({ id }) => engine.read(id, {}))),
  };
}

async function all(reads: AsyncIterable<readonly Read[]>): Promise<Read[]> {
  const found: Read[] = [];
  for await (const some of reads) found.push(...some);
  return found;
}

/** The same without what was read beyond the files. */
function withoutPassages(reads: readonly Read[]): Read[] {
  return reads.map((one) => {
    if (!('article' in one)) return one;
    const { read: _read, ...rest } = one;
    return rest;
  });
}

describe('files read by threads of their own', () => {
  it('fill an engine that answers as one whose files were read in its thread', async () => {
    const dir = await ships();
    const { counted, options } = await withThread();
    const there = await filled(dir, options);
    expect(counted.messages).toBeGreaterThan(1);
    const here = await filled(dir);
    expect(await seenOf(there.engine)).toStrictEqual(await seenOf(here.engine));
    expect(there.told).toStrictEqual(here.told);
    expect(there.told).toContainEqual([
      'warn',
      expect.objectContaining({ path: '250.txt' }),
      'file not served',
    ]);
  });

  it('come in their order, each once, as they are read in one thread', async () => {
    const dir = await ships();
    const { files } = await walk(dir);
    const { options } = await withThread();
    const reads = await all(readerThreads(fail, options)(dir, files));
    expect(reads.map(pathOf)).toEqual(files.map(({ path }) => path));
    expect(withoutPassages(reads)).toStrictEqual(await all(readHere(dir, files)));
  });

  it('come with the passages of their own articles, where a thread read them', async () => {
    const dir = await ships();
    const { files } = await walk(dir);
    const { options } = await withThread();
    const reads = await all(readerThreads(fail, options)(dir, files));
    const read = reads.flatMap((one) =>
      'article' in one && one.read?.passages ? { ...one, passages: one.read.passages } : [],
    );
    expect(read.length).toBeGreaterThan(0);
    for (const { article, passages } of read)
      expect(passages.packed.articles[passages.nth]?.id).toBe(article.id);
  });

  it('leave no thread behind, neither at the end nor when nobody wants the rest', async () => {
    const dir = await ships();
    const { files } = await walk(dir);
    for (const most of [1, Infinity]) {
      const { thread, options } = await withThread();
      let portions = 0;
      for await (const _ of readerThreads(fail, options)(dir, files)) {
        portions += 1;
        if (portions === most) break;
      }
      expect(thread.threadId).toBe(-1);
    }
  });

  it('are read in one thread where they are few', async () => {
    const dir = await ships();
    const { files } = await walk(dir);
    const options = { leastFiles: files.length + 1, readers: 1, start: fail };
    expect(await all(readerThreads(fail, options)(dir, files))).toHaveLength(files.length);
  });
});

describe('a reader that ends', () => {
  it.each([
    ['throws', `throw new Error('broken')`, 'broken', {}],
    ['ends the thread', 'process.exit(3)', 'the thread has ended (code 3)', {}],
    ['hangs', 'for (;;)', 'the thread hangs', { maxMs: 1 }],
  ])('costs no file and is told once, where it %s', async (_, act, why, limits) => {
    const dir = await ships();
    const { files } = await walk(dir);
    const { options } = await withThread(doing(act));
    const failures: string[] = [];
    const read = readerThreads(({ message }) => failures.push(message), { ...options, ...limits });
    expect(withoutPassages(await all(read(dir, files)))).toStrictEqual(
      await all(readHere(dir, files)),
    );
    expect(failures).toEqual([why]);
  });

  it('is in the log', async () => {
    const dir = await ships();
    const { options } = await withThread(doing(`throw new Error('broken')`));
    const { told } = await filled(dir, options);
    expect(told).toContainEqual([
      'warn',
      { err: expect.objectContaining({ message: 'broken' }) },
      'a thread that reads articles has ended: the engine reads them itself',
    ]);
  });
});

function fail(): never {
  throw new Error('nothing is to fail, and nothing to start');
}
