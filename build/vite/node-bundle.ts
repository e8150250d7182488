import { builtinModules } from 'node:module';
import path from 'node:path';
import type { UserConfig } from 'vite';
import { gatherLicences } from './gather-licences.ts';

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * exceljs's streaming side and the packages under it. Only whole workbooks are written here, so the packages
 * stay out of what is shipped: half the size, and none of their security advisories.
 */
const absent = ['archiver', 'fast-csv', 'tmp', 'unzipper'];

/**
 * How one entry becomes one CommonJS file that Node or Electron runs without node_modules beside it.
 * `entry` and `file` are paths from the root; `external` names what is still looked up when the file runs.
 */
export function nodeBundle(options: {
  entry: string;
  file: string;
  target: string;
  external: readonly (string | RegExp)[];
  sourcemap: boolean | 'inline';
  /** How the names of the parts begin that are loaded when they are wanted; left out, all is in one file. */
  parts?: string;
}): UserConfig {
  return {
    root,
    logLevel: 'warn',
    plugins: [gatherLicences(root, path.basename(options.file, '.cjs'))],
    resolve: {
      alias: [
        ...absent.map((name) => ({ find: name, replacement: `${root}/build/vite/absent-package.cjs` })),
        // a package of the same name as Node's own module, which an old stream library asks for by its folder
        { find: /^string_decoder\/$/, replacement: 'node:string_decoder' },
      ],
    },
    build: {
      ssr: options.entry,
      outDir: path.dirname(options.file),
      // main.cjs, office.cjs and parser.cjs share a folder: build/build.ts empties dist once, before all
      emptyOutDir: false,
      target: options.target,
      minify: false,
      sourcemap: options.sourcemap,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [...options.external],
        output: {
          format: 'cjs',
          codeSplitting: options.parts !== undefined,
          entryFileNames: path.basename(options.file),
          ...(options.parts !== undefined && { chunkFileNames: `${options.parts}-[name].cjs` }),
        },
      },
    },
    ssr: { noExternal: true, external: options.external.filter((name) => typeof name === 'string') },
  };
}

/** Node's own modules under both of their names. */
export const nodeModules: readonly (string | RegExp)[] = [...builtinModules, /^node:/];
