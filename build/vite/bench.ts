import { defineConfig } from 'vite';
import { nodeBundle, nodeModules } from './node-bundle.ts';

/** The measurements: dist/bench/bench.cjs, bundled so that what is timed is what is shipped. */
export default defineConfig(
  nodeBundle({
    entry: 'test/bench/bench.ts',
    file: 'dist/bench/bench.cjs',
    target: 'node24',
    external: ['playwright', 'playwright-core', '@playwright/test', ...nodeModules],
    sourcemap: true,
  }),
);
