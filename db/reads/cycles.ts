import { and, desc, eq, lt } from 'drizzle-orm';
import { cycle, cycleMember } from '#db/schema/cycles.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Cycle, CycleMember } from '#domain/cycle.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';

/** All cycles, the newest first. */
export function allCycles(db: ReadableDb): Cycle[] {
  return db.select().from(cycle).orderBy(desc(cycle.starts)).all();
}

/** One cycle, with the policy it was opened with. */
export function cycleById(db: ReadableDb, id: CycleId): Cycle | undefined {
  return db.select().from(cycle).where(eq(cycle.id, id)).get();
}

/** The cycle of the same period before this one. */
export function cycleBefore(db: ReadableDb, id: CycleId): Cycle | undefined {
  const of = cycleById(db, id);
  if (of === undefined) return undefined;
  return db
    .select()
    .from(cycle)
    .where(and(eq(cycle.periodId, of.periodId), lt(cycle.starts, of.starts)))
    .orderBy(desc(cycle.starts))
    .limit(1)
    .get();
}

/** Who is in a cycle and who is not, as far as this compartment keeps them. */
export function membersOf(db: ReadableDb, id: CycleId): CycleMember[] {
  return db.select().from(cycleMember).where(eq(cycleMember.cycleId, id)).all();
}

/** Whether this compartment notes where somebody stands in a cycle. */
export function isMember(db: ReadableDb, cycleId: CycleId, staffId: StaffId): boolean {
  const theirs = and(eq(cycleMember.cycleId, cycleId), eq(cycleMember.staffId, staffId));
  return db.select({ staffId: cycleMember.staffId }).from(cycleMember).where(theirs).get() !== undefined;
}
