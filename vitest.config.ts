import { defineConfig } from 'vitest/config';

// Test files share what a worker has loaded: reading the program anew for each of them took half of the time.
// Editions are long texts: with more room for what is short-lived, a third less is spent on clearing it away.
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    maxWorkers: '100%',
    isolate: false,
    execArgv: ['--max-semi-space-size=64'],
  },
});
