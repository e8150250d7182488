import { defineConfig } from 'vite';
import { nodeBundle, nodeModules } from './node-bundle.ts';

/** The demo school, written without a window: dist/demo/demo.cjs, run by Node. */
export default defineConfig(
  nodeBundle({
    entry: 'build/demo/demo.ts',
    file: 'dist/demo/demo.cjs',
    target: 'node24',
    // Playwright drives Chromium for the PDF files and looks for its own files beside itself
    external: ['playwright', 'playwright-core', ...nodeModules],
    sourcemap: true,
  }),
);
