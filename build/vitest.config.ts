import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { nativeDigests } from './vite/native-digests.ts';

const kinds = (...names: readonly string[]) => names.map((name) => `test/${name}/**/*.test.ts`);

// they put something else in place of a module, which must not have been loaded before
const mocking = ['sixth-policy', 'small-kind', 'outside-cycles', 'proved-answers'].map(
  (name) => `test/office/${name}.test.ts`,
);

const onFailingDisk = ['test/db/faults/failing/*.test.ts'];

/**
 * Everything that needs no window. Electron itself is replaced by a mock that records what it was told. The files that
 * only ask and answer share the loaded program; those that mock a module or start programs of their own do not.
 */
export default defineConfig({
  define: { NATIVE_DIGESTS: nativeDigests(path.resolve(import.meta.dirname, '..')) },
  resolve: {
    alias: [
      { find: /^electron$/, replacement: path.resolve(import.meta.dirname, '../test/electron/recorded-electron.ts') },
    ],
  },
  test: {
    root: '.',
    globalSetup: ['test/run-folder.ts'],
    setupFiles: ['test/tidy-up.ts', 'test/remembered-scrypt.ts'],
    environment: 'node',
    // the long proofs (`npm run faults`) take what they take
    // pure tests give way to the journeys that run beside them, and may stand still for a while
    hookTimeout: 180_000,
    testTimeout: process.env['FAULTS'] === 'long' ? 3_600_000 : 180_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: kinds('rules', 'office', 'documents'),
          exclude: mocking,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: [...kinds('db', 'electron', 'intake', 'bench'), ...mocking],
          exclude: onFailingDisk,
        },
      },
      {
        extends: true,
        // the runner itself is started on a disk that fails: `FAULTS` is set
        test: { name: 'failing', include: onFailingDisk },
      },
    ],
  },
});
