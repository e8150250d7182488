import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';

/** Restricted compartment: since when the reviews of somebody rest that only the headteacher opens, and until when. */
export const pause = sqliteTable('pause', {
  staffId: text('staff_id').$type<StaffId>().primaryKey(),
  pausedFrom: text('paused_from').$type<Day>().notNull(),
  pausedUntil: text('paused_until').$type<Day>(),
});

/** Restricted compartment: a pause without an end that is decided and not set yet, because it may stand in the general one. */
export const pauseWanted = sqliteTable('pause_wanted', {
  staffId: text('staff_id').$type<StaffId>().primaryKey(),
  pausedFrom: text('paused_from').$type<Day>().notNull(),
});
