import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { type Migration, migrate, versionOf } from '#db/vault/database/migrate.ts';

const first: Migration = {
  name: '0000_first',
  sql: `create table person (id integer primary key, name text not null);--> statement-breakpoint
    create table review (id integer primary key, person integer not null references person(id) on delete cascade);`,
};

/** The rebuilding of a table, as SQLite asks for it. */
const rebuild: Migration = {
  name: '0001_rebuild',
  sql: `PRAGMA foreign_keys=OFF;--> statement-breakpoint
    create table __new_person (id integer primary key, name text not null, site text default 'main' not null);--> statement-breakpoint
    insert into __new_person(id, name) select id, name from person;--> statement-breakpoint
    drop table person;--> statement-breakpoint
    alter table __new_person rename to person;--> statement-breakpoint
    PRAGMA foreign_keys=ON;`,
};

function office(): Database.Database {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, [first]);
  database.exec(
    "insert into person values (1, 'Angharad Rees'), (2, 'Owain Prys'); insert into review values (1, 1), (2, 2)",
  );
  return database;
}

/** Everything that a step could have changed. */
function everything(database: Database.Database): unknown {
  return {
    version: versionOf(database),
    tables: database.prepare('select name, sql from sqlite_schema order by name').all(),
    people: database.prepare('select * from person').all(),
    reviews: database.prepare('select * from review').all(),
  };
}

test('a new database takes every step, and one that has taken them takes none again', () => {
  const database = office();
  migrate(database, [first, rebuild]);
  expect(versionOf(database)).toBe(2);
  migrate(database, [first, rebuild]);
  expect(versionOf(database)).toBe(2);
});

test('rebuilding a table keeps the rows that hang on it', () => {
  const database = office();
  migrate(database, [first, rebuild]);
  expect(everything(database)).toMatchObject({
    people: [
      { id: 1, name: 'Angharad Rees', site: 'main' },
      { id: 2, name: 'Owain Prys', site: 'main' },
    ],
    reviews: [
      { id: 1, person: 1 },
      { id: 2, person: 2 },
    ],
  });
});

test('foreign keys are enforced again afterwards, and after a fault too', () => {
  const database = office();
  migrate(database, [first, rebuild]);
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(() => migrate(database, [first, rebuild, { name: '0002_fault', sql: 'not sql' }])).toThrow();
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a step that fails at any statement leaves the database as it was', () => {
  const statements = rebuild.sql.split('--> statement-breakpoint');
  for (const [at] of statements.entries()) {
    const database = office();
    const before = everything(database);
    const sql = [...statements.slice(0, at + 1), 'select * from nowhere;', ...statements.slice(at + 1)].join('\n');
    expect(() => migrate(database, [first, { name: '0001_fails', sql }])).toThrow('no such table: nowhere');
    expect(everything(database)).toEqual(before);
  }
});

test('a step that would leave a review without its person is taken back', () => {
  const database = office();
  const before = everything(database);
  const orphaning = { name: '0001_orphans', sql: 'delete from person where id = 2;' };
  expect(() => migrate(database, [first, orphaning])).toThrow('rows without their parent');
  expect(everything(database)).toEqual(before);
});

test('of two new steps, the first stays when the second fails', () => {
  const database = office();
  expect(() => migrate(database, [first, rebuild, { name: '0002_fault', sql: 'not sql' }])).toThrow();
  expect(versionOf(database)).toBe(2);
});

test('steps with a gap or in another order are not begun', () => {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  expect(() => migrate(database, [first, { ...rebuild, name: '0002_rebuild' }])).toThrow('out of order');
  expect(versionOf(database)).toBe(0);
});
