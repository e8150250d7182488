import { builtinModules } from 'node:module';
import path from 'node:path';
import type { UserConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * exceljs's streaming side and the packages under it. Only whole workbooks are read and written here, so the packages
 * stay out of what is shipped: half the size, and none of their security advisories.
 */
const absent = ['archiver', 'fast-csv', 'tmp', 'unzipper'];

/**
 * How one entry becomes one CommonJS file that Node or Electron runs without node_modules beside it.
 * `entry` and `folder` are paths from the root; `external` names what is still looked up when the file runs.
 */
export function nodeBundle(options: {
  entry: string;
  folder: string;
  target: string;
  external: readonly (string | RegExp)[];
  sourcemap: boolean | 'inline';
}): UserConfig {
  return {
    root,
    logLevel: 'warn',
    resolve: { alias: absent.map((name) => ({ find: name, replacement: `${root}/build/vite/absent-package.cjs` })) },
    build: {
      ssr: options.entry,
      outDir: options.folder,
      // main.cjs and parser.cjs share a folder: build/build.ts empties dist once, before all
      emptyOutDir: false,
      target: options.target,
      minify: false,
      sourcemap: options.sourcemap,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [...options.external],
        output: { format: 'cjs', codeSplitting: false },
      },
    },
    ssr: { noExternal: true, external: options.external.filter((name) => typeof name === 'string') },
  };
}

/** Node's own modules under both of their names. */
export const nodeModules: readonly (string | RegExp)[] = [...builtinModules, /^node:/];
