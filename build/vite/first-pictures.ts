import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dictionaries } from './dictionaries.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What draws the first pictures of the window while the program is built: dist/first/pictures.js, which is not shipped. */
export default defineConfig({
  root,
  logLevel: 'warn',
  plugins: [react(), dictionaries(root)],
  build: {
    ssr: path.join(root, 'renderer/first/pictures.tsx'),
    outDir: path.join(root, 'dist/first'),
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
  },
  ssr: { noExternal: true },
});
