import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failingDisk } from './db/faults/lock/disk-orders.ts';

/** Makes one folder for what the files of a run share, and gives what removes it at the end. */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-run-'));
  process.env['REVIEWBOOK_TEST_FOLDER'] = folder;
  if (process.env['FAULTS'] !== undefined && process.platform === 'linux') onFailingDisk(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Whatever is started from here on has a disk below one folder that fails when it is told to (test/db/faults/failing). */
function onFailingDisk(folder: string): void {
  const ground = path.join(folder, 'failing');
  mkdirSync(ground);
  const { library, env } = failingDisk(ground, path.join(folder, 'orders'));
  Object.assign(process.env, env, { LD_PRELOAD: library });
}
