import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { replaceFile } from '#db/vault/files/replace-file.ts';
import { filesOf } from '#db/vault/files/vault-files.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { canonical } from './canonical.ts';
import { type Header, headerSchema, nameplateSchema } from './header.ts';

/** This program's version, as package.json says it (a test compares): what the key file asks for must not be more. */
export const THIS_APP = '0.1.0';

// three slots take 1,031 bytes; nothing that we write comes near
const MOST_BYTES = 8 * 1024;

const damaged: Problem = { code: 'vault-damaged', part: 'keys' };

/**
 * The key file of the vault in a folder. Nothing in it is proved yet: that takes a secret. Refuses: no vault here; a
 * file of a newer version; one that is a link, over 8 KB, or not exactly as this program writes it.
 */
export function readKeyFile(folder: string): Result<Header> {
  const { keys, general } = filesOf(folder);
  const stats = lstatSync(keys, { throwIfNoEntry: false });
  if (stats === undefined) return refuse(existsSync(general) ? damaged : { code: 'vault-missing' });
  if (!stats.isFile() || stats.size > MOST_BYTES) return refuse(damaged);
  return parseKeyFile(readFileSync(keys));
}

/** The content of a key file, out of its bytes. */
export function parseKeyFile(content: Buffer): Result<Header> {
  const value = jsonOf(content);
  const nameplate = nameplateSchema.safeParse(value);
  if (nameplate.success && isNewer(nameplate.data)) return refuse({ code: 'vault-newer' });
  const header = headerSchema.safeParse(value);
  if (!header.success || !canonical(header.data).equals(content)) return refuse(damaged);
  return done(header.data);
}

/** Writes the key file, keeping the one before as keys.prev.json. */
export async function writeKeyFile(folder: string, header: Header): Promise<void> {
  const { keys, previousKeys } = filesOf(folder);
  await replaceFile(keys, canonical(header), previousKeys);
}

function jsonOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isNewer({ v, minApp }: { v: number; minApp: string }): boolean {
  return v > 1 || minApp.localeCompare(THIS_APP, 'en', { numeric: true }) > 0;
}
