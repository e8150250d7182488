import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '#db/vault/files/replace-file.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';

type PlaceFault = Extract<Problem, { code: 'backup-place' }>['why'];

/** How a place for backups is found: there or not, and whether it is on the very disk that holds the records. */
export interface FoundPlace {
  isThere: boolean;
  onSameDisk: boolean;
}

/** Looks at a place; a stick that is not in the PC is not there. */
export function lookAt(place: string, vaultFolder: string): FoundPlace {
  try {
    const found = statSync(place);
    return { isThere: found.isDirectory(), onSameDisk: found.dev === statSync(nearest(vaultFolder)).dev };
  } catch {
    return { isThere: false, onSameDisk: false };
  }
}

/** A folder that somebody chose for backups. Refuses one that is not there, and the folder of the records itself. */
export function chosenPlace(place: string, vaultFolder: string): Result<string> {
  if (!lookAt(place, vaultFolder).isThere) return refuse({ code: 'backup-place', why: 'missing' });
  const between = path.relative(realpathSync(nearest(vaultFolder)), realpathSync(place));
  const isWithin = !between.startsWith('..') && !path.isAbsolute(between);
  return isWithin ? refuse({ code: 'backup-place', why: 'in-vault' }) : done(place);
}

/** What a failing place means; undefined where the error is of another kind. */
export function placeFault(error: unknown): PlaceFault | undefined {
  return faults[codeOf(error)];
}

const faults: Record<string, PlaceFault> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENODEV: 'missing',
  ENXIO: 'missing',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'read-only',
  EIO: 'failing',
  EINVAL: 'failing',
  UNKNOWN: 'failing',
};

function nearest(folder: string): string {
  const parent = path.dirname(folder);
  return parent === folder || statSync(folder, { throwIfNoEntry: false }) ? folder : nearest(parent);
}
