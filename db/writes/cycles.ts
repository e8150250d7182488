import { and, eq } from 'drizzle-orm';
import { cycle, cycleMember } from '#db/schema/cycles.ts';
import type { WritableDb } from '#db/types.ts';
import type { Cycle, CycleMember } from '#domain/cycle.ts';

export function addCycle(db: WritableDb, row: Cycle): void {
  db.insert(cycle).values(row).run();
}

/** Notes where somebody stands in a cycle, in place of what was noted before. */
export function keepMember(db: WritableDb, { cycleId, staffId, leftOut }: CycleMember): void {
  db.delete(cycleMember)
    .where(and(eq(cycleMember.cycleId, cycleId), eq(cycleMember.staffId, staffId)))
    .run();
  db.insert(cycleMember).values({ cycleId, staffId, leftOut }).run();
}
