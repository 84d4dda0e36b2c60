import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { configFrom } from '../../src/config.ts';
import { aborted } from '../../src/discord/connection.ts';
import { LocalDiscord } from '../../src/local/server.ts';
import type { LocalInteraction } from '../../src/local/interactions.ts';
import { createLog } from '../../src/log.ts';
import { serve } from '../../src/serve.ts';
import { oneOf } from '../random.ts';
import { percentile } from '../statistics.ts';
import { crowdedWorld, oneOfCrowd } from './crowd.ts';
import { questionOf, reportOf } from './reports.ts';
import type { PartResult } from './tally.ts';

const ARTICLES = 500;
const STALL_MS = 50;
/** After the load, answers must be as fast as ever within so long. */
const RECOVERY_MS = 5_000;
/** How often a request of the bot meets a fault, where there are faults. */
const FAULTY = 0.02;

/** How a bot is loaded. */
export interface Load {
  readonly part: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Whether Discord fails now and then: cut connections, 429, 502. */
  readonly hasFaults: boolean;
}

/**
 * A whole bot on a local Discord, asked so many times a second: each is answered or told "Busy" in time, and
 * after the load the next answer comes as fast as before.
 */
export async function load(
  { part, perSecond, seconds, hasFaults }: Load,
  random: () => number,
): Promise<PartResult> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  const articlesDir = join(dir, 'articles');
  await mkdir(articlesDir);
  for (let nth = 0; nth < ARTICLES; nth += 1)
    await writeFile(join(articlesDir, `${nth}.md`), reportOf(nth, random));
  const local = await LocalDiscord.start({ world: crowdedWorld });
  const stop = new AbortController();
  const found = { lateUntold: 0, crashes: 0, stallsOver50ms: 0 };
  const ready = new AbortController();
  const served = serve({
    config: configFrom({ ARTICLES_DIR: articlesDir, DATA_DIR: join(dir, 'data') }),
    log: createLog('silent'),
    token: local.core.token,
    api: local.asOther,
    signal: stop.signal,
    onFatal: () => (found.crashes += 1),
    onReady: () => ready.abort(),
  });
  served.catch(() => (found.crashes += 1));
  await Promise.race([aborted(ready.signal), served]);
  const lag = monitorEventLoopDelay({ resolution: 1 });
  lag.enable();
  const times: number[] = [];
  let busy = 0;
  const open: Promise<void>[] = [];
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
    open.push(
      ended(local.acting.command(oneOfCrowd(random), 'ask', { question: questionOf(random) })),
    );
  }
  await Promise.all(open);
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
  stop.abort();
  await served.catch(() => undefined);
  await local.stop();
  await rm(dir, { recursive: true, force: true });
  found.stallsOver50ms = Number(lag.percentile(99) / 1e6 > STALL_MS);
  const said = [
    `${count} questions at ${perSecond} a second`,
    `${busy} told "Busy"`,
    `first answer p50 ${Math.round(percentile(times, 0.5))} ms, p99 ${Math.round(percentile(times, 0.99))} ms`,
    `as before after ${Math.round(recovered)} ms`,
  ].join(', ');
  return { part, tally: found, said };

  async function ended(interaction: LocalInteraction): Promise<void> {
    const asked = performance.now();
    const first = await interaction.firstAnswer;
    times.push(performance.now() - asked);
    if (first.kind === 'failed') {
      found.lateUntold += 1;
      return;
    }
    const outcome = await interaction.outcome;
    if (outcome.kind === 'failed') found.lateUntold += 1;
    if (outcome.kind === 'message' && JSON.stringify(outcome.message.components).includes('Busy:'))
      busy += 1;
  }
}
