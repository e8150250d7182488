import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { HoldId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { isDue, keptUntil } from './kept-until.ts';
import type { Period } from './rules.ts';

export const holdReason = z.enum(['tribunal', 'grievance', 'appeal', 'capability', 'police', 'regulator', 'other']);
export type HoldReason = z.infer<typeof holdReason>;

/** Somebody's records are kept for a reason until it is taken away. */
export interface Hold {
  id: HoldId;
  staffId: StaffId;
  reason: HoldReason;
  note: string;
  placedOn: Day;
  placedBy: Role;
  /** When somebody looks whether it is still needed. It does not end by itself. */
  reviewOn: Day;
}

/** What is known of people when it is asked whether something is held. */
export interface HoldFacts {
  today: Day;
  holds: readonly Pick<Hold, 'staffId' | 'id'>[];
  /** Whose request is open, or was answered so lately that what it was about is still kept. */
  requested: ReadonlySet<StaffId>;
  /** The last day of whoever has left or leaves. */
  lastDays: ReadonlyMap<StaffId, Day>;
  /** For how long after it a claim is possible. */
  leaverHold: Period;
}

/** Why something is held. Each of them alone is enough. */
export type HeldWhy = { why: 'hold'; id: HoldId } | { why: 'request' } | { why: 'leaver'; until: Day };

/** Why something about some people is held back, whoever else it is about; empty where it is not. */
export function heldBecause(people: readonly StaffId[], facts: HoldFacts): HeldWhy[] {
  return people.flatMap((id): HeldWhy[] => {
    const lastDay = facts.lastDays.get(id);
    const until = lastDay && keptUntil(lastDay, facts.leaverHold);
    return [
      ...facts.holds.filter(({ staffId }) => staffId === id).map((hold) => ({ why: 'hold' as const, id: hold.id })),
      ...(facts.requested.has(id) ? [{ why: 'request' as const }] : []),
      ...(until && !isDue(until, facts.today) ? [{ why: 'leaver' as const, until }] : []),
    ];
  });
}
