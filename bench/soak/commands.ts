import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ActingError } from '../../src/local/acting-error.ts';
import type { LocalInteraction, Outcome } from '../../src/local/interactions.ts';
import { startBot } from './bot.ts';
import { HostileUses, type Use } from './hostile-uses.ts';
import { reportOf } from './reports.ts';
import type { PartResult } from './tally.ts';

const MARA = { userId: '810000000000000001', channelId: '830000000000000001' };
const ARTICLES = 30;
/** Longer than any command waits for a site. */
const MOST_MS = 60_000;

/**
 * Every command, option, button and form of a whole bot given hostile values, `count` times, also such as
 * Discord's own client does not let through: each is answered in time with something that Discord takes, no
 * fault is logged, and nobody is pinged.
 */
export async function commands(count: number, random: () => number): Promise<PartResult> {
  const articlesDir = await mkdtemp(join(tmpdir(), 'verbatim-soak-'));
  for (let nth = 0; nth < ARTICLES; nth += 1)
    await writeFile(join(articlesDir, `${nth}.md`), reportOf(nth, random));
  const found = { crashes: 0, errors: 0, lateUntold: 0 };
  const crashed = (): void => void (found.crashes += 1);
  process.on('uncaughtException', crashed).on('unhandledRejection', crashed);
  const { local, errors, stop } = await startBot({ articlesDir, crashed });
  const { violations } = local.core;
  const uses = new HostileUses(local, MARA, random);
  const kinds = new Set<string>();
  let last: LocalInteraction | undefined;
  let refused = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const [known, before] = [errors.length, violations.length];
    const use = next(last);
    last = use.opened;
    const outcome = await outcomeOf(last);
    kinds.add(use.what);
    if (!outcome) fault('lateUntold', use, `announced, and no more said in ${MOST_MS} ms`);
    if (outcome?.kind === 'failed') fault('lateUntold', use, 'not answered');
    if (outcome?.kind === 'message' && outcome.message.pinged.length > 0)
      fault('errors', use, 'somebody was pinged');
    for (const { path, why } of violations.slice(before))
      fault('errors', use, `Discord refuses ${path}: ${why}`);
    // what no client sends may be a fault to the bot, as long as it says so
    if (use.isWrong) refused += errors.length - known;
    else for (const line of errors.slice(known)) fault('errors', use, line);
  }
  await stop();
  process.off('uncaughtException', crashed).off('unhandledRejection', crashed);
  await rm(articlesDir, { recursive: true, force: true });
  const said = `${count} hostile uses of ${kinds.size} commands, buttons and forms, ${refused} that no client sends called faults`;
  return { part: 'commands', tally: found, said };

  /** What it ends with; what deletes the message that it came from says no more. */
  async function outcomeOf(opened: LocalInteraction): Promise<Outcome | undefined> {
    const { source } = opened;
    const until = performance.now() + MOST_MS;
    const ended: { outcome?: Outcome } = {};
    void opened.outcome.then((outcome) => (ended.outcome = outcome));
    while (!ended.outcome && performance.now() < until) {
      await delay(1);
      const isDeleted = source !== undefined && !local.core.messages.get(source.id);
      if (isDeleted && opened.state === 'deferred') return { kind: 'message', message: source };
    }
    return ended.outcome;
  }

  function fault(kind: keyof typeof found, { what }: Use, why: string): void {
    found[kind] += 1;
    process.stderr.write(`${what}: ${why.slice(0, 2_000)}\n`);
  }

  function next(before: LocalInteraction | undefined): Use {
    try {
      if (before?.modal && random() < 0.9) return uses.form(before);
      const use = before?.original && random() < 0.4 ? uses.button(before.original) : undefined;
      return use ?? uses.command();
    } catch (error) {
      // Discord's own client would not let it through
      if (!(error instanceof ActingError)) throw error;
      return next(undefined);
    }
  }
}
