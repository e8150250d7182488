import { eq, sql } from 'drizzle-orm';
import { cycle, cycleClosing, cycleMember } from '#db/schema/cycles.ts';
import type { WritableDb } from '#db/types.ts';
import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle, CycleMember } from '#domain/cycle/cycle.ts';
import type { CycleId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';

export function addCycle(db: WritableDb, row: Cycle): void {
  db.insert(cycle).values(row).run();
}

/** Gives an open cycle other answers to what its policy leaves to the school. */
export function keepAnswers(db: WritableDb, id: CycleId, choices: PolicyChoices): void {
  db.update(cycle).set({ choices }).where(eq(cycle.id, id)).run();
}

/** Closes a cycle or opens it again; what happened is noted in its history. */
export function updateCycle(db: WritableDb, id: CycleId, fields: Pick<Cycle, 'closedOn' | 'history'>): void {
  db.update(cycle).set(fields).where(eq(cycle.id, id)).run();
}

/** Notes where people stand in their cycles, in place of what was noted before. */
export function keepMembers(db: WritableDb, members: readonly CycleMember[]): void {
  if (members.length === 0) return;
  db.insert(cycleMember)
    .values([...members])
    .onConflictDoUpdate({
      target: [cycleMember.cycleId, cycleMember.staffId],
      set: { leftOut: sql`excluded.left_out`, takenIn: sql`excluded.taken_in` },
    })
    .run();
}

/** Stores what was true when a cycle was closed; null for one that is opened again. */
export function storeClosing(db: WritableDb, id: CycleId, closing: CycleClosing | null): void {
  db.delete(cycleClosing).where(eq(cycleClosing.cycleId, id)).run();
  if (closing) db.insert(cycleClosing).values({ cycleId: id, closing }).run();
}
