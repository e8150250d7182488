import { z } from 'zod';
import type { CalendarEntryId } from '#domain/ids.ts';
import type { Day } from './dates.ts';

/**
 * What the school's calendar knows: terms; half-terms and INSET days, on which no lessons are held; closures, on which
 * nobody works; and one-off bank holidays, proclaimed after the program was made.
 */
export const calendarKind = z.enum(['term', 'half-term', 'inset', 'closure', 'holiday']);
export type CalendarKind = z.infer<typeof calendarKind>;

/** An entry as somebody types it: from its first to its last day, both included. */
export interface NewCalendarEntry {
  kind: CalendarKind;
  name: string;
  starts: Day;
  ends: Day;
}

/** One line of the school's calendar. */
export interface CalendarEntry extends NewCalendarEntry {
  id: CalendarEntryId;
}

/** The school's own dates, in no particular order. Bank holidays of England and Wales are known without it. */
export interface SchoolCalendar {
  entries: readonly CalendarEntry[];
}

/** Of a school that has entered nothing. */
export const bareCalendar: SchoolCalendar = { entries: [] };

/** The first calendar year of the school year that holds a day: school years turn after July (Education Act 1996 s. 579). */
export function schoolYearOf(on: Day): number {
  const year = Number(on.slice(0, 4));
  return Number(on.slice(5, 7)) >= 8 ? year : year - 1;
}
