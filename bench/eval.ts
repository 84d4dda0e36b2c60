import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { endWhenNobodyReads, refuseSwallowedOptions } from '../src/cli/command-line.ts';
import { fail, UsageError } from '../src/cli/failure.ts';
import { articlesOfSet, SEED_QUESTIONS, SEEDS } from './gold.ts';
import { evaluationSets, knownSets } from './shared-folder.ts';
import { figure, plainTable } from './tables.ts';

const HELP = `Scores the bot on the evaluation sets of ../shared (or SHARED_DIR), one after the other.

  npm run --silent eval
  npm run --silent eval -- --set gvc --set seeds --half a

  --set NAME   only this set; several may be given (default: all)
  --half a|b   one half of the questions: tune on a, report b
  --json       the scorers' own figures, a line of JSON for each set
  --help       this text

Ends with 1 when a scorer failed, a question got no answer at all, or a quote was wrong or too long.
`;

const share = z.number().nullable();
const scores = z.object({
  questions: z.number(),
  'hit@1': share,
  'hit@3': share,
  'answer@1': share,
  answered: share,
  declined: z.record(z.string(), share),
  'several sources shown': share,
  'not verbatim': z.number(),
  'too long': z.number(),
  missing: z.number(),
  'median length': z.number().nullable(),
  seconds: z.number(),
});
const grouping = z.object({
  articles: z.number(),
  incidents: z.number(),
  found: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
});

type Scores = z.infer<typeof scores>;

const COLUMNS: readonly (readonly [string, (found: Scores) => number | null | undefined])[] = [
  ['questions', (found) => found.questions],
  ['hit@1', (found) => found['hit@1']],
  ['hit@3', (found) => found['hit@3']],
  ['answer@1', (found) => found['answer@1']],
  ['answered', (found) => found.answered],
  // the questions on the seeds are all of one kind
  ['absent declined', ({ declined }) => declined.absent ?? declined.unanswerable],
  ['adversarial declined', ({ declined }) => declined.adversarial],
  ['several sources', (found) => found['several sources shown']],
  ['not verbatim', (found) => found['not verbatim']],
  ['too long', (found) => found['too long']],
  ['median length', (found) => found['median length']],
  ['seconds', (found) => found.seconds],
];

/** The result for a set; a part is missing where its scorer failed. */
interface SetResult {
  readonly set: string;
  readonly scores?: Scores;
  readonly grouping?: z.infer<typeof grouping>;
}

/** The scorer that runs: it leads a process group, so that all of it can be ended at once. */
let running: number | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    if (running !== undefined) process.kill(-running, 'SIGTERM');
    process.exit(130);
  });
endWhenNobodyReads();
try {
  await run();
} catch (error) {
  fail(error);
}

async function run(): Promise<void> {
  refuseSwallowedOptions('eval', ['set', 'half', 'json']);
  const { values } = parsed();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.half !== undefined && !['a', 'b'].includes(values.half))
    throw new UsageError(`--half is a or b, not "${values.half}".`);
  const dir = evaluationSets();
  const sets = knownSets(dir, values.set);
  const results: SetResult[] = [];
  for (const set of sets) {
    const one = await resultOf(dir, set, values.half);
    results.push(one);
    if (values.json) process.stdout.write(`${JSON.stringify(one)}\n`);
  }
  if (!values.json) process.stdout.write(tablesOf(results));
  if (!results.every(isSound)) process.exitCode = 1;
}

function parsed() {
  try {
    return parseArgs({
      options: {
        set: { type: 'string', multiple: true },
        half: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

async function resultOf(dir: string, set: string, half: string | undefined): Promise<SetResult> {
  const files =
    set === SEEDS
      ? ['--articles', articlesOfSet(dir, set), '--questions', join(dir, SEED_QUESTIONS)]
      : ['--set', join(dir, set)];
  process.stderr.write(`${set}: asking …\n`);
  const scored = await lineOf(join(dir, 'score.mjs'), [
    ...files,
    ...(half === undefined ? [] : ['--half', half]),
  ]);
  const isGrouped = existsSync(join(dir, set, 'incidents.json'));
  if (isGrouped) process.stderr.write(`${set}: grouping …\n`);
  const grouped = isGrouped ? await lineOf(join(dir, 'score-incidents.mjs'), files) : undefined;
  return {
    set,
    ...(scored !== undefined && { scores: scores.parse(scored) }),
    ...(grouped !== undefined && { grouping: grouping.parse(grouped) }),
  };
}

/** What a scorer printed; undefined where it could not score, which it says on standard error. */
async function lineOf(script: string, args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  running = child.pid;
  const printed = await text(child.stdout);
  running = undefined;
  const line = printed.split('\n').find((one) => one.startsWith('{'));
  if (line !== undefined) return JSON.parse(line);
  process.stderr.write(`${printed}\n`);
  return undefined;
}

function isSound({ scores: found }: SetResult): boolean {
  return (
    found !== undefined &&
    found.missing === 0 &&
    found['not verbatim'] === 0 &&
    found['too long'] === 0
  );
}

function tablesOf(results: readonly SetResult[]): string {
  const scoreRows = results.map(({ set, scores: found }) => [
    set,
    ...COLUMNS.map(([, valueOf]) => (found ? figure(valueOf(found)) : 'failed')),
  ]);
  const groupRows = results.flatMap(({ set, grouping: found }) =>
    found ? [[set, ...Object.values(found).map(figure)]] : [],
  );
  const table = plainTable([['set', ...COLUMNS.map(([name]) => name)], ...scoreRows]);
  if (groupRows.length === 0) return table;
  const head = ['incidents of', ...Object.keys(grouping.shape)];
  return `${table}\n${plainTable([head, ...groupRows])}`;
}
