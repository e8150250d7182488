import { day } from '#domain/days/dates.ts';
import type { CalendarEntry, CalendarKind, SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';

/** An entry with an id of no matter; one day where no last day is given. */
export function entry(kind: CalendarKind, name: string, starts: string, ends = starts): CalendarEntry {
  return { id: `${kind}-${starts}` as CalendarEntryId, kind, name, starts: day(starts), ends: day(ends) };
}

/** The dates of an invented Welsh primary school for 2026/27. 2 September 2026 is a Wednesday, 4 January 2027 a Monday. */
export const schoolYear: SchoolCalendar = {
  entries: [
    entry('term', 'Autumn term', '2026-09-02', '2026-12-18'),
    entry('half-term', 'Autumn half-term', '2026-10-26', '2026-10-30'),
    entry('inset', 'INSET day', '2026-11-02'),
    entry('term', 'Spring term', '2027-01-04', '2027-03-25'),
    entry('inset', 'INSET day', '2027-01-04'),
    entry('closure', 'Snow', '2027-01-20'),
    entry('half-term', 'Spring half-term', '2027-02-15', '2027-02-19'),
    entry('term', 'Summer term', '2027-04-12', '2027-07-20'),
    entry('half-term', 'Whitsun', '2027-05-31', '2027-06-04'),
    entry('holiday', 'Jubilee', '2027-06-11'),
  ],
};
