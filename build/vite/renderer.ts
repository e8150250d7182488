import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dictionaries } from './dictionaries.ts';
import { gatherLicences } from './gather-licences.ts';

const root = path.resolve(import.meta.dirname, '../..');

const isOurs = (file: string): boolean =>
  ['renderer', 'domain', 'contract', 'templates'].some((room) => file.startsWith(path.join(root, room)));

/**
 * The window: dist/renderer/index.html and what it loads, plus paper.css, the style sheet that every printed page names.
 * Nothing is inlined and no script is added by the bundler: the policy header allows neither.
 */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  logLevel: 'warn',
  plugins: [react(), dictionaries(root), gatherLicences(root, 'renderer')],
  build: {
    outDir: path.join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome150',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: path.join(root, 'renderer/index.html'), paper: path.join(root, 'renderer/paper.css') },
      // no file of ours does anything by being imported but these: what only a later screen uses stays out of the first chunk
      treeshake: {
        moduleSideEffects: (file) => /\.css$|\/renderer\/(?:main|no-eval)\.tsx?$/.test(file) || !isOurs(file),
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
            // in one file, so that zod is told before whatever makes a schema
            { name: 'schemas', test: /node_modules\/zod\/|\/renderer\/no-eval\.ts$/ },
          ],
        },
        // a page of paper names its style sheet before anything is built, so that one name carries no hash
        assetFileNames: (asset) => (asset.names.includes('paper.css') ? 'paper.css' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
});
