import { defineConfig } from 'vite';
import { nativeDigests } from './native-digests.ts';
import { nodeBundle, nodeModules, root } from './node-bundle.ts';

/** The main process: dist/main/main.cjs. Electron 45 carries Node 24. */
export default defineConfig({
  ...nodeBundle({
    entry: 'electron/main.ts',
    file: 'dist/main/main.cjs',
    target: 'node24',
    external: ['electron', ...nodeModules],
    sourcemap: true,
    parts: 'main',
  }),
  define: { NATIVE_DIGESTS: nativeDigests(root) },
});
