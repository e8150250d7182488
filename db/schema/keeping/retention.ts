import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { certificateShape, itemsShape } from '#db/stored/retention.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CertificateId, HoldId, ProposalId, StaffId } from '#domain/ids.ts';
import type { HoldReason } from '#domain/retention/holds.ts';
import type { KeepingKind, Period, RuleId } from '#domain/retention/rules.ts';
import type { Role } from '#domain/roles.ts';

/** General compartment: the lines of the table of classes that the school wrote itself. */
export const keepingRule = sqliteTable('keeping_rule', {
  id: text('id').$type<RuleId>().primaryKey(),
  amount: integer('amount').notNull(),
  unit: text('unit').$type<Period['unit']>().notNull(),
  kind: text('kind').$type<KeepingKind>().notNull(),
  source: text('source').notNull(),
  checkedOn: text('checked_on').$type<Day>(),
});

/** General compartment, one row, number 1: the last day on which the program was used with a date that was believed. */
export const seenDay = sqliteTable('seen_day', {
  id: integer('id').primaryKey(),
  day: text('day').$type<Day>().notNull(),
});

/** Both compartments: what is held is held in that compartment; gone when it is released. */
export const hold = sqliteTable(
  'hold',
  {
    id: text('id').$type<HoldId>().primaryKey(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    reason: text('reason').$type<HoldReason>().notNull(),
    note: text('note').notNull(),
    placedOn: text('placed_on').$type<Day>().notNull(),
    placedBy: text('placed_by').$type<Role>().notNull(),
    reviewOn: text('review_on').$type<Day>().notNull(),
  },
  (table) => [index('hold_by_staff').on(table.staffId)],
);

/** Both compartments: what somebody proposed to destroy, by ids only; gone when it was carried out or withdrawn. */
export const destructionProposal = sqliteTable('destruction_proposal', {
  id: text('id').$type<ProposalId>().primaryKey(),
  by: text('by_role').$type<Role>().notNull(),
  on: text('on_day').$type<Day>().notNull(),
  items: stored('items', itemsShape).notNull(),
});

/** Both compartments: what remains of what was destroyed. */
export const destructionCertificate = sqliteTable('destruction_certificate', {
  id: text('id').$type<CertificateId>().primaryKey(),
  number: integer('number').notNull(),
  certificate: stored('certificate', certificateShape).notNull(),
  /** Whether the file has been written anew since, so that its free pages hold nothing of it. */
  rebuilt: integer('rebuilt', { mode: 'boolean' }).notNull(),
});
