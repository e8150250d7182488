import type { Database } from 'better-sqlite3';

/**
 * What must be so on every connection, in the order it is set: the pragma, the value to set, and what it says when read
 * back. The library's own defaults lose commits at a power cut (synchronous) and write plain text to the temporary folder
 * (temp_store). security 0 and T03.
 */
const settings = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['foreign_keys', 'ON', 1],
] as const;

// the first version without the fault that could damage a database when its log starts anew
const LEAST_SQLITE = '3.51.3';

/** Sets all of them. SQLite says nothing when it does not do what it is told. */
export function applySettings(database: Database): void {
  for (const [name, value] of settings) database.pragma(`${name} = ${value}`);
}

/** Reads all of them back; throws at the first that is not as it must be, and at an SQLite that is too old. */
export function assertSettings(database: Database): void {
  const version = String(database.prepare('select sqlite_version()').pluck().get());
  if (version.localeCompare(LEAST_SQLITE, 'en', { numeric: true }) < 0) throw new Error(`SQLite ${version} is too old`);
  for (const [name, , expected] of settings) {
    const found = database.pragma(name, { simple: true });
    if (found !== expected) throw new Error(`the database does not keep to ${name} = ${expected}`);
  }
}
