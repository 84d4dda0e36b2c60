import { defineConfig } from 'vitest/config';
import { HANG_MS } from './limits.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // importing discord.js anew for each file took longer than the tests; they share nothing they change
    isolate: false,
    // by default one core stays idle; with two cores that is half of them
    maxWorkers: 2,
    // a suite that hangs says where
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
  },
});
