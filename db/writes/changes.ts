import { and, eq, getTableColumns, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { calendarEntry } from '#db/schema/calendar.ts';
import { change } from '#db/schema/changes.ts';
import { cycleMember } from '#db/schema/cycles.ts';
import { disclosure } from '#db/schema/disclosures.ts';
import { lawDealt } from '#db/schema/handover.ts';
import { knownWord } from '#db/schema/known-words.ts';
import { ownColumn, ownStaffValue } from '#db/schema/lists/own-columns.ts';
import { ownPolicy } from '#db/schema/own-policies.ts';
import { appeal } from '#db/schema/record/appeals.ts';
import { course } from '#db/schema/record/courses.ts';
import { ownReviewValue } from '#db/schema/record/own-review-values.ts';
import { payDecision } from '#db/schema/record/pay-decisions.ts';
import { booking, step } from '#db/schema/record/record-days.ts';
import {
  answer,
  evidence,
  objective,
  objectiveProgress,
  planAction,
  promise,
  trainingNeed,
  trainingUndertaken,
} from '#db/schema/record/record-rows.ts';
import { record } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import { school, site, welshWord } from '#db/schema/school.ts';
import { staff, staffWales } from '#db/schema/staff.ts';
import { attendance, mustHave, trainingEvent } from '#db/schema/training.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import { callOffRow } from '#db/writes/record/record-days.ts';
import { type ChangedTable, type ChangeKind, type RowChange, whatItChanged } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';

const tables = {
  staff,
  objective,
  objectiveProgress,
  trainingUndertaken,
  evidence,
  promise,
  planAction,
  trainingNeed,
  calendarEntry,
  ownPolicy,
  booking,
  step,
  appraiser: review,
  panel: review,
  recordState: record,
  begun: record,
  cycleMember,
  course,
  disclosure,
  appeal,
  payDecision,
  lawDealt,
  trainingEvent,
  attendance,
  mustHave,
  staffWales,
  site,
  ownColumn,
  ownStaffValue,
  ownReviewValue,
  answer,
  schoolFacts: school,
  priorities: school,
  policyInUse: school,
  welshWord,
  knownWord,
} satisfies Record<ChangedTable, SQLiteTable>;

const keys: Record<ChangedTable, readonly SQLiteColumn[]> = {
  staff: [staff.id],
  objective: [objective.id],
  objectiveProgress: [objectiveProgress.id],
  trainingUndertaken: [trainingUndertaken.id],
  evidence: [evidence.id],
  promise: [promise.id],
  planAction: [planAction.id],
  trainingNeed: [trainingNeed.id],
  calendarEntry: [calendarEntry.id],
  ownPolicy: [ownPolicy.id],
  booking: [booking.recordId, booking.phase],
  step: [step.recordId, step.step],
  appraiser: [review.id],
  panel: [review.id],
  recordState: [record.id],
  begun: [record.id],
  cycleMember: [cycleMember.cycleId, cycleMember.staffId],
  course: [course.recordId],
  disclosure: [disclosure.id],
  appeal: [appeal.id],
  payDecision: [payDecision.recordId],
  lawDealt: [lawDealt.id],
  trainingEvent: [trainingEvent.id],
  attendance: [attendance.eventId, attendance.staffId],
  mustHave: [mustHave.id],
  staffWales: [staffWales.staffId],
  site: [site.id],
  ownColumn: [ownColumn.id],
  ownStaffValue: [ownStaffValue.staffId, ownStaffValue.columnId],
  ownReviewValue: [ownReviewValue.recordId, ownReviewValue.columnId],
  answer: [answer.recordId, answer.question, answer.side, answer.row, answer.cell],
  schoolFacts: [school.id],
  priorities: [school.id],
  policyInUse: [school.id],
  welshWord: [welshWord.english],
  knownWord: [knownWord.word],
};

/** The columns that a change keeps of a row, where it is not all of them. */
const kept: Partial<Record<ChangedTable, Record<string, SQLiteColumn>>> = {
  appraiser: {
    id: review.id,
    appraiserId: review.appraiserId,
    appraiserName: review.appraiserName,
    earlierAppraisers: review.earlierAppraisers,
  },
  panel: { id: review.id, panel: review.panel },
  // whoever wrote into it since has changed it
  recordState: { id: record.id, state: record.state, touchedAt: record.touchedAt },
  begun: { id: record.id, kind: record.kind, staffId: record.staffId, cycleId: record.cycleId },
  schoolFacts: {
    id: school.id,
    name: school.name,
    nation: school.nation,
    address: school.address,
    documentLanguage: school.documentLanguage,
  },
  priorities: { id: school.id, priorities: school.priorities },
  policyInUse: { id: school.id, policy: school.policy, choices: school.choices },
};

/** The row of a table whose key columns have the values of `id`, which joins several by `/`. Throws RangeError for too few or too many. */
function isRow(table: ChangedTable, id: string): SQL | undefined {
  const [columns, values] = [keys[table], keys[table].length === 1 ? [id] : id.split('/')];
  if (columns.length !== values.length) throw new RangeError('a row is named by all of its key columns');
  return and(...columns.map((column, at) => eq(column, values[at])));
}

/** A change as it is noted: who did what, about whom, and the rows it touched. */
export interface Noted {
  id: ChangeId;
  at: string;
  by: Role;
  what: ChangeKind;
  about: string;
  rows: RowChange[];
  /** The one box that was typed into. */
  box?: string;
}

/** Notes a change, so that it can be put back. */
export function noteChange(db: WritableDb, noted: Noted): void {
  db.insert(change)
    .values({ ...noted, count: noted.rows.length, undone: false })
    .run();
}

/** Removes a row and gives what stood there; null when it was not there. */
export function removeRow(db: WritableDb, table: ChangedTable, id: string): RowChange | null {
  const before = rowOf(db, table, id);
  if (before === null) return null;
  db.delete(tables[table]).where(isRow(table, id)).run();
  return { table, id, before, after: null };
}

/** The rows of a change that were changed again since. */
export function changedSince(db: ReadableDb, rows: readonly RowChange[]): RowChange[] {
  return rows.filter((row) => !isAsLeft(rowOf(db, row.table, row.id), whatItChanged(row).after));
}

/**
 * Puts rows of a change back as they stood, and marks it as undone; or, with rows that were turned round, does again what
 * was undone. Refuses where one of them was changed since; then
 * nothing is touched.
 */
export function putBack(db: WritableDb, id: ChangeId, rows: readonly RowChange[], undone = true): Result<null> {
  if (changedSince(db, rows).length > 0) return refuse({ code: 'changed-since' });
  for (const { table, id: rowId, before } of rows.map(whatItChanged)) {
    if (table === 'booking' && (before === null || before['at'] === '')) callOffRow(db, rowId);
    const of = tables[table];
    if (before === null) db.delete(of).where(isRow(table, rowId)).run();
    else if (rowOf(db, table, rowId) === null)
      db.insert(of)
        .values(before as never)
        .run(); // what `rowOf` gave
    else db.update(of).set(before).where(isRow(table, rowId)).run();
  }
  db.update(change).set({ undone }).where(eq(change.id, id)).run();
  return done(null);
}

/** A row as it stands; null when it is not there. */
export function rowOf(db: ReadableDb, table: ChangedTable, id: string): Record<string, unknown> | null {
  const columns = kept[table] ?? getTableColumns(tables[table]);
  return db.select(columns).from(tables[table]).where(isRow(table, id)).get() ?? null;
}

/** Whether a row stands as a change left it. A column that the table did not have then is not looked at. */
function isAsLeft(row: Row | null, left: Row | null): boolean {
  if (row === null || left === null) return row === left;
  return Object.entries(left).every(([column, value]) => !(column in row) || same(row[column], value));
}

type Row = Record<string, unknown>;

/** Whether two rows are the same: as JSON, because that is how a change stores them; columns always come in the table's order. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What some work does to rows that it may write, change or take away: how each stood before and stands after. */
export function noting(
  db: WritableDb,
  rows: readonly Pick<RowChange, 'table' | 'id'>[],
  work: () => void,
): RowChange[] {
  const before = rows.map(({ table, id }) => rowOf(db, table, id));
  work();
  return rows
    .map(({ table, id }, at) => ({ table, id, before: before[at] ?? null, after: rowOf(db, table, id) }))
    .filter((row) => !same(row.before, row.after));
}
