import { sql } from 'drizzle-orm';
import { cycle, cycleMember } from '#db/schema/cycles.ts';
import type { WritableDb } from '#db/types.ts';
import type { Cycle, CycleMember } from '#domain/cycle.ts';

export function addCycle(db: WritableDb, row: Cycle): void {
  db.insert(cycle).values(row).run();
}

/** Notes where people stand in their cycles, in place of what was noted before. */
export function keepMembers(db: WritableDb, members: readonly CycleMember[]): void {
  if (members.length === 0) return;
  db.insert(cycleMember)
    .values([...members])
    .onConflictDoUpdate({
      target: [cycleMember.cycleId, cycleMember.staffId],
      set: { leftOut: sql`excluded.left_out` },
    })
    .run();
}
