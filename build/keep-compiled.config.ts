import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Makes a folder where Node keeps what it compiled, so that a run compiles the program once and not at each start. */
export default function keepCompiled(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reviewbook-compiled-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
