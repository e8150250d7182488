import { defineConfig } from 'vite';
import { nodeBundle, nodeModules } from './node-bundle.ts';

/** The main process: dist/main/main.cjs. Electron 45 carries Node 24. */
export default defineConfig(
  nodeBundle({
    entry: 'electron/main.ts',
    folder: 'dist/main',
    target: 'node24',
    external: ['electron', ...nodeModules],
    sourcemap: true,
  }),
);
