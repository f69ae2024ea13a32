import { defineConfig } from 'vitest/config';

// Test files share what a worker has loaded: reading the program anew for each of them took half of the time.
export default defineConfig({
  test: { setupFiles: ['test/setup.ts'], testTimeout: 20_000, maxWorkers: '100%', isolate: false },
});
