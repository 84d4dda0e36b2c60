import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { LocalInteraction } from '../../src/local/interactions.ts';
import { oneOf } from '../random.ts';
import { percentile } from '../statistics.ts';
import { startBot } from './bot.ts';
import { crowdedWorld, oneOfCrowd } from './crowd.ts';
import { MemoryWatch } from './memory.ts';
import { questionOf, reportOf } from './reports.ts';
import type { PartResult } from './tally.ts';

const ARTICLES = 500;
const STALL_MS = 50;
/** The part of the interactions that complete what somebody types. */
const TYPED = 0.2;
/** After the load, answers must be as fast as ever within so long. */
const RECOVERY_MS = 5_000;
/** What is not answered so long after the load is not waited for. */
const DRAIN_MS = 60_000;
const DRAINED_MS = 20;
/** How often a request of the bot meets a fault, where there are faults. */
const FAULTY = 0.02;

/** How a bot is loaded. */
export interface Load {
  readonly part: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Whether Discord fails now and then: cut connections, 429, 502. */
  readonly hasFaults: boolean;
  /** The folder of the project to load; undefined: this one. */
  readonly folder?: string;
  /** Articles, and questions on them; undefined: invented ones. */
  readonly library?: { readonly articlesDir: string; readonly questions: readonly string[] };
}

/**
 * A whole bot on a local Discord, asked so many times a second: each is answered or told "Busy" in time, and
 * after the load the next answer comes as fast as before. The memory of bot, local Discord and load
 * together is flat in the second half, else an error is counted.
 */
export async function load(
  { part, perSecond, seconds, hasFaults, folder, library }: Load,
  random: () => number,
): Promise<PartResult> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  const articlesDir = library?.articlesDir ?? (await inventedIn(dir, random));
  const found = { lateUntold: 0, crashes: 0, stallsOver50ms: 0, errors: 0 };
  const { local, stop } = await startBot({
    articlesDir,
    folder,
    world: crowdedWorld,
    crashed: () => (found.crashes += 1),
  });
  const lag = monitorEventLoopDelay({ resolution: 1 });
  lag.enable();
  const times: number[] = [];
  const answers: number[] = [];
  const busyTimes: number[] = [];
  const completions: number[] = [];
  const ended = { count: 0 };
  const memory = new MemoryWatch();
  const began = performance.now();
  const count = perSecond * seconds;
  for (let nth = 0; nth < count; nth += 1) {
    const wait = began + (nth * 1_000) / perSecond - performance.now();
    if (wait > 1) await delay(wait);
    if (hasFaults && random() < FAULTY)
      local.core.faults.add(
        oneOf(
          [
            { route: /callback/u, cut: 'before' },
            { route: /callback/u, cut: 'after' },
            { route: /^PATCH/u, status: 502 },
            { route: /callback/u, status: 429, retryAfter: 0.2 },
          ],
          random,
        ),
      );
    const who = oneOfCrowd(random);
    const question = library ? oneOf(library.questions, random) : questionOf(random);
    const one =
      random() < TYPED
        ? completed(local.acting.complete(who, 'timeline', { incident: question }, 'incident'))
        : answered(local.acting.command(who, 'ask', { question }));
    void one.then(() => (ended.count += 1));
  }
  for (
    const until = performance.now() + DRAIN_MS;
    ended.count < count && performance.now() < until;
  )
    await delay(DRAINED_MS);
  const { said: memorySaid, isFlat } = memory.stop();
  found.lateUntold += count - ended.count;
  lag.disable();
  const after = performance.now();
  let recovered = 0;
  for (let last = Infinity; last > 1_000 && recovered < RECOVERY_MS * 2;) {
    const asked = performance.now();
    await local.acting.command(oneOfCrowd(random), 'about').outcome;
    last = performance.now() - asked;
    recovered = performance.now() - after;
  }
  if (recovered > RECOVERY_MS) found.lateUntold += 1;
  await stop();
  await rm(dir, { recursive: true, force: true });
  found.stallsOver50ms = Number(lag.percentile(99) / 1e6 > STALL_MS);
  if (isFlat === false) found.errors += 1;
  const said = [
    `${count} interactions at ${perSecond} a second`,
    `${busyTimes.length} told "Busy" (${msOf(busyTimes)})`,
    `first answer ${msOf(times)}`,
    `answer ${msOf(answers)}`,
    `completions ${msOf(completions)}`,
    `as before after ${Math.round(recovered)} ms`,
    memorySaid,
  ].join(', ');
  return { part, tally: found, said };

  async function completed(interaction: LocalInteraction): Promise<void> {
    const asked = performance.now();
    if ((await interaction.outcome).kind === 'failed') found.lateUntold += 1;
    completions.push(performance.now() - asked);
  }

  async function answered(interaction: LocalInteraction): Promise<void> {
    const asked = performance.now();
    const first = await interaction.firstAnswer;
    times.push(performance.now() - asked);
    if (first.kind === 'failed') {
      found.lateUntold += 1;
      return;
    }
    const outcome = await interaction.outcome;
    if (outcome.kind === 'failed') found.lateUntold += 1;
    const isBusy =
      outcome.kind === 'message' && JSON.stringify(outcome.message.components).includes('Busy:');
    (isBusy ? busyTimes : answers).push(performance.now() - asked);
  }
}

/** A folder of invented reports. */
async function inventedIn(dir: string, random: () => number): Promise<string> {
  const articlesDir = join(dir, 'articles');
  await mkdir(articlesDir);
  for (let nth = 0; nth < ARTICLES; nth += 1)
    await writeFile(join(articlesDir, `${nth}.md`), reportOf(nth, random));
  return articlesDir;
}

function msOf(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const [half, most] = [0.5, 0.99].map((part) => Math.round(percentile(times, part)));
  return `p50 ${half} ms, p99 ${most} ms`;
}
