import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Took } from './measuring.ts';

/** The top folder: the same from test/bench and, once bundled, from dist/bench. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The native part of the database library. */
export const nativeBinding = path.join(
  root,
  'node_modules/better-sqlite3/prebuilds',
  `${process.platform}-${process.arch}.node`,
);

/** Does something with a folder that is gone afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs a script of this folder in Debian's Python. It measures itself and prints what it took. */
export function measureInPython(script: string, ...args: string[]): Took {
  const ran = spawnSync('/usr/bin/python3', [path.join(root, 'test/bench', script), ...args], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${script}: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Took; // what our own script prints
}
