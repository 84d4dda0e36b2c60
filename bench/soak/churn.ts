import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEngineThread, ThreadedEngine } from '../../src/engine/thread/threaded-engine.ts';
import { createLog } from '../../src/log.ts';
import { percentile } from '../statistics.ts';
import { questionOf, reportOf } from './reports.ts';
import type { PartResult } from './tally.ts';

const EVERY_MS = 20;
const SLOW_MS = 500;
const RESCAN_MS = 500;
const MOST_MS = 120_000;

/**
 * Files copied in, and a fifth of them removed, while fifty questions a second are asked: no error, and at
 * the end the index holds just what the folder does.
 */
export async function churn(count: number, random: () => number): Promise<PartResult> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  const articlesDir = join(dir, 'articles');
  await mkdir(articlesDir);
  await writeFile(join(articlesDir, 'first.md'), reportOf(0, random));
  const engine = new ThreadedEngine(
    () => startEngineThread({ articlesDir, dataDir: join(dir, 'data'), rescanMs: RESCAN_MS }),
    createLog('silent'),
  );
  const found = { errors: 0, lost: 0, crashes: 0 };
  engine.died.catch(() => (found.crashes += 1));
  await engine.loaded;
  const times: number[] = [];
  let busy = 0;
  const state = { isOver: false };
  const open: Promise<void>[] = [];
  const asking = (async () => {
    while (!state.isOver) {
      open.push(asked());
      await delay(EVERY_MS);
    }
    await Promise.all(open);
  })();
  for (let nth = 1; nth <= count; nth += 1)
    await writeFile(join(articlesDir, `${nth}.md`), reportOf(nth, random));
  const removed = Math.floor(count / 5);
  for (let nth = 1; nth <= removed; nth += 1) await rm(join(articlesDir, `${nth}.md`));
  const expected = 1 + count - removed;
  const until = performance.now() + MOST_MS;
  // while thousands of files are read it may be refused, as any question
  const held = async (): Promise<number> =>
    engine.about({}).then(
      ({ articles }) => articles,
      (error: unknown) => {
        if (!isBusy(error)) throw error;
        return -1;
      },
    );
  let now = await held();
  while (now !== expected && performance.now() < until) {
    await delay(RESCAN_MS);
    now = await held();
  }
  state.isOver = true;
  await asking;
  found.lost = Math.abs(now - expected);
  await engine.stop();
  await rm(dir, { recursive: true, force: true });
  const slow = times.filter((ms) => ms > SLOW_MS).length;
  const said = `${count} files in, ${removed} out, ${times.length} questions, ${busy} told "Busy", p99 ${Math.round(percentile(times, 0.99))} ms, ${slow} over ${SLOW_MS} ms`;
  return { part: 'churn', tally: found, said };

  async function asked(): Promise<void> {
    const began = performance.now();
    try {
      await engine.ask(questionOf(random), {});
    } catch (error) {
      // what it refuses it says at once
      if (isBusy(error)) busy += 1;
      else found.errors += 1;
    }
    times.push(performance.now() - began);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && error.name === 'BusyError';
}
