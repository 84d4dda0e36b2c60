import { existsSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.env.SHARED_DIR ?? '../shared';

/** The folder of the two seed articles, where it is there. */
export const seedArticles = join(dir, 'articles');

/** Whether tests that read the seed articles can run; says so in one line where they cannot. */
export const hasSeedArticles = existsSync(seedArticles);
if (!hasSeedArticles)
  console.warn(
    `skipped: no seed articles at ${seedArticles} (set SHARED_DIR to the folder that has them)`,
  );
