import { defineConfig } from 'vite';
import { nodeBundle } from './node-bundle.ts';

/** What runs between the window and the main process: one file that may require `electron` and nothing else. */
export default defineConfig(
  nodeBundle({
    entry: 'electron/preload.ts',
    file: 'dist/preload/preload.cjs',
    target: 'chrome150',
    external: ['electron'],
    sourcemap: 'inline',
  }),
);
