import Database from 'better-sqlite3';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { textColumns } from '#db/reads/keeping/text-columns.ts';
import { textsOfVault } from '#db/reads/keeping/texts-of-vault.ts';
import * as general from '#db/schema/general.ts';
import * as restricted from '#db/schema/restricted.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { compartments } from '#domain/roles.ts';

const schemas = { general, restricted };
const tablesOf = (schema: object): SQLiteTable[] => Object.values(schema).filter((one) => is(one, SQLiteTable));

/** The columns of a table that hold text, and whether each holds a value with the number of its shape. */
function textsIn(table: SQLiteTable) {
  return Object.entries(getTableColumns(table))
    .filter(([, column]) => column.getSQLType() === 'text')
    .map(([key, column]) => ({ key, name: column.name, isStored: column.columnType === 'SQLiteCustomColumn' }));
}

test('every column of text is either searched for a name, or named with the reason why it is not', () => {
  const tables = [...new Map(compartments.flatMap((one) => tablesOf(schemas[one])).map((t) => [getTableName(t), t]))];
  const inSchema = tables.map(([name, table]) => [
    name,
    textsIn(table)
      .map(({ key }) => key)
      .sort(),
  ]);
  const decided = tables.map(([name]) => {
    const { searched, not } = textColumns[name] ?? { searched: [], not: {} };
    return [name, [...searched, ...Object.keys(not)].sort()];
  });
  expect(decided).toEqual(inSchema);
  expect(Object.keys(textColumns).filter((name) => !tables.some(([known]) => known === name))).toEqual([]);
});

test.each(compartments)('a name in any searched column of the %s compartment is found, with its row', (compartment) => {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, bundledMigrations()[compartment]);
  database.pragma('foreign_keys = off');
  const planted: string[] = [];
  for (const table of tablesOf(schemas[compartment])) {
    const name = getTableName(table);
    const searched = textColumns[name]?.searched ?? [];
    if (searched.length === 0) continue;
    const values = Object.entries(getTableColumns(table)).map(([key, column]) => {
      const text = `Zebulon in ${name}.${key}`;
      if (!searched.includes(key)) return column.getSQLType() === 'text' ? `${name}/${key}` : 1;
      planted.push(`${name}.${key}`);
      return column.columnType === 'SQLiteCustomColumn' ? JSON.stringify({ shape: 1, value: { said: [text] } }) : text;
    });
    const marks = values.map(() => '?').join();
    const columns = Object.values(getTableColumns(table)).map(({ name: one }) => `"${one}"`);
    database.prepare(`insert into ${name} (${columns.join()}) values (${marks})`).run(...values);
  }
  const found = textsOfVault(drizzle(database), compartment, (text) => text.includes('Zebulon'));
  const said = found.filter(({ value }) => JSON.stringify(value).includes('Zebulon'));
  expect(said.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(planted.sort());
  expect(planted.length).toBeGreaterThan(20);
  expect(found.filter(({ key }) => key === '')).toEqual([]);
  expect(textsOfVault(drizzle(database), compartment, (text) => text.includes('Obadiah'))).toEqual([]);
});
