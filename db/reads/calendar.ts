import { asc, eq } from 'drizzle-orm';
import { calendarEntry } from '#db/schema/calendar.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CalendarEntry, SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';

/** The school's calendar, the earliest entry first. */
export function schoolCalendar(db: ReadableDb): SchoolCalendar {
  return { entries: db.select().from(calendarEntry).orderBy(asc(calendarEntry.starts)).all() };
}

/** One entry of the calendar. */
export function calendarEntryById(db: ReadableDb, id: CalendarEntryId): CalendarEntry | undefined {
  return db.select().from(calendarEntry).where(eq(calendarEntry.id, id)).get();
}
