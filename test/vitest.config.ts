import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // importing discord.js anew for each file took longer than the tests; they share nothing they change
    isolate: false,
    // by default one core stays idle; with two cores that is half of them
    maxWorkers: 2,
    // a suite that hangs says where
    testTimeout: 10_000,
  },
});
