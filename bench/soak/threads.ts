import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Chart } from '../../src/chart/chart.ts';
import { ThreadedCharts } from '../../src/chart/threaded-charts.ts';
import { readerThreads } from '../../src/engine/thread/reader-threads.ts';
import { ThreadedEngine } from '../../src/engine/thread/threaded-engine.ts';
import { TextMaker } from '../../src/library/readers/making/text-maker.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';
import { walk } from '../../src/library/walk.ts';
import { createLog } from '../../src/log.ts';
import { MeanMakers } from './mean-maker.ts';
import { HARMS, MeanThreads, type Harm } from './mean-thread.ts';
import { questionOf, reportOf } from './reports.ts';
import type { PartResult } from './tally.ts';

const ARTICLES = 60;
const ASKED = 10;
const SERVER = '820000000000000001';
const MARA = '810000000000000001';
/** Within so long everybody is told … */
const TOLD_MS = 7_000;
/** … and the thread answers right again. */
const RIGHT_MS = 90_000;
/** How long a soak gives a thread that hangs, where the bot gives more. */
const HANGS_MS = 3_000;

type Found = Record<'lost' | 'halfServed' | 'crashes' | 'lateUntold' | 'errors', number>;

/**
 * Each thread of the bot, and its process that makes texts, ended, out of memory and hanging, `rounds` times each: whoever waits is told, the
 * next question is answered right, what was acknowledged is there, and each end is counted once.
 */
export async function threads(rounds: number, random: () => number): Promise<PartResult> {
  const found: Found = { lost: 0, halfServed: 0, crashes: 0, lateUntold: 0, errors: 0 };
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  const articlesDir = join(dir, 'articles');
  await mkdir(articlesDir);
  for (let nth = 0; nth < ARTICLES; nth += 1)
    await writeFile(join(articlesDir, `${nth}.md`), reportOf(nth, random));
  let told = 0;
  let slowest = 0;
  for (let round = 0; round < rounds; round += 1) {
    // an engine of its own: each gives the next thread that hangs twice as long
    const seen = await engineHarmed({ dir, articlesDir, round, random }, found);
    told += seen.told;
    slowest = Math.max(slowest, seen.slowest);
    for (const harm of HARMS) {
      await makerHarmed(harm, found);
      await chartsHarmed(harm, found);
      await readerHarmed(harm, articlesDir, found);
    }
  }
  await rm(dir, { recursive: true, force: true });
  const said = `${4 * HARMS.length * rounds} harms to 3 threads and a process, ${told} questions told so, the slowest after ${Math.round(slowest)} ms`;
  return { part: 'threads', tally: found, said };
}

/** What a soak of the engine's thread needs. */
interface EngineSoak {
  readonly dir: string;
  readonly articlesDir: string;
  readonly round: number;
  readonly random: () => number;
}

