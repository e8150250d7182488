import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { ContractKind, PayRange } from '#domain/staff/staff.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';

/** General compartment. */
export const staff = sqliteTable(
  'staff',
  {
    id: text('id').$type<StaffId>().primaryKey(),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    employeeNumber: text('employee_number'),
    jobTitle: text('job_title').notNull(),
    group: text('staff_group').$type<StaffGroupId>().notNull(),
    startDate: text('start_date').$type<Day>(),
    contract: text('contract').$type<ContractKind>().notNull(),
    contractEnds: text('contract_ends').$type<Day>(),
    hoursPerWeek: real('hours_per_week'),
    lineManagerId: text('line_manager_id').$type<StaffId>(),
    email: text('email'),
    qts: integer('qts', { mode: 'boolean' }).notNull(),
    payRange: text('pay_range').$type<PayRange>(),
    ewcRegistered: integer('ewc_registered', { mode: 'boolean' }).notNull(),
    language: text('language').$type<LanguageChoice>().notNull(),
    probationEnds: text('probation_ends').$type<Day>(),
    inductionEnds: text('induction_ends').$type<Day>(),
    pausedFrom: text('paused_from').$type<Day>(),
    pausedUntil: text('paused_until').$type<Day>(),
    appraiserTrainedOn: text('appraiser_trained_on').$type<Day>(),
    leavingDate: text('leaving_date').$type<Day>(),
    site: text('site'),
    otherJobTitle: text('other_job_title'),
    otherGroup: text('other_group').$type<StaffGroupId>(),
    fte: real('fte'),
    weeksPerYear: real('weeks_per_year'),
  },
  (table) => [index('staff_by_name').on(table.familyName, table.givenName)],
);

/** General compartment: what a school in Wales keeps of somebody besides. */
export const staffWales = sqliteTable('staff_wales', {
  staffId: text('staff_id')
    .$type<StaffId>()
    .primaryKey()
    .references(() => staff.id, { onDelete: 'cascade' }),
  ewcNumber: text('ewc_number').notNull(),
  ewcCheckedOn: text('ewc_checked_on').$type<Day>(),
  welshAskedOn: text('welsh_asked_on').$type<Day>(),
  welshAnswer: text('welsh_answer').notNull(),
});
