import { recordsInCycle, recordsOfPeople } from '#db/reads/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import { runningOf } from '#db/writes/reviews.ts';
import { keepRunning } from '#db/writes/running-deadlines.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { ReviewRecord } from '#domain/review.ts';
import { countingOf } from './counting.ts';
import type { Writing } from './handling.ts';

/** Works out anew what is due in a whole cycle, after it was closed or opened again. */
export function runCycleAnew(tx: Writing, cycle: Cycle, today: Day): void {
  keepAnew(tx, cycle, today, (db) => recordsInCycle(db, cycle.id));
}

/** Works out anew what is due on some people in every open cycle, after a change of their staff records. */
export function runPeopleAnew(tx: Writing, staffIds: readonly StaffId[], today: Day): void {
  for (const cycle of tx.read.cycles.open())
    keepAnew(tx, cycle, today, (db) => recordsOfPeople(db, staffIds, cycle.id));
}

/** The rows are derived, so that both compartments may be written to in one transaction. */
function keepAnew(tx: Writing, cycle: Cycle, today: Day, records: (db: WritableDb) => ReviewRecord[]): void {
  const counting = countingOf(tx.read, cycle);
  const staff = new Map(tx.read.staff.all().map((person) => [person.id, person]));
  for (const db of tx.restricted ? [tx.general, tx.restricted] : [tx.general]) {
    const found = records(db);
    const rows = found.flatMap((record) => {
      const person = staff.get(record.review.staffId);
      return person ? runningOf(record, { counting, person }, today) : [];
    });
    keepRunning(
      db,
      found.map(({ review }) => review.id),
      rows,
    );
  }
}
