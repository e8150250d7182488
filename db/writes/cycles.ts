import { and, eq } from 'drizzle-orm';
import { cycle, cycleMember } from '#db/schema/cycles.ts';
import type { WritableDb } from '#db/types.ts';
import type { Cycle, CycleMember } from '#domain/cycle.ts';
import type { CycleId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';

export function addCycle(db: WritableDb, row: Cycle): void {
  db.insert(cycle).values(row).run();
}

/** Gives an open cycle other answers to what its policy leaves to the school. */
export function keepAnswers(db: WritableDb, id: CycleId, choices: PolicyChoices): void {
  db.update(cycle).set({ choices }).where(eq(cycle.id, id)).run();
}

/** Notes where somebody stands in a cycle, in place of what was noted before. */
export function keepMember(db: WritableDb, { cycleId, staffId, leftOut }: CycleMember): void {
  db.delete(cycleMember)
    .where(and(eq(cycleMember.cycleId, cycleId), eq(cycleMember.staffId, staffId)))
    .run();
  db.insert(cycleMember).values({ cycleId, staffId, leftOut }).run();
}
