import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { draftShape, figuresShape, linesShape, paperShape } from '#db/stored/reports.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ReleaseId, ReportId, StaffId } from '#domain/ids.ts';
import type { ReleasedKind } from '#domain/report/release.ts';
import type { Role } from '#domain/roles.ts';

/** General compartment: each report to governors that left the school, by which the next of its cycle is measured. */
export const governorReport = sqliteTable(
  'governor_report',
  {
    number: integer('number').primaryKey(),
    id: text('id').$type<ReportId>().notNull(),
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    madeOn: text('made_on').$type<Day>().notNull(),
    madeBy: text('made_by').$type<Role>().notNull(),
    isReleased: integer('is_released', { mode: 'boolean' }).notNull(),
    draft: stored('draft', draftShape).notNull(),
    figures: stored('figures', figuresShape).notNull(),
    fileName: text('file_name').notNull(),
    composed: text('composed').notNull(),
  },
  (table) => [index('report_by_cycle').on(table.cycleId)],
);

/** General compartment: copies of single things that the headteacher handed to the office. */
export const released = sqliteTable(
  'released',
  {
    id: text('id').$type<ReleaseId>().primaryKey(),
    kind: text('kind').$type<ReleasedKind>().notNull(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    cycleId: text('cycle_id').$type<CycleId>(),
    source: text('source').notNull(),
    lines: stored('lines', linesShape).notNull(),
    paper: stored('paper', paperShape),
    releasedOn: text('released_on').$type<Day>().notNull(),
    releasedBy: text('released_by').$type<Role>().notNull(),
  },
  (table) => [index('released_by_staff').on(table.staffId)],
);
