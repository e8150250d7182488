import { eq } from 'drizzle-orm';
import { lawDealt, newcomer, recoverySheet } from '#db/schema/handover.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DealtId } from '#domain/ids.ts';
import type { Compartment, Role } from '#domain/roles.ts';

/** What the school has dealt with of what the law has overtaken in a policy. */
export type LawDealt = typeof lawDealt.$inferSelect;

/** When the recovery sheet of a compartment was given, and last seen in its place. */
export interface SheetDays {
  compartment: Compartment;
  givenOn: Day;
  seenOn: Day;
}

/** What is kept for whoever comes next, in what a session has open. */
export function handoverReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const daysOf = (db: ReadableDb | undefined, compartment: Compartment): SheetDays[] => {
    const row = db?.select().from(recoverySheet).get();
    return row ? [{ compartment, givenOn: row.givenOn, seenOn: row.seenOn }] : [];
  };
  return {
    lawDealt: (policyId: string): LawDealt[] =>
      general.select().from(lawDealt).where(eq(lawDealt.policyId, policyId)).all(),
    lawDealtById: (id: DealtId): LawDealt | undefined =>
      general.select().from(lawDealt).where(eq(lawDealt.id, id)).get(),
    newcomer: (role: Role) => general.select().from(newcomer).where(eq(newcomer.role, role)).get(),
    sheets: (): SheetDays[] => [...daysOf(general, 'general'), ...daysOf(restricted, 'restricted')],
  };
}
