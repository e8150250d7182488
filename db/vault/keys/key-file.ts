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

/** What the two copies of a vault's key file hold. */
export interface KeyCopies {
  /** Their content where it is sound, the newest generation first; one where both are the same. */
  headers: readonly [Header, ...Header[]];
  /** One of the two is damaged or missing. */
  isOneDamaged: boolean;
}

/**
 * The two copies of the key file of the vault in a folder: whichever is sound will do. Nothing in them is proved yet: that
 * takes a secret. Refuses: no vault here; a file of a newer version; where neither is exactly as this program writes it, or
 * is a link or over 8 KB.
 */
export function readKeyFiles(folder: string): Result<KeyCopies> {
  const { keys, previousKeys, general } = filesOf(folder);
  const [first, second] = [readCopy(keys), readCopy(previousKeys)];
  const newer = [first, second].find((copy) => copy && !copy.ok && copy.problem.code === 'vault-newer');
  if (newer && !newer.ok) return newer;
  if (first === undefined && second === undefined)
    return refuse(existsSync(general) ? damaged : { code: 'vault-missing' });
  const sound = [first, second].flatMap((copy) => (copy?.ok ? copy.value : []));
  const [newest, ...rest] = sound.toSorted((a, b) => b.gen - a.gen);
  if (newest === undefined) return refuse(damaged);
  const others = rest.filter((other) => !canonical(other).equals(canonical(newest)));
  return done({ headers: [newest, ...others], isOneDamaged: !first?.ok || second?.ok === false });
}

function readCopy(file: string): Result<Header> | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile() || stats.size > MOST_BYTES) return refuse(damaged);
  return parseKeyFile(readFileSync(file));
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

/**
 * Writes the key file and, once it is read back as it was written, a second copy of it in place of the one before: from
 * then on no former generation stands in the folder. `header` has been proved: its slots were opened when they were made.
 */
export async function writeKeyFile(folder: string, header: Header): Promise<void> {
  const { keys } = filesOf(folder);
  const content = canonical(header);
  await replaceFile(keys, content);
  if (!readFileSync(keys).equals(content)) throw new Error('the disk does not give back what was written');
  await mendKeyFiles(folder, header);
}

/**
 * Puts right whichever copy of the key file is not this one. Never throws: what cannot be written now is put right at the
 * next opening, and until then the vault itself refuses the generation before.
 */
export async function mendKeyFiles(folder: string, header: Header): Promise<void> {
  const { keys, previousKeys } = filesOf(folder);
  const content = canonical(header);
  for (const file of [keys, previousKeys])
    try {
      if (!existsSync(file) || !readFileSync(file).equals(content)) await replaceFile(file, content);
    } catch {
      // the other copy is sound
    }
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
