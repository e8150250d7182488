import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import { cycle, cycleClosing, cycleMember } from '#db/schema/cycles.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle, CycleMember } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';

/** All cycles, the newest first. */
export function allCycles(db: ReadableDb): Cycle[] {
  return db.select().from(cycle).orderBy(desc(cycle.starts)).all();
}

/** The cycles that are not closed, the newest first. */
export function openCycles(db: ReadableDb): Cycle[] {
  return db.select().from(cycle).where(isNull(cycle.closedOn)).orderBy(desc(cycle.starts)).all();
}

/** One cycle, with the policy it was opened with. */
export function cycleById(db: ReadableDb, id: CycleId): Cycle | undefined {
  return db.select().from(cycle).where(eq(cycle.id, id)).get();
}

/** The cycles that began before a day, the newest first. */
export function cyclesBefore(db: ReadableDb, day: Day): Pick<Cycle, 'id' | 'periodId'>[] {
  const columns = { id: cycle.id, periodId: cycle.periodId };
  return db.select(columns).from(cycle).where(lt(cycle.starts, day)).orderBy(desc(cycle.starts)).all();
}

/** Who is in a cycle and who is not, as far as this compartment keeps them. */
export function membersOf(db: ReadableDb, id: CycleId): CycleMember[] {
  return db.select().from(cycleMember).where(eq(cycleMember.cycleId, id)).all();
}

/** Where somebody stands in a cycle, as far as this compartment notes it. */
export function memberOf(db: ReadableDb, cycleId: CycleId, staffId: StaffId): CycleMember | undefined {
  const theirs = and(eq(cycleMember.cycleId, cycleId), eq(cycleMember.staffId, staffId));
  return db.select().from(cycleMember).where(theirs).get();
}

/** What was true when a cycle was closed; undefined while it is open. */
export function closingOf(db: ReadableDb, id: CycleId): CycleClosing | undefined {
  const { closing } = cycleClosing;
  return db.select({ closing }).from(cycleClosing).where(eq(cycleClosing.cycleId, id)).get()?.closing;
}
