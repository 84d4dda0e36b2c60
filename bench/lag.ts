import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { createLog } from '../src/log.ts';
import { startEngineThread, ThreadedEngine } from '../src/engine/thread/threaded-engine.ts';
import type { GoldQuestion, SourceFile } from './collection.ts';

/** Precision of the lag, in milliseconds. */
const RESOLUTION_MS = 1;
/** Milliseconds between questions while the library loads and changes. */
const PAUSE_MS = 500;
/** Articles that come and go while the bot runs: the `files` that `lag` needs. */
export const CHANGED = 200;
const RESCAN_MS = 1_000;
/** Rows of a suggestion. */
const ROWS = 25;

/**
 * Lag: by how many milliseconds the main thread is late, with the engine in its own thread as in
 * the bot: while a library loads, while people search, and while articles come and go. Reports each
 * figure as soon as it is known. Leaves the folder as it was.
 */
export async function lag(
  articlesDir: string,
  { files, questions }: { files: readonly SourceFile[]; questions: readonly GoldQuestion[] },
  tell: (figures: Readonly<Record<string, number>>) => void,
): Promise<void> {
  const engine = new ThreadedEngine(
    () => startEngineThread({ articlesDir, rescanMs: RESCAN_MS }),
    createLog('warn'),
  );
  const during = async (phase: string, act: () => Promise<void>): Promise<void> => {
    const monitor = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    monitor.enable();
    await act();
    monitor.disable();
    const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    tell({
      [`${phase} p99 ms`]: late(monitor.percentile(99)),
      [`${phase} max ms`]: late(monitor.max),
    });
  };
  /** Asks now and then, as people do, until `done`. */
  const askedUntil = async (done: () => boolean | Promise<boolean>): Promise<void> => {
    for (let nth = 0; !(await done()); nth += 1) {
      await engine.ask(questions[nth % questions.length]?.question ?? '', {});
      await delay(PAUSE_MS);
    }
  };
  try {
    const state = { isLoaded: false };
    const loaded = engine.loaded.then(() => (state.isLoaded = true));
    await during('loading', async () => {
      await Promise.race([askedUntil(() => state.isLoaded), loaded]);
      await loaded;
    });
    await during('searching', async () => {
      for (const { question } of questions) {
        await engine.ask(question, {});
        await engine.search(question, {}, { from: 0, count: 4 });
        for (let length = 1; length <= 5; length += 1) {
          await engine.suggestArticles(question.slice(0, length), {}, ROWS);
          await engine.suggestIncidents(question.slice(0, length), {}, ROWS);
        }
      }
    });
    const { articles: before } = await engine.about({});
    const folder = join(articlesDir, 'added-by-lag');
    try {
      await during('adding', async () => {
        await mkdir(folder);
        for (const [nth, { text }] of files.entries())
          await writeFile(join(folder, `${nth}.md`), `${text}\n\nAdded as number ${nth}.\n`);
        await askedUntil(async () => (await engine.about({})).articles >= before + files.length);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
    await during('removing', () =>
      askedUntil(async () => (await engine.about({})).articles <= before),
    );
  } finally {
    await engine.stop();
  }
}
