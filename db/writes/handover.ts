import { eq } from 'drizzle-orm';
import type { LawDealt } from '#db/reads/handover.ts';
import { lawDealt, newcomer, recoverySheet } from '#db/schema/handover.ts';
import type { WritableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Role } from '#domain/roles.ts';

export function addLawDealt(db: WritableDb, row: LawDealt): void {
  db.insert(lawDealt).values(row).run();
}

/** Notes that somebody came into an office on a day: their first week begins. */
export function keepNewcomer(db: WritableDb, role: Role, since: Day): void {
  const set = { since, putAwayOn: null };
  db.insert(newcomer)
    .values({ role, ...set })
    .onConflictDoUpdate({ target: newcomer.role, set })
    .run();
}

export function putFirstWeekAway(db: WritableDb, role: Role, putAwayOn: Day): void {
  db.update(newcomer).set({ putAwayOn }).where(eq(newcomer.role, role)).run();
}

const ONLY = 1;

/** Notes that a compartment's recovery sheet was given on a day, and seen on it. */
export function keepSheetGiven(db: WritableDb, on: Day): void {
  const set = { givenOn: on, seenOn: on };
  db.insert(recoverySheet)
    .values({ id: ONLY, ...set })
    .onConflictDoUpdate({ target: recoverySheet.id, set })
    .run();
}

/** Notes that a compartment's recovery sheet was seen in its place; of one from before this was kept, that it was given by then. */
export function keepSheetSeen(db: WritableDb, on: Day): void {
  db.insert(recoverySheet)
    .values({ id: ONLY, givenOn: on, seenOn: on })
    .onConflictDoUpdate({ target: recoverySheet.id, set: { seenOn: on } })
    .run();
}
