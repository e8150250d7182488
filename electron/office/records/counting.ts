import type { DocumentReads } from '#db/reads.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { CountedBy } from '#domain/deadlines/running.ts';
import type { StaffId } from '#domain/ids.ts';
import type { RecordHead } from '#domain/record/record.ts';
import type { Compartment } from '#domain/roles.ts';
import { peopleIn } from './people-in.ts';

/** What a record goes by: its cycle, or what it kept when it was begun outside all cycles; undefined where that is not there. */
export function frameOf(
  read: Pick<DocumentReads, 'cycles' | 'records'>,
  { id, cycleId }: Pick<RecordHead, 'id' | 'cycleId'>,
  home?: Compartment,
): Frame | undefined {
  return cycleId === null ? read.records.frame(id, home) : read.cycles.byId(cycleId);
}

/** A cycle with the school's calendar: what its days are counted by. */
export function countingOf<Of extends Frame>(read: Pick<DocumentReads, 'calendar'>, frame: Of): Of & CycleRules {
  return { ...frame, calendar: read.calendar() };
}

/** What the deadlines of a record about some people are counted by. */
export function countedBy(
  read: Pick<DocumentReads, 'calendar' | 'staff'>,
  frame: Frame,
  people: readonly StaffId[],
): CountedBy {
  return { counting: countingOf(read, frame), people: peopleIn(read, people) };
}
