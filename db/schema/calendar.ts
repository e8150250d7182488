import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { CalendarKind } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';

/** General compartment: the school's terms, half-terms, INSET days, closures and one-off bank holidays. */
export const calendarEntry = sqliteTable(
  'calendar_entry',
  {
    id: text('id').$type<CalendarEntryId>().primaryKey(),
    kind: text('kind').$type<CalendarKind>().notNull(),
    name: text('name').notNull(),
    starts: text('starts').$type<Day>().notNull(),
    /** The last day. */
    ends: text('ends').$type<Day>().notNull(),
  },
  (table) => [index('calendar_by_start').on(table.starts)],
);
