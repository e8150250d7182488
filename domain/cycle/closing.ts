import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { Priority } from '#domain/school.ts';
import type { Staff } from '#domain/staff/staff.ts';

/**
 * What was true on the day on which a cycle was closed. Its yearly report is made from this, so that it does not change
 * when people change their group or leave, nor with the school's calendar.
 */
export interface CycleClosing {
  people: Staff[];
  calendar: SchoolCalendar;
  /** The improvement plan of its year. */
  priorities: Priority[];
}
