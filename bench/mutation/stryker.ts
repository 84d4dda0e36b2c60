import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import type { Mutant as StrykerMutant, MutantStatus } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant } from './sample.ts';

/** The mutants of the run, by what identifies them and by Stryker's number. */
interface Run {
  readonly wanted: ReadonlyMap<string, Mutant>;
  readonly numbered: Map<string, Mutant>;
}

let run: Run | undefined;

// Stryker takes ranges of a file to change, and one range may hold hundreds of mutants: those not
// drawn are marked as ignored before it runs any
const instrument: Instrumenter['instrument'] = Reflect.get(Instrumenter.prototype, 'instrument');
Instrumenter.prototype.instrument = async function only(files, options) {
  const result = await instrument.call(this, files, options);
  for (const mutant of result.mutants) {
    const wanted = run?.wanted.get(keyOf(ours(mutant)));
    if (wanted) run?.numbered.set(mutant.id, wanted);
    else mutant.status = 'Ignored';
  }
  return result;
};

/** Every mutant of these files, in their order; none is run. */
export async function mutantsOf(files: readonly string[]): Promise<Mutant[]> {
  const read = files.map((file) => ({
    name: resolve(file),
    content: readFileSync(file, 'utf8'),
    mutate: true,
  }));
  const { mutants } = await instrument.call(new Instrumenter(SILENT), read, {
    plugins: [],
    excludedMutations: [],
    ignorers: [],
  });
  return mutants.map(ours);
}

/**
 * Runs each of the mutants with the tests of these folders, and returns the status of each. Files
 * written meanwhile are in the system's folder for temporary files, and are removed however the run
 * ends.
 */
export async function statusesOf(
  mutants: readonly Mutant[],
  tests: readonly string[],
): Promise<ReadonlyMap<Mutant, MutantStatus>> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-mutate-'));
  const remove = (): void => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  process.env.MUTATION_TESTS = tests.join('\n');
  run = { wanted: new Map(mutants.map((one) => [keyOf(one), one])), numbered: new Map() };
  const { numbered } = run;
  try {
    const stryker = new Stryker({
      configFile: 'bench/mutation/stryker.config.json',
      tempDirName: dir,
      mutate: mutants.map(rangeOf),
    });
    const statuses = new Map<Mutant, MutantStatus>();
    for (const { id, status } of await stryker.runMutationTest()) {
      const mutant = numbered.get(id);
      if (mutant) statuses.set(mutant, status);
    }
    return statuses;
  } finally {
    run = undefined;
    remove();
    process.off('exit', remove);
  }
}

function ours({ fileName, location, mutatorName, replacement }: StrykerMutant): Mutant {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const original = lines.slice(start.line, end.line + 1);
  original.push((original.pop() ?? '').slice(0, end.column));
  original[0] = (original[0] ?? '').slice(start.column);
  return {
    file: relative('.', fileName).split(sep).join('/'),
    location,
    kind: mutatorName,
    original: original.join('\n'),
    replacement,
    line: lines[start.line] ?? '',
  };
}

function keyOf({ file, location: { start, end }, kind, replacement }: Mutant): string {
  return JSON.stringify([file, start.line, start.column, end.line, end.column, kind, replacement]);
}

/** A range in Stryker's form: lines from 1, columns from 0. */
function rangeOf({ file, location: { start, end } }: Mutant): string {
  return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

const nothing = (): void => undefined;
const never = (): boolean => false;
const SILENT = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
