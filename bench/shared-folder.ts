import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../src/cli/failure.ts';

/** The folder with the evaluation sets, below SHARED_DIR or ../shared. Throws UsageError without it. */
export function evaluationSets(): string {
  const dir = join(process.env.SHARED_DIR ?? '../shared', 'eval');
  if (existsSync(dir)) return dir;
  throw new UsageError(
    `There are no evaluation sets at ${dir}: set SHARED_DIR to the folder whose eval/ holds them.`,
  );
}
