import { eq } from 'drizzle-orm';
import { calendarEntry } from '#db/schema/calendar.ts';
import type { WritableDb } from '#db/types.ts';
import type { CalendarEntry, NewCalendarEntry } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';

export function addCalendarEntries(db: WritableDb, rows: readonly CalendarEntry[]): void {
  if (rows.length > 0)
    db.insert(calendarEntry)
      .values([...rows])
      .run();
}

export function saveCalendarEntry(db: WritableDb, id: CalendarEntryId, fields: NewCalendarEntry): void {
  db.update(calendarEntry).set(fields).where(eq(calendarEntry.id, id)).run();
}
