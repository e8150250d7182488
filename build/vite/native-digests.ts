import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of the encryption library of each system, as npm brought it: '<platform>-<arch>' to hexadecimal. */
export function nativeDigests(root: string): Record<string, string> {
  const folder = path.join(root, 'node_modules/better-sqlite3/prebuilds');
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const digest = createHash('sha256').update(readFileSync(path.join(folder, name)));
      return name.endsWith('.node') ? [[path.basename(name, '.node'), digest.digest('hex')]] : [];
    }),
  );
}
