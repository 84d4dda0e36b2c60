import { defineConfig } from 'vitest/config';
import suite from '../../test/vitest.config.ts';

/** The folders of tests that this run looks at, each followed by a line end. */
const folders = (process.env.MUTATION_TESTS ?? 'test').split('\n');

export default defineConfig({
  ...suite,
  test: {
    ...suite.test,
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    // what a module makes when it is loaded is made again for each change
    isolate: true,
    // on a busy machine a slow test must not look like one that noticed something
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // a run that was stopped and cleaned up would write it again afterwards
    cache: false,
  },
});
