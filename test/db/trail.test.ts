import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { checkOf, holdsHead, trailHead } from '#db/reads/trail-chain.ts';
import type { WritableDb } from '#db/types.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { addTrailLine, turnTrailKey } from '#db/writes/trail.ts';
import type { StaffId } from '#domain/ids.ts';
import { type Compartment, compartments } from '#domain/roles.ts';

const key = randomBytes(32);
const nia = 'nia' as StaffId; // ids are opaque here
const LINES = 30;

/** The trail of a compartment with thirty lines, a minute between each. */
function withTrail(compartment: Compartment = 'general') {
  const database = new Database(':memory:');
  migrate(database, bundledMigrations()[compartment]);
  const trail = trailIn(database);
  for (let minute = 1; minute <= LINES; minute += 1) trail.add(minute);
  return trail;
}

/** The trail that a database holds, until the test is over. */
function trailIn(database: Database.Database) {
  onTestFinished(() => void database.close());
  const db: WritableDb = drizzle({ client: database });
  const add = (minute: number, with_ = key) =>
    addTrailLine(db, with_, {
      at: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
      by: minute % 3 === 0 ? 'headteacher' : 'manager',
      what: minute % 2 === 0 ? 'staff.update' : 'staff.byId',
      outcome: 'done',
      about: { of: 'staff', id: nia },
      people: [nia],
      detail: minute % 5 === 0 ? { format: 'word' } : null,
    });
  /** What somebody does who has the key and knows the tables. */
  const tamper = (statements: string) => {
    database.exec('drop trigger trail_is_not_changed; drop trigger trail_is_not_removed;');
    database.exec(statements);
  };
  return { db, add, tamper, database };
}

/** The first line that does not fit, after a check of all of them. */
function brokenAt(db: WritableDb, with_ = key): number | undefined {
  const check = checkOf(db, with_);
  while (check.step(7));
  return check.broken();
}

test('a trail that nobody touched fits from the first line to the last', () => {
  const { db } = withTrail();
  const check = checkOf(db, key);
  while (check.step(7));
  expect([check.looked(), check.broken()]).toEqual([LINES, undefined]);
});

test('a line can be neither changed nor removed', () => {
  const { database } = withTrail();
  for (const statement of ["update trail set what = 'x' where number = 3", 'delete from trail where number = 3'])
    expect(() => database.exec(statement)).toThrow('the trail is only added to');
});

const columns = {
  at: '2020-01-01T00:00:00Z',
  by_role: 'head',
  what: 'x',
  outcome: 'x',
  about: '',
  people: 'x',
  detail: '{}',
};
const set = (column: string, value: string, number: number) =>
  `update trail set ${column} = '${value}' where number = ${number};`;
const rest = (number: number) => `update trail set number = -number where number > ${number};`;
/** Numbers the lines after one again, from that one on: nothing is missing at a glance. */
const closeUp = (after: number, by: number) =>
  `${rest(after)} update trail set number = -number - ${by} where number < 0;`;
const swap = (one: number, other: number) =>
  `update trail set number = 0 where number = ${one}; update trail set number = ${one} where number = ${other};
   update trail set number = ${other} where number = 0;`;
const all = 'number, at, by_role, what, outcome, about, people, detail, link';
const slip = (from: number) =>
  `insert into trail select ${all.replace('number', `${LINES + 1}`)} from trail where number = ${from};`;

/** Each way to tamper, and the first line that does not fit afterwards. */
const tamperings: [string, number][] = [
  // 24 edits: each column of lines at the beginning, in the middle and at the end
  ...[1, 15, LINES].flatMap((number) =>
    Object.entries({ ...columns, link: 'AAAA' }).map(([column, value]): [string, number] => [
      set(column, value, number),
      number,
    ]),
  ),
  // 12 deletions, of one or several, with a gap or numbered again
  ...[1, 2, 10, 20, 28, 29].flatMap((number): [string, number][] => [
    [`delete from trail where number = ${number};`, number + 1],
    [`delete from trail where number = ${number}; ${closeUp(number, 1)}`, number],
  ]),
  // 10 re-orderings
  ...[1, 5, 9, 14, 29].map((number): [string, number] => [swap(number, number + 1), number]),
  ...[2, 7, 12, 17, 22].map((number): [string, number] => [swap(number, number + 8), number]),
  // 8 dates: one line, or all from one on, at another time
  ...[1, 8, 16, 30].flatMap((number): [string, number][] => [
    [set('at', '2026-11-22T09:00:00.000Z', number), number],
    [`update trail set at = replace(at, '-23T', '-24T') where number >= ${number};`, number],
  ]),
  // 6 lines slipped in: a copy of a true one at the end, and with its values under another hash
  ...[3, 13, 23].flatMap((number): [string, number][] => [
    [slip(number), LINES + 1],
    [
      `${slip(number)} update trail set link = (select link from trail where number = ${LINES}) where number = ${LINES + 1};`,
      LINES + 1,
    ],
  ]),
];

test.each(compartments)(
  'sixty ways to tamper with the %s trail are all found, at the first line that does not fit',
  (home) => {
    expect(tamperings.length).toBe(60);
    const whole = withTrail(home).database.serialize();
    const found = tamperings.map(([statements]) => {
      const { db, tamper } = trailIn(new Database(whole));
      tamper(statements);
      return [statements, brokenAt(db)];
    });
    expect(found).toEqual(tamperings);
  },
);

test('an end that was cut off is found by what was noted outside the file, and only by that', () => {
  for (const cut of [1, 2, 10, 29, 30]) {
    const { db, tamper } = withTrail();
    const head = trailHead(db);
    expect(holdsHead(db, head)).toBe(true);
    tamper(`delete from trail where number > ${LINES - cut};`);
    expect(brokenAt(db)).toBeUndefined();
    expect(holdsHead(db, head)).toBe(false);
  }
});

test('an end that was written again by somebody who has the key is found, too', () => {
  const { db, tamper, add } = withTrail();
  const head = trailHead(db);
  tamper('delete from trail where number > 28;');
  for (const minute of [40, 41, 42]) add(minute);
  expect(brokenAt(db)).toBeUndefined();
  expect(holdsHead(db, head)).toBe(false);
});

test('a trail goes on under a new key, twice, and all of it is checked', () => {
  const { db, add, tamper } = withTrail();
  const [second, third] = [randomBytes(32), randomBytes(32)];
  turnTrailKey(db, { former: key, next: second }, { at: '2026-11-24T09:00:00.000Z', by: 'headteacher' });
  add(31, second);
  turnTrailKey(db, { former: second, next: third }, { at: '2026-11-25T09:00:00.000Z', by: 'headteacher' });
  add(32, third);
  expect(brokenAt(db, third)).toBeUndefined();
  expect(brokenAt(db, second)).toBe(LINES + 3);
  tamper(set('what', 'x', 4));
  expect(brokenAt(db, third)).toBe(4);
});
