import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // importing discord.js anew for each file took longer than the tests; they share nothing they change
    isolate: false,
    // a suite that hangs says where
    testTimeout: 10_000,
  },
});
