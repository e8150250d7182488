import Database from 'better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import * as general from '#db/schema/general.ts';
import * as restricted from '#db/schema/restricted.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { compartments } from '#domain/roles.ts';

const schemas: Record<string, Record<string, unknown>> = { general, restricted };

/** A table as the schema describes it, in the words of SQLite. */
function described(table: SQLiteTable) {
  const { name, columns, indexes, primaryKeys, foreignKeys } = getTableConfig(table);
  const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  return {
    name,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      notNull: column.notNull || column.primary,
      key: column.primary || keys.includes(column.name),
      hasDefault: column.default !== undefined,
    })),
    indexes: indexes
      .map(({ config }) => ({
        name: config.name,
        unique: config.unique,
        columns: config.columns.map((column) => ('name' in column ? column.name : '')),
      }))
      .toSorted(byName),
    foreignKeys: foreignKeys.map((key) => {
      const { columns: from, foreignColumns: to, foreignTable } = key.reference();
      return {
        from: from.map((column) => column.name).join(),
        to: `${getTableConfig(foreignTable).name}.${to.map((column) => column.name).join()}`,
        onDelete: key.onDelete?.toUpperCase() ?? 'NO ACTION',
      };
    }),
  };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

type Row = Record<string, unknown>;

/** The same table as the migrated database has it. */
function found(database: Database.Database, name: string) {
  const rows = (pragma: string, of: string): Row[] =>
    // the rows of a pragma are of its own shape
    database.prepare(`select * from pragma_${pragma}(?)`).all(of) as Row[];
  return {
    name,
    columns: rows('table_info', name).map((column) => ({
      name: column['name'],
      type: String(column['type']).toUpperCase(),
      notNull: column['notnull'] === 1,
      key: Number(column['pk']) > 0,
      hasDefault: column['dflt_value'] !== null,
    })),
    indexes: rows('index_list', name)
      .filter(({ origin }) => origin === 'c')
      .map((index) => ({
        name: String(index['name']),
        unique: index['unique'] === 1,
        columns: rows('index_info', String(index['name'])).map((column) => column['name']),
      }))
      .toSorted(byName),
    foreignKeys: rows('foreign_key_list', name).map((key) => ({
      from: key['from'],
      to: `${String(key['table'])}.${String(key['to'])}`,
      onDelete: key['on_delete'],
    })),
  };
}

test.each(compartments)('the steps of the %s compartment make the tables that its schema describes', (compartment) => {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, bundledMigrations()[compartment]);
  const tables = Object.values(schemas[compartment] ?? {})
    .filter((one) => typeof one === 'object')
    .map((table) => described(table as SQLiteTable)) // a schema exports tables, and functions that make columns
    .toSorted(byName);
  const names = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .all()
    .map((row) => String((row as Row)['name'])); // one column
  expect(tables.length).toBeGreaterThan(10);
  expect(names.map((name) => found(database, name))).toEqual(tables);
});

test.each(compartments)('what hangs on a record goes with it (%s)', (compartment) => {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, bundledMigrations()[compartment]);
  database.exec(`
    insert into record values ('r', 'review', 's', 'c', '2026-09-01', 1, 'open', 'writing', '2026-09-14T09:00:00Z');
    insert into review values ('r', null, 'Mair Bowen', '[]', '[]');
    insert into answer values ('r', 'grid', 'agreed', '1', 'date', 'x'), ('r', 'grid', 'agreed', '1', 'actions', 'x');
    insert into step (record_id, step, done_on) values ('r', 'meeting', '2026-09-14');
    insert into signature values ('r', 1, 'place/governor', 'Ivo Marsh', '2026-09-18', '');
  `);
  // two cells of one question stand beside each other; the same cell twice does not
  const twice = "insert into answer values ('r', 'grid', 'agreed', '1', 'date', 'y')";
  expect(() => database.exec(twice)).toThrow('UNIQUE');
  database.exec("delete from record where id = 'r'");
  const left = ['review', 'answer', 'step', 'signature'].map((table) =>
    database.prepare(`select count(*) as count from ${table}`).get(),
  );
  expect(left).toEqual(left.map(() => ({ count: 0 })));
});
