import { z } from 'zod';

/** What somebody did, as the list of changes has it. Most of it can be put back. */
export const changeKind = z.enum([
  'staff-added',
  'staff-changed',
  'staff-left',
  'staff-imported',
  'objective-removed',
  'progress-removed',
  'training-need-removed',
  'training-needs-added',
  'training-undertaken-removed',
  'evidence-removed',
  'promise-removed',
  'action-removed',
  'calendar-added',
  'calendar-changed',
  'calendar-removed',
  'policy-removed',
  'meetings-booked',
  'meetings-cancelled',
  'meetings-invited',
  'steps-marked',
  'appraisers-changed',
  'members-joined',
  'course-changed',
  'appeal-noted',
  'appeal-corrected',
  'appeal-decided',
  'appeal-removed',
  'pay-decided',
  'pay-removed',
  'disclosure-noted',
  'disclosure-corrected',
  'disclosure-removed',
  'law-dealt',
  'law-reopened',
  'training-recorded',
  'training-removed',
  'must-have-changed',
  'wales-changed',
  'site-changed',
  'site-removed',
  'column-changed',
  'column-removed',
  'cells-changed',
  'text-written',
  'school-changed',
  'priorities-changed',
  'welsh-taken',
  'word-added',
  'word-removed',
  'cycle-opened',
  'cycle-closed',
  'cycle-reopened',
  'member-left-out',
  'offices-set',
  'policy-chosen',
  'policy-answered',
]);
export type ChangeKind = z.infer<typeof changeKind>;

/**
 * The tables whose rows can be put back. `appraiser` and `panel` are who appraises in a review, `recordState` whether a record
 * goes on, and no other column of them; `begun` is a record that goes again with all that hangs on it. `schoolFacts`,
 * `priorities` and `policyInUse` are parts of the one row of the school.
 */
export const changedTable = z.enum([
  'staff',
  'objective',
  'objectiveProgress',
  'planAction',
  'trainingUndertaken',
  'evidence',
  'promise',
  'trainingNeed',
  'calendarEntry',
  'ownPolicy',
  'booking',
  'step',
  'appraiser',
  'panel',
  'recordState',
  'begun',
  'cycleMember',
  'course',
  'disclosure',
  'appeal',
  'payDecision',
  'lawDealt',
  'trainingEvent',
  'attendance',
  'mustHave',
  'staffWales',
  'site',
  'ownColumn',
  'ownStaffValue',
  'ownReviewValue',
  'answer',
  'schoolFacts',
  'priorities',
  'policyInUse',
  'welshWord',
  'knownWord',
]);
export type ChangedTable = z.infer<typeof changedTable>;

/** One row, or the part of it that can be put back, as it stood before and after; null is 'not there'. */
export interface RowChange {
  table: ChangedTable;
  /** The values of the row's key columns, joined by `/`: one column for most tables. */
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Somebody's facts stand by themselves: a new job title does not keep an older change of the address from going back. */
const byColumn: ReadonlySet<ChangedTable> = new Set(['staff']);

/** A change of a row without the columns that it left as they were, in a table whose columns stand by themselves. */
export function whatItChanged(row: RowChange): RowChange {
  const { before, after } = row;
  if (!byColumn.has(row.table) || before === null || after === null) return row;
  const isOther = ([column]: [string, unknown]) => before[column] !== after[column];
  const only = (columns: Record<string, unknown>) => Object.fromEntries(Object.entries(columns).filter(isOther));
  return { ...row, before: only(before), after: only(after) };
}

/** The same rows the other way round: what an undo does to them. */
export function turned(rows: readonly RowChange[]): RowChange[] {
  return rows.map(({ before, after, ...row }) => ({ ...row, before: after, after: before }));
}

/** What is turned back on a screen of its own, and stands among the changes so that nobody looks for it in vain. */
export const listedOnly: ReadonlySet<ChangeKind> = new Set([
  'cycle-opened',
  'cycle-closed',
  'cycle-reopened',
  'member-left-out',
  'offices-set',
]);

/** For how long a change can be put back (requirements 10.5). */
export const UNDO_DAYS = 30;
