import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { compartments } from '#domain/roles.ts';

test.each(compartments)('answers written before questions had cells are whole answers after it (%s)', (compartment) => {
  const steps = bundledMigrations()[compartment];
  const before = steps.findIndex(({ name }) => name.endsWith('_cells-of-a-question'));
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, steps.slice(0, before));
  database.exec(`
    insert into review (id, cycle_id, staff_id, appraiser_name, version, state, stage, touched_at)
      values ('r', 'c', 's', 'Mair Bowen', 1, 'open', 'writing', '2026-09-14T09:00:00Z');
    insert into answer (review_id, question_id, side, text)
      values ('r', 'comments', 'appraisee', 'Year 5, please'), ('r', 'comments', 'appraiser', 'cell'), ('r', 'helped', 'agreed', '');
    insert into objective (id, review_id, position, text, criteria, monitoring, priority)
      values ('o', 'r', 1, 'Run a reading corner', '', '', 'Reading');
  `);

  migrate(database, steps);

  expect(database.prepare('select * from answer order by question_id, side').all()).toEqual([
    { review_id: 'r', question_id: 'comments', side: 'appraisee', cell: '', text: 'Year 5, please' },
    { review_id: 'r', question_id: 'comments', side: 'appraiser', cell: '', text: 'cell' },
    { review_id: 'r', question_id: 'helped', side: 'agreed', cell: '', text: '' },
  ]);
  expect(database.prepare('select text, category, priority from objective').all()).toEqual([
    { text: 'Run a reading corner', category: null, priority: 'Reading' },
  ]);
  // two cells of one question stand beside each other; the same cell twice does not
  const insert = database.prepare("insert into answer values ('r', 'grid', 'agreed', ?, 'x')");
  insert.run('1.date');
  insert.run('1.actions');
  expect(() => insert.run('1.date')).toThrow('UNIQUE');
  // and all of it goes with its review
  database.exec("delete from review where id = 'r'");
  expect(database.prepare('select count(*) as left from answer').get()).toEqual({ left: 0 });
});
