import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { endWhenNobodyReads, refuseSwallowedOptions } from '../../src/cli/command-line.ts';
import { fail, UsageError } from '../../src/cli/failure.ts';
import { SAMPLED, type Folder } from './sampled.ts';
import { reportOf, type Outcome } from './report.ts';
import { sampleOf, type Mutant } from './sample.ts';

const SAMPLE = 200;

const HELP = `Changes the code in one place at a time and tells which changes its tests do not notice.

  npm run --silent mutate -- index/search/rank/credits.ts
  npm run --silent mutate -- --sample 200 --seed 1

  FILE…        source files or folders: every change to them, or a sample with --sample
  --sample N   so many changes, drawn by the seed; without FILE from ${SAMPLED.map(({ code }) => code).join(', ')}
               (default: all of FILE, or ${SAMPLE} without one)
  --seed S     another sample for another number (default: 1)
  --help       this text

Each change is run with the tests of its own folder. It is made in a copy: no file of the project
changes. A sample of 200 takes some ten minutes.
`;

// ends by "exit", which removes the copies
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(130));
endWhenNobodyReads();
try {
  await run();
} catch (error) {
  fail(error);
}

async function run(): Promise<void> {
  refuseSwallowedOptions('mutate', ['sample', 'seed']);
  const { values, positionals } = parsed();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const given = positionals.map((path) => relative('.', path).split(sep).join('/'));
  const files = [...new Set(given.flatMap(sourcesIn))];
  const folders = given.length > 0 ? foldersOf(files) : SAMPLED;
  const { mutantsOf, statusesOf } = await stryker();
  const all = await mutantsOf(
    given.length > 0 ? files : SAMPLED.flatMap(({ code }) => sourcesIn(code)),
  );
  const most = given.length > 0 ? all.length : SAMPLE;
  const drawn = sampleOf(all, numberIn(values.sample ?? String(most)), numberIn(values.seed));
  process.stderr.write(`${drawn.length} of ${all.length} changes, seed ${values.seed}\n`);
  const outcomes: Outcome[] = [];
  for (const { code, tests } of folders) {
    const here = drawn.filter(({ file }) => isIn(file, code));
    if (here.length === 0) continue;
    process.stderr.write(`${code}: ${here.length} changes, each with ${tests.join(' and ')}\n`);
    outcomes.push({ code, statuses: await statusesOf(here, tests) });
  }
  process.stdout.write(reportOf(outcomes));
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sample: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/** By address: packages that only this folder installs have no types where it is not installed. */
async function stryker(): Promise<{
  mutantsOf: (files: readonly string[]) => Promise<Mutant[]>;
  statusesOf: (
    mutants: readonly Mutant[],
    tests: readonly string[],
  ) => Promise<ReadonlyMap<Mutant, string>>;
}> {
  // the copy is in another folder, from which a relative path leads elsewhere
  process.env.SHARED_DIR = resolve(process.env.SHARED_DIR ?? '../shared');
  // the same random input in each run: else a change may be noticed by luck
  process.env.FC_SEED ??= '1';
  return import(new URL('stryker.ts', import.meta.url).href);
}

/** The sources that a file or folder is or holds, in a fixed order. Throws UsageError for none. */
function sourcesIn(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`There is no "${path}".`);
  const found = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  const sources = found
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(?<!\.d)\.ts$/u.test(name))
    .toSorted();
  if (sources.length === 0) throw new UsageError(`There is no source in "${path}".`);
  return sources;
}

/**
 * The folders that hold these files, each with its tests: those of the sample, else the nearest.
 */
function foldersOf(files: readonly string[]): Folder[] {
  const folders = new Map<string, Folder>();
  for (const file of files) {
    const sampled = SAMPLED.find(({ code }) => isIn(file, code));
    const folder = sampled ?? { code: dirname(file), tests: [testsNear(dirname(file))] };
    folders.set(folder.code, folder);
  }
  return [...folders.values()];
}

/** The folder of tests for a folder of code, or for the nearest one above it that has tests. */
function testsNear(code: string): string {
  const tests = join('test', code);
  return existsSync(tests) ? normalize(tests) : testsNear(dirname(code));
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function numberIn(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  throw new UsageError(`"${written}" is no number.\n\n${HELP}`);
}
