import { eq } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { ChangedTable } from '#domain/change.ts';
import { keysOf, nameOfTable, tableOf } from './changed-tables.ts';
import { hangingTables, type In } from './hanging.ts';
import { joined } from './row-id.ts';

/** The rows that hang on one, and would go with it: by table and id, as a change has them. */
export function hangingOn({ db, home }: In, name: ChangedTable, id: string): { table: ChangedTable; id: string }[] {
  return hangingTables(tableOf(name), home).flatMap(({ table, column }) => {
    const child = nameOfTable(getTableConfig(table).name);
    if (child === undefined) return [];
    const keys = keysOf(child);
    const columns = Object.fromEntries(keys.map((key) => [key.name, key]));
    const rows = db.select(columns).from(table).where(eq(column, id)).all();
    return rows.map((row) => ({ table: child, id: joined(keys.map((key) => String(row[key.name]))) }));
  });
}
