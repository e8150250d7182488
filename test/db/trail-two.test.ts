import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { checkOf, holdsHead, trailHead } from '#db/reads/trail-chain.ts';
import type { WritableDb } from '#db/types.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import { addTrailLine } from '#db/writes/trail.ts';
import { type Compartment, compartments } from '#domain/roles.ts';

const LINES = 20;
const all = 'number, at, by_role, what, outcome, about, people, detail, link';

/** The trail of one compartment of a vault: twenty lines, the same in each, under a key of its own. */
function trailOf(compartment: Compartment) {
  const key = randomBytes(32);
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, bundledMigrations()[compartment]);
  const db: WritableDb = drizzle({ client: database });
  const add = (minute: number) =>
    addTrailLine(db, key, {
      at: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
      by: 'headteacher',
      what: 'school.update',
      outcome: 'done',
      about: { of: 'school' },
      people: [],
      detail: null,
    });
  for (let minute = 1; minute <= LINES; minute += 1) add(minute);
  const brokenAt = (): number | undefined => {
    const check = checkOf(db, key);
    while (check.step(7));
    return check.broken();
  };
  const open = () => database.exec('drop trigger trail_is_not_changed; drop trigger trail_is_not_removed;');
  return { db, database, add, brokenAt, open };
}

type Trail = ReturnType<typeof trailOf>;

/** Puts a line of one trail in the place of the same line of another. */
function swapIn(into: Trail, from: Trail, number: number): void {
  const values = from.database.prepare(`select ${all} from trail where number = ?`).raw().get(number) as unknown[]; // nine columns
  into.database.prepare(`delete from trail where number = ?`).run(number);
  into.database.prepare(`insert into trail values (${values.map(() => '?').join()})`).run(...values);
}

test.each(compartments)('a line of the other compartment or of another vault fits nowhere in the %s trail', (home) => {
  const other: Compartment = home === 'general' ? 'restricted' : 'general';
  const homes: Compartment[] = [other, home];
  for (const [from, number] of homes.flatMap((one) => [1, 7, LINES].map((at) => [one, at] as const))) {
    const trail = trailOf(home);
    trail.open();
    swapIn(trail, trailOf(from), number);
    expect([from, number, trail.brokenAt()]).toEqual([from, number, number]);
  }
});

test.each(compartments)('each sentence of a line of the %s trail that is changed, and each time, is found', (home) => {
  const changes = ["what = 'staff.byId'", "by_role = 'manager'", 'by_role = null', "outcome = 'not-allowed'"];
  const more = ['about = null', "people = 'x'", `detail = '{"shape":1,"value":{"format":"pdf"}}'`];
  const times = ["at = '2026-11-23T09:00:30.000Z'", "at = replace(at, 'T09', 'T10')"];
  for (const set of [...changes, ...more, ...times])
    for (const number of [1, 11, LINES]) {
      const trail = trailOf(home);
      trail.open();
      trail.database.exec(`update trail set ${set} where number = ${number}`);
      expect([set, number, trail.brokenAt()]).toEqual([set, number, number]);
    }
});

test('a power cut after one compartment was written and before the other shouts of nothing, and a real cut does', () => {
  const [general, restricted] = [trailOf('general'), trailOf('restricted')];
  const heads = { general: trailHead(general.db), restricted: trailHead(restricted.db) };
  // an undertaking that writes to both ends between the two: one trail is a line ahead
  general.add(30);
  expect([general.brokenAt(), restricted.brokenAt()]).toEqual([undefined, undefined]);
  expect([holdsHead(general.db, heads.general), holdsHead(restricted.db, heads.restricted)]).toEqual([true, true]);
  restricted.open();
  restricted.database.exec(`delete from trail where number > ${LINES - 3}`);
  expect([holdsHead(general.db, heads.general), holdsHead(restricted.db, heads.restricted)]).toEqual([true, false]);
});
