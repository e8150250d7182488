import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { compartments } from '#domain/roles.ts';

test.each(compartments)(
  'the boxes of a question stand beside each other and go with its review (%s)',
  (compartment) => {
    const database = new Database(':memory:');
    onTestFinished(() => void database.close());
    migrate(database, bundledMigrations()[compartment]);
    database.exec(`
    insert into review (id, cycle_id, staff_id, appraiser_name, version, state, stage, touched_at)
      values ('r', 'c', 's', 'Mair Bowen', 1, 'open', 'writing', '2026-09-14T09:00:00Z');
  `);
    const insert = database.prepare("insert into answer values ('r', 'observations', 'agreed', ?, ?, 'x')");
    insert.run('1', 'date');
    insert.run('2', 'date');
    insert.run('1', 'actions');
    expect(() => insert.run('1', 'date')).toThrow('UNIQUE');
    database.exec("delete from review where id = 'r'");
    expect(database.prepare('select count(*) as left from answer').get()).toEqual({ left: 0 });
  },
);
