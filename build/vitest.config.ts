import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Everything that needs no window. Electron itself is replaced by a mock that records what it was told. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^electron$/, replacement: path.resolve(import.meta.dirname, '../test/electron/recorded-electron.ts') },
    ],
  },
  test: {
    root: '.',
    include: ['test/{rules,db,office,documents,electron,intake,bench}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
