import { defineConfig } from 'vite';
import { nodeBundle, nodeModules } from './node-bundle.ts';

/** The process that reads what comes from outside and may be killed: dist/main/parser.cjs. */
export default defineConfig(
  nodeBundle({
    entry: 'electron/intake/parser-process.ts',
    file: 'dist/main/parser.cjs',
    target: 'node24',
    external: ['electron', ...nodeModules],
    sourcemap: true,
  }),
);
