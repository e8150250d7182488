import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { changeById } from '#db/reads/undo/changes.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { putBack } from '#db/writes/undo/changes.ts';
import type { ChangeId } from '#domain/ids.ts';

/** A compartment in which a program that did not know why a day was confirmed noted a change of one step. */
function withOldChange(rows: string, steps: string) {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, bundledMigrations().general);
  database.exec(`
    insert into record values ('r', 'review', 's', 'c', '2026-09-01', 1, 'open', 'writing', '2026-09-14T09:00:00Z');
    ${steps}
    insert into change values ('x', '2026-09-14T09:00:00Z', 'manager', 'steps-marked', 'Nia Prosser', 1, '${rows}', 0, null);
  `);
  const db = drizzle(database);
  const id = 'x' as ChangeId; // the one that was inserted
  const rowsOf = () => changeById(db, id)?.rows ?? [];
  const undo = () => putBack(db, { id, rows: rowsOf() }, rowsOf(), { undone: true, seen: () => [] });
  const left = () => database.prepare('select step, done_on, reason from step').all();
  return { undo, left };
}

const marked = '{"recordId":"r","step":"meeting","on":"2026-09-14"}';

test('a change from before its table had another column is undone', () => {
  const rows = `{"shape":1,"value":[{"table":"step","id":"r/meeting","before":null,"after":${marked}}]}`;
  const { undo, left } = withOldChange(rows, "insert into step values ('r', 'meeting', '2026-09-14', '');");
  expect(undo()).toEqual({ ok: true, value: null });
  expect(left()).toEqual([]);
});

test('a row that was removed before its table had another column comes back', () => {
  const rows = `{"shape":1,"value":[{"table":"step","id":"r/meeting","before":${marked},"after":null}]}`;
  const { undo, left } = withOldChange(rows, '');
  expect(undo()).toEqual({ ok: true, value: null });
  expect(left()).toEqual([{ step: 'meeting', done_on: '2026-09-14', reason: '' }]);
});

test('what was changed again since is left as it stands', () => {
  const rows = `{"shape":1,"value":[{"table":"step","id":"r/meeting","before":null,"after":${marked}}]}`;
  const { undo, left } = withOldChange(rows, "insert into step values ('r', 'meeting', '2026-09-15', '');");
  expect(undo()).toEqual({ ok: false, problem: { code: 'changed-since' } });
  expect(left()).toEqual([{ step: 'meeting', done_on: '2026-09-15', reason: '' }]);
});
