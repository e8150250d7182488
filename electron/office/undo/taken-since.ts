import type { Reads } from '#db/reads.ts';
import type { ChangedTable, RowChange } from '#domain/change.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';
import type { NewCalendarEntry } from '#domain/days/school-calendar.ts';
import type { Problem } from '#domain/problems.ts';
import { overlap, type Slot } from '#domain/review/meetings.ts';
import { faultOf } from '#domain/term-dates/calendar-faults.ts';
import { takenMeetings } from '#electron/office/reviews/taken-meetings.ts';
import { recordOf } from './of-records.ts';
import type { WhyNot } from './why-not.ts';

type Columns = NonNullable<RowChange['before']>;

/** Refuses what would be put back to where something else stands by now: in the calendar, at an appraiser's time, in a mark. */
export function takenProblem(read: Reads, going: readonly RowChange[]): WhyNot {
  return (row) => (row.before === null ? undefined : rules[row.table]?.(read, row, row.before, going));
}

type Rule = (read: Reads, row: RowChange, before: Columns, going: readonly RowChange[]) => Problem | undefined;

const rules: Partial<Record<ChangedTable, Rule>> = {
  calendarEntry: (read, { id }, before, going) => {
    const back = going.filter((row) => row.table === 'calendarEntry');
    const isBack = new Set(back.map((row) => row.id));
    const others = [
      ...read.calendar().entries.filter((entry) => !isBack.has(entry.id)),
      ...back.flatMap((row) => (row.id !== id && row.before ? [asEntry(row.before)] : [])),
    ];
    return faultOf(asEntry(before), others);
  },

  booking: (read, row, before, going) => {
    const recordId = recordOf(row);
    const review = recordId && read.reviews.byId(recordId);
    const appraiser = review && appraiserKey(review);
    if (!appraiser) return undefined;
    const isBack = new Set(going.filter(({ table }) => table === 'booking').map(({ id }) => id));
    const slot = before as Slot; // a row of the table of bookings
    const met = takenMeetings(read).some(
      (one) => one.appraiser === appraiser && !isBack.has(`${one.recordId}/${one.phase}`) && overlap(one, slot),
    );
    return met ? { code: 'appraiser-busy', name: review.appraiserName, on: slot.on, at: slot.at } : undefined;
  },

  site: (read, { id }, before) => {
    const name = String(before['name']);
    const again = read.sites().some((one) => one.id !== id && one.name === name);
    return again ? { code: 'field-taken', field: 'name', by: name } : undefined;
  },

  lawDealt: (read, { id }, before) => {
    const { policyId, findingId, clause } = before;
    const again = read.handover
      .lawDealt(String(policyId))
      .some((one) => one.id !== id && one.findingId === findingId && one.clause === clause);
    return again ? { code: 'dealt-already' } : undefined;
  },
};

function asEntry(columns: Columns): NewCalendarEntry {
  return columns as Columns & NewCalendarEntry; // a row of the table of calendar entries
}
