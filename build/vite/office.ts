import { defineConfig } from 'vite';
import { nodeBundle, nodeModules } from './node-bundle.ts';

/** The process that holds the vault and answers the window: dist/main/office.cjs. Electron 45 carries Node 24. */
export default defineConfig(
  nodeBundle({
    entry: 'electron/office/process/office-process.ts',
    file: 'dist/main/office.cjs',
    target: 'node24',
    external: nodeModules,
    sourcemap: true,
    parts: 'office',
  }),
);