async function engineHarmed(
  { dir, articlesDir, round, random }: EngineSoak,
  found: Found,
): Promise<{ told: number; slowest: number }> {
  const options = { articlesDir, dataDir: join(dir, 'data'), rescanMs: 3_600_000 };
  const mean = new MeanThreads('engine/thread/engine-worker.ts', 'runEngine', options);
  const engine = new ThreadedEngine(mean.start, createLog('silent'));
  const seen = { told: 0, slowest: 0, harms: 0 };
  engine.died.catch(() => (found.crashes += 1));
  await engine.loaded;
  const added: string[] = [];
  for (const [at, harm] of HARMS.entries()) {
    const nth = round * HARMS.length + at;
    const id = await add(`The barge ${nth} sank off Vessby, and ${nth + 2} people were saved.`);
    if (id === undefined) found.errors += 1;
    else added.push(id);
    const asked = Array.from({ length: ASKED }, () => askedIn(random));
    mean.harm(harm);
    seen.harms += 1;
    // some of them come when it hangs already
    asked.push(...Array.from({ length: ASKED }, () => askedIn(random)));
    await Promise.all(asked);
    if (!(await isRight(nth))) found.errors += 1;
  }
  const shelf = await engine.library.shelf(SERVER, { from: 0, count: 999 });
  const there = new Set(shelf.articles.map(({ article }) => article.id));
  found.lost += added.filter((id) => !there.has(id)).length;
  found.halfServed += shelf.unreadCount;
  if (engine.restarts !== seen.harms) found.crashes += Math.abs(engine.restarts - seen.harms);
  await engine.stop();
  return seen;

  async function add(text: string): Promise<string | undefined> {
    const draft = await engine.library.draft(SERVER, { text }, MARA);
    if ('refused' in draft) return undefined;
    const done = await engine.library.addDraft(SERVER, draft.id, MARA);
    return 'refused' in done ? undefined : draft.article.id;
  }

  async function askedIn(of: () => number): Promise<void> {
    const began = performance.now();
    try {
      await engine.ask(questionOf(of), { server: SERVER });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'EngineAwayError')) found.errors += 1;
      seen.told += 1;
    }
    const ms = performance.now() - began;
    seen.slowest = Math.max(seen.slowest, ms);
    if (ms > TOLD_MS) found.lateUntold += 1;
  }

  /** Whether the article added last is quoted, as soon as the articles are read again. */
  async function isRight(nth: number): Promise<boolean> {
    const wanted = `The barge ${nth} sank off Vessby`;
    for (const until = performance.now() + RIGHT_MS; performance.now() < until;) {
      const quotes = await engine
        .search(`"barge ${nth}"`, { server: SERVER }, { from: 0, count: 3 })
        .then(
          ({ excerpts }) => excerpts.map(({ quote }) => quote),
          () => [],
        );
      if (quotes.some((quote) => quote.includes(wanted)) && engine.isLoaded) return true;
      await delay(100);
    }
    return false;
  }
}

async function makerHarmed(harm: Harm, found: Found): Promise<void> {
  const mean = new MeanMakers();
  const maker = new TextMaker({ start: mean.start, maxMs: HANGS_MS });
  const make = (text: string): Promise<string> =>
    maker.make(plainText, Buffer.from(text)).then(({ body }) => body);
  if ((await make('The mill burned.')) !== 'The mill burned.') found.errors += 1;
  mean.harm(harm);
  await make('The ferry sank.').catch(() => undefined);
  if ((await make('The tug sank.').catch(String)) !== 'The tug sank.') found.errors += 1;
  await maker.stop();
}

const CHART: Chart = {
  kind: 'figures',
  title: 'Ferry aground',
  panels: [
    {
      title: 'Injured',
      verdict: 'differs',
      rows: [
        {
          source: 'Coast Post',
          published: '3 May 2031',
          marks: [{ min: 12, max: 12, words: '12' }],
        },
      ],
    },
  ],
};

async function chartsHarmed(harm: Harm, found: Found): Promise<void> {
  const mean = new MeanThreads('chart/chart-worker.ts', 'runPainter');
  const charts = new ThreadedCharts(createLog('silent'), { start: mean.start, drawMs: HANGS_MS });
  if (!(await charts.draw(CHART))) found.errors += 1;
  mean.harm(harm);
  await charts.draw(CHART);
  if (!(await charts.draw(CHART))) found.errors += 1;
  await charts.stop();
}

async function readerHarmed(harm: Harm, articlesDir: string, found: Found): Promise<void> {
  const mean = new MeanThreads('engine/thread/reader-worker.ts', 'runReader');
  const thread = mean.start();
  await once(thread, 'message');
  let failures = 0;
  const start = () => {
    // it has said so before anybody listened; the harm is done while it reads
    queueMicrotask(() => {
      thread.emit('message', 'started');
      mean.harm(harm);
    });
    return thread;
  };
  const read = readerThreads(() => (failures += 1), {
    leastFiles: 1,
    readers: 1,
    start,
    maxMs: HANGS_MS,
  });
  const { files } = await walk(articlesDir);
  let count = 0;
  for await (const reads of read(articlesDir, files)) count += reads.length;
  if (count !== files.length) found.lost += files.length - count;
  if (failures > 1) found.crashes += failures - 1;
}
