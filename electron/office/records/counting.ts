import type { DocumentReads, Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { spanHolding } from '#domain/cycle/period.ts';
import type { CountedBy } from '#domain/deadlines/running.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { RecordHead } from '#domain/record/record.ts';

/** What a record goes by: its cycle, or, for one outside all cycles, the policy that the school follows. */
export interface Frame extends Omit<CycleRules, 'calendar'>, Pick<Cycle, 'closedOn'> {
  id: CycleId | null;
}

/** What a record goes by; undefined where its cycle is not there, or the school follows no policy. */
export function frameOf(read: Pick<Reads, 'cycles' | 'policy'>, head: RecordHead): Frame | undefined {
  if (head.cycleId !== null) return read.cycles.byId(head.cycleId);
  const { policy, choices } = read.policy();
  const [period] = policy?.periods ?? [];
  if (!policy || !period) return undefined;
  return { id: null, policy, choices, periodId: period.id, ...spanHolding(period, head.begunOn), closedOn: null };
}

/** A cycle with the school's calendar: what its days are counted by. */
export function countingOf<Of extends Frame>(read: Pick<DocumentReads, 'calendar'>, frame: Of): Of & CycleRules {
  return { ...frame, calendar: read.calendar() };
}

/** What somebody's deadlines are counted by. Throws RangeError for somebody who is not on the staff list. */
export function countedBy(read: Pick<DocumentReads, 'calendar' | 'staff'>, frame: Frame, staffId: StaffId): CountedBy {
  const person = read.staff.byId(staffId);
  if (person === undefined) throw new RangeError('a record is about somebody on the staff list');
  return { counting: countingOf(read, frame), person };
}
