import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { placesIn } from '../index/text/places/places.ts';
import { refuseSwallowedOptions } from '../src/cli/command-line.ts';
import { fail, UsageError } from '../src/cli/failure.ts';
import { measuredInChild, type Measured, type Measurement } from './child.ts';
import { collectionOf, readSet, writeArticles } from './collection.ts';
import { OWN_TASKS, reportOf, type SizeResult } from './report.ts';
import { evaluationSets } from './shared-folder.ts';

const SETS = ['gvc', 'muc4', 'squad'];
const ENGINES = ['verbatim', 'minisearch', 'flexsearch', 'orama', 'lunr', 'sqlite fts5'];
const SIZES = ['1000', '10000', '100000'];
/** From this size on there is only one round. */
const ONE_ROUND_FROM = 50_000;
const SEED = 20_151_224;

const HELP = `Measures Verbatim beside other engines, each in a process of its own, and writes a report.

  npm run --silent bench -- --size 1000 --queries 50 --out results.md

  --size N      paragraphs: one or several (default: ${SIZES.join(', ')})
  --engine NAME ${ENGINES.join(', ')}: one or several (default: all), or ${OWN_TASKS.join(', ')}
  --queries N   questions at most (default: 300)
  --rounds N    rounds below ${ONE_ROUND_FROM} paragraphs (default: 3)
  --seconds N   an engine that takes longer in all is stopped (default: 300)
  --out FILE    where the report goes (default: bench/RESULTS.md)
`;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
    process.exitCode = 130;
  });
try {
  await run();
} catch (error) {
  if (!stop.signal.aborted) fail(error);
}

async function run(): Promise<void> {
  refuseSwallowedOptions('bench', ['size', 'engine', 'queries', 'rounds', 'seconds', 'out']);
  const { values } = parseArgs({
    options: {
      size: { type: 'string', multiple: true, default: SIZES },
      engine: { type: 'string', multiple: true, default: [...ENGINES, ...OWN_TASKS] },
      queries: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '300' },
      out: { type: 'string', default: 'bench/RESULTS.md' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const unknown = values.engine.find((name) => ![...ENGINES, ...OWN_TASKS].includes(name));
  if (unknown !== undefined) throw new UsageError(`No engine is called "${unknown}".\n\n${HELP}`);
  const mostSeconds = countIn(values.seconds);
  const dir = evaluationSets();
  const sets = await Promise.all(SETS.map((set) => readSet(dir, set)));
  const results: SizeResult[] = [];
  for (const size of values.size.map(countIn)) {
    const collection = collectionOf(
      sets.flatMap(({ files }) => files),
      sets.flatMap(({ questions }) => questions),
      { size, seed: SEED, isPlace: (word) => placesIn(word).length > 0 },
    );
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      await writeArticles(join(folder, 'articles'), collection.files);
      await writeFile(join(folder, 'questions.json'), JSON.stringify(collection.questions));
      const questions = Math.min(countIn(values.queries), collection.questions.length);
      const rounds = size >= ONE_ROUND_FROM ? 1 : countIn(values.rounds);
      process.stderr.write(`${size} paragraphs: ${collection.files.length} articles written\n`);
      results.push({
        articles: collection.files.length,
        paragraphs: collection.paragraphs,
        questions,
        rounds,
        measured: await measuredInTurn(values.engine, {
          dir: folder,
          questions,
          mostSeconds,
          rounds,
        }),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  const report = reportOf(results, {
    day: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    seed: SEED,
    mostSeconds,
  });
  await writeFile(values.out, report);
  process.stdout.write(report.slice(report.indexOf('## ')));
}

/**
 * Runs every task once in each round, in turn, so that a busy minute affects all; one that fails is
 * not repeated.
 */
async function measuredInTurn(
  tasks: readonly string[],
  { rounds, ...each }: Omit<Measurement, 'task'> & { readonly rounds: number },
): Promise<Map<string, Measured[]>> {
  const measured = new Map(tasks.map((task): [string, Measured[]] => [task, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const [task, earlier] of measured) {
      if (earlier.some(({ note }) => note !== undefined)) continue;
      const began = performance.now();
      const one = await measuredInChild({ task, ...each }, stop.signal);
      earlier.push(one);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stderr.write(
        `  round ${round} of ${rounds}: ${task} ${one.note ?? 'done'} (${seconds} s)\n`,
      );
    }
  return measured;
}

function countIn(written: string): number {
  if (/^[1-9]\d*$/u.test(written)) return Number(written);
  throw new UsageError(`"${written}" is no number of things.\n\n${HELP}`);
}
