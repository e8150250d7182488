import path from 'node:path';
import Database from 'better-sqlite3';
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import type { WritableDb } from '#db/types.ts';
import { applySettings } from '#db/vault/database/connection-settings.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { createVault, type OpenVault, openVault, runningClock } from '#db/vault/vault.ts';
import { nameSchool } from '#db/writes/school.ts';
import { day } from '#domain/days/dates.ts';
import type { DemoSchool } from '#templates/demo/index.ts';
import { type Insert, insertLargeSchool } from './large-school.ts';
import { nativeBinding } from './places.ts';

const passphrase = 'copper kettle by the mill';

/** The same school twice: in a vault as the program opens it, and in a plain file with the same settings and tables. */
export interface TwoDatabases {
  encrypted: WritableDb;
  plain: WritableDb;
  close: () => void;
}

/** Makes a school of so many people in a folder, in both ways, and opens both afresh. */
export async function twoDatabases(folder: string, demo: DemoSchool, people: number): Promise<TwoDatabases> {
  const file = path.join(folder, 'plain.db');
  const home = { folder: path.join(folder, 'vault'), nativeBinding, today: () => day('2026-11-21') };
  fillPlain(file, demo, people);
  const made = await createVault({ ...home, role: 'manager', passphrase, cost: 2 ** 16 });
  if (!made.ok) throw new Error(`the vault was refused: ${made.problem.code}`);
  copyInto(made.value.vault, file);
  made.value.vault.close();
  const opened = await openVault({ ...home, role: 'manager', passphrase, clock: runningClock() });
  if (!opened.ok) throw new Error(`the vault was refused: ${opened.problem.code}`);
  const { vault } = opened.value;
  const plain = openPlain(file);
  return {
    encrypted: vault.general.db,
    plain: drizzle({ client: plain }),
    close: () => {
      vault.close();
      plain.close();
    },
  };
}

function openPlain(file: string): Database.Database {
  const database = new Database(file, { nativeBinding });
  applySettings(database);
  migrate(database, bundledMigrations().general);
  return database;
}

function fillPlain(file: string, demo: DemoSchool, people: number): void {
  const database = openPlain(file);
  database.transaction(() => {
    nameSchool(drizzle({ client: database }), demo.school);
    insertLargeSchool(insertInto(database), demo, people);
  })();
  database.close();
}

/** One prepared statement for each table: drizzle would build anew, 700,000 times, what is always the same. */
function insertInto(database: Database.Database): Insert {
  const prepared = new Map<SQLiteTable, (row: Record<string, unknown>) => void>();
  const prepare = (table: SQLiteTable) => {
    const columns = Object.entries(getTableColumns(table));
    const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
    const statement = database.prepare(
      `insert into "${getTableName(table)}" (${names}) values (${columns.map(() => '?').join(', ')})`,
    );
    return (row: Record<string, unknown>): void => {
      statement.run(columns.map(([key, column]) => (row[key] == null ? null : column.mapToDriverValue(row[key]))));
    };
  };
  return (table, row) => {
    const insert = prepared.get(table) ?? prepare(table);
    prepared.set(table, insert);
    insert(row);
  };
}

/** Copies every table of a plain file into a vault, where all that the rows hang on is there. */
function copyInto({ general }: OpenVault, file: string): void {
  const inPlain = sql.raw("select name from plain.sqlite_master where type = 'table'");
  general.db.run(sql.raw(`attach '${file}' as plain key ''`));
  general.db.run(sql`pragma foreign_keys = off`);
  general.transaction((db) => {
    for (const { name } of db.all<{ name: string }>(inPlain))
      db.run(sql.raw(`insert into main."${name}" select * from plain."${name}"`));
  });
  general.db.run(sql`pragma foreign_keys = on`);
  general.db.run(sql.raw('detach plain'));
}
