import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const acts: (() => void)[] = [];

/** Does something after the last test of the file that is running, the latest first. */
export function afterwards(act: () => void): void {
  acts.push(act);
}

/** Does all that was put off until the end of a file (`build/vitest.config.ts` calls it after each). */
export function tidyUp(): void {
  for (let act = acts.pop(); act !== undefined; act = acts.pop()) act();
}

/** An empty folder that is removed after the file's last test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-test-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder that is removed after the last file of the whole run: for what many files start from. */
export function lastingFolder(): string {
  const { REVIEWBOOK_TEST_FOLDER } = process.env;
  if (REVIEWBOOK_TEST_FOLDER === undefined) throw new Error('test/run-folder.ts makes the folder of the run');
  return mkdtempSync(path.join(REVIEWBOOK_TEST_FOLDER, 'lasting-'));
}
