import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../src/cli/failure.ts';
import { SEED_QUESTIONS, SEEDS } from './gold.ts';

/**
 * The folder with the evaluation sets, below SHARED_DIR or ../shared. Throws UsageError if it is
 * missing.
 */
export function evaluationSets(): string {
  const dir = join(process.env.SHARED_DIR ?? '../shared', 'eval');
  if (existsSync(dir)) return dir;
  throw new UsageError(
    `There are no evaluation sets at ${dir}: set SHARED_DIR to the folder whose eval/ holds them.`,
  );
}

/**
 * All sets of a folder, or those asked for: first the seeds, if any, then the others by name.
 * Throws UsageError for a set that is missing.
 */
export function knownSets(dir: string, wanted?: readonly string[]): readonly string[] {
  const folders = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'questions.jsonl')));
  const hasSeeds = existsSync(join(dir, SEED_QUESTIONS));
  const known = [...(hasSeeds ? [SEEDS] : []), ...folders.toSorted()];
  const unknown = wanted?.find((set) => !known.includes(set));
  if (unknown !== undefined)
    throw new UsageError(`There is no set "${unknown}" at ${dir}. Sets are: ${known.join(', ')}.`);
  return wanted ?? known;
}
