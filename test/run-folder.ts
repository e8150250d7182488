import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes one folder for what the files of a run share, and gives what removes it at the end. */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-run-'));
  process.env['REVIEWBOOK_TEST_FOLDER'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
