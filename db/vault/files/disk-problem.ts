import path from 'node:path';
import type { Problem } from '#domain/problems.ts';
import { codeOf } from './replace-file.ts';

/** What errors of the disk mean; those of SQLite by the first two words of their code. */
const problems: Record<string, Problem> = {
  ENOSPC: { code: 'disk-full' },
  EDQUOT: { code: 'disk-full' },
  SQLITE_FULL: { code: 'disk-full' },
  EIO: { code: 'disk-failing' },
  ENXIO: { code: 'disk-failing' },
  ENODEV: { code: 'disk-failing' },
  SQLITE_IOERR: { code: 'disk-failing' },
  SQLITE_CANTOPEN: { code: 'disk-failing' },
  EROFS: { code: 'disk-read-only' },
  EACCES: { code: 'disk-read-only' },
  EPERM: { code: 'disk-read-only' },
  SQLITE_READONLY: { code: 'disk-read-only' },
  VAULT_GONE: { code: 'vault-missing' },
};

/** What somebody can do about an error of the disk; undefined where it is none. */
export function diskProblem(error: unknown): Problem | undefined {
  const code = codeOf(error).replace(/^(SQLITE_[A-Z]+)_.*/, '$1');
  // a folder where a file should be, or a file where a folder should
  const isInTheWay = code === 'EISDIR' || code === 'ENOTDIR';
  if (isInTheWay && error instanceof Error && 'path' in error && typeof error.path === 'string')
    return { code: 'in-the-way', name: path.basename(error.path) };
  if (problems[code]) return problems[code];
  // the library of queries wraps what the database says
  return error instanceof Error && error.cause !== undefined ? diskProblem(error.cause) : undefined;
}
