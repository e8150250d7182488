import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { WritableDb } from '#db/types.ts';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { codeOf } from '#db/vault/files/replace-file.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Compartment } from '#domain/roles.ts';
import { applySettings, assertSettings } from './connection-settings.ts';
import { type Migration, migrate, versionOf } from './migrate.ts';
import { type SeenRow, watchOf } from './watch.ts';

/** One open compartment. */
export interface Connection {
  readonly db: WritableDb;
  /** Does some work as one transaction: all of it is kept, or, when it throws, none. Throws where the file is gone. */
  transaction: <T>(work: (db: WritableDb) => T) => T;
  /** The same, and gives the work what it has written so far, row by row. */
  watched: <T>(work: (db: WritableDb, seen: () => SeenRow[]) => T) => T;
  /**
   * Writes the whole file anew, so that no page of it holds what was deleted, and empties the log beside it (security
   * T37). Outside any transaction.
   */
  rebuild: () => void;
  /**
   * Writes everything into the one file and lets go of it. A second time does nothing. Never throws: what a failing disk
   * does not take stays in the log beside the file, and the next opening recovers it.
   */
  close: () => void;
}

/** Which file to open, as what, and the shape it is brought to. `key` is 32 bytes; wiping it is the caller's part. */
export interface Opening {
  file: string;
  compartment: Compartment;
  key: Buffer;
  migrations: readonly Migration[];
  /** The file is made; it must not be there. */
  fresh?: boolean;
  /** The key that it gets in place of its own. For a copy: cut short, the file opens with neither. */
  newKey?: Buffer;
  nativeBinding?: string;
}

// 'SAV1' as a number: tells other programs that know the key what the file is
const APPLICATION_ID = 0x53415631;

/**
 * Opens one compartment, proves it and brings it to this version's shape; anything less, and it is closed again. Refuses:
 * a file of a newer version, a damaged one, one that this key does not open, one that another program has open, a place
 * that cannot be written to. This is the only place that opens a database.
 */
export function openConnection(opening: Opening): Result<Connection> {
  const { file, compartment, fresh = false, nativeBinding } = opening;
  if (fresh) closeSync(openSync(file, 'wx', 0o600));
  // an empty file would open as an empty vault with any key
  else if (!isFilled(file)) return refuse({ code: 'vault-damaged', part: compartment });
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { fileMustExist: true, timeout: 250, ...(nativeBinding && { nativeBinding }) });
    const problem = prove(database, opening);
    if (problem === undefined) return done(connectionOf(database, file));
    database.close();
    return refuse(problem);
  } catch (error) {
    database?.close();
    const code = codeOf(error).replace(/^(SQLITE_[A-Z]+)_.*/, '$1');
    const problem = problems(compartment)[code] ?? diskProblem(error);
    if (problem === undefined) throw error;
    return refuse(problem);
  }
}

/** Whether it is a file with something in it. */
function isFilled(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size > 0;
}

/** What is wrong with the database, or undefined when it has its key, its settings and this version's shape. */
function prove(database: Database.Database, opening: Opening): Problem | undefined {
  const { key, compartment, migrations, fresh, newKey } = opening;
  unlock(database, key);
  if (newKey) turn(database, newKey);
  applySettings(database);
  if (versionOf(database) > migrations.length) return { code: 'vault-newer' };
  if (database.pragma('quick_check', { simple: true }) !== 'ok') return { code: 'vault-damaged', part: compartment };
  if (fresh) database.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(database, migrations);
  assertSettings(database);
  return undefined;
}

function unlock(database: Database.Database, key: Buffer): void {
  if (key.length !== 32) throw new Error('a database key has 32 bytes');
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4'); // the format of SQLCipher 4; without it, only this library reads the file
  const raw = rawKey(key);
  database.key(raw);
  raw.fill(0);
}

/** Writes every page anew under another key. In write-ahead mode the library keeps the old salt (security 4.4). */
function turn(database: Database.Database, newKey: Buffer): void {
  database.pragma('journal_mode = DELETE');
  const raw = rawKey(newKey);
  database.rekey(raw);
  raw.fill(0);
}

/** x'…' as SQLCipher takes a key as it is, digit by digit: a string of it would stay in memory after closing. */
function rawKey(key: Buffer): Buffer {
  const raw = Buffer.allocUnsafeSlow(3 + 2 * key.length);
  const digit = (nibble: number): number => (nibble < 10 ? 0x30 : 0x57) + nibble;
  raw.write("x'", 0, 'latin1');
  key.forEach((byte, at) => {
    raw[2 + 2 * at] = digit(byte >> 4);
    raw[3 + 2 * at] = digit(byte & 15);
  });
  raw.write("'", raw.length - 1, 'latin1');
  return raw;
}

/** What SQLite's errors mean at opening. A first page that does not open has another key, is plain, or was damaged. */
function problems(part: Compartment): Record<string, Problem> {
  return {
    SQLITE_NOTADB: { code: 'vault-mismatched' },
    SQLITE_CORRUPT: { code: 'vault-damaged', part },
    SQLITE_BUSY: { code: 'vault-in-use' },
    SQLITE_READONLY: { code: 'vault-place-unsafe', why: 'not-writable' },
    SQLITE_CANTOPEN: { code: 'vault-place-unsafe', why: 'not-writable' },
  };
}

function connectionOf(database: Database.Database, file: string): Connection {
  const db: WritableDb = drizzle({ client: database });
  const watch = watchOf(database);
  const transaction = <T>(work: (step: WritableDb) => T): T => {
    // Linux goes on writing to a file that nobody can find any more
    if (!existsSync(file)) throw Object.assign(new Error('the database is gone'), { code: 'VAULT_GONE' });
    return db.transaction((step) => work(step), { behavior: 'immediate' });
  };
  return {
    db,
    transaction,
    watched: (work) => {
      watch.begin();
      try {
        return transaction((step) => work(step, watch.seen));
      } finally {
        watch.end();
      }
    },
    rebuild: () => {
      database.exec('vacuum');
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: () => {
      if (!database.open) return;
      for (const step of [() => database.pragma('wal_checkpoint(TRUNCATE)'), () => database.close()])
        try {
          step();
        } catch {
          // the next step is taken all the same
        }
    },
  };
}
