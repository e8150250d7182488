import { eq, getTableColumns, getTableName, inArray, or, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { wholeRow } from '#db/reads/undo/whole-rows.ts';
import { change } from '#db/schema/changes.ts';
import { cycleClosing, cycleMember } from '#db/schema/cycles.ts';
import { disclosure } from '#db/schema/disclosures.ts';
import { request } from '#db/schema/keeping/requests.ts';
import { hold } from '#db/schema/keeping/retention.ts';
import { ownStaffValue } from '#db/schema/lists/own-columns.ts';
import { moderationItem } from '#db/schema/moderation.ts';
import { pause } from '#db/schema/pauses.ts';
import { appeal } from '#db/schema/record/appeals.ts';
import { course } from '#db/schema/record/courses.ts';
import { observation } from '#db/schema/record/observations.ts';
import { ownReviewValue } from '#db/schema/record/own-review-values.ts';
import { payDecision } from '#db/schema/record/pay-decisions.ts';
import { booking, cancelledMeeting, runningDeadline, step } from '#db/schema/record/record-days.ts';
import {
  answer,
  evidence,
  objective,
  objectiveProgress,
  objectiveRevision,
  planAction,
  promise,
  trainingNeed,
  trainingUndertaken,
} from '#db/schema/record/record-rows.ts';
import { record, recordPerson, recordVersion, signature, signedDocument } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import { scan } from '#db/schema/record/scans.ts';
import { released } from '#db/schema/reports.ts';
import { staff, staffWales } from '#db/schema/staff.ts';
import { trail } from '#db/schema/trail.ts';
import { attendance, certificateScan, trainingEvent } from '#db/schema/training.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';

/** A row that is about somebody, with everything that stands in it. */
export interface AboutRow {
  place: SearchedPlace;
  table: string;
  /** The values of its key, joined by `/`: its one name in its table. */
  key: string;
  /** The record that it hangs on, if it does. */
  recordId: RecordId | null;
  fields: Record<string, unknown>;
}

/** What hangs on a record of somebody's, by table, in the order in which it is handed over. */
const onRecords: readonly [SearchedPlace, SQLiteTable & { recordId: SQLiteColumn }, string[]][] = [
  ['records', course, ['recordId']],
  ['records', observation, ['recordId']],
  ['records', answer, ['recordId', 'question', 'side', 'row', 'cell']],
  ['records', objective, ['id']],
  ['records', objectiveRevision, ['id']],
  ['records', objectiveProgress, ['id']],
  ['records', trainingUndertaken, ['id']],
  ['records', evidence, ['id']],
  ['records', promise, ['id']],
  ['records', planAction, ['id']],
  ['training', trainingNeed, ['id']],
  ['records', step, ['recordId', 'step']],
  ['records', booking, ['recordId', 'phase']],
  ['records', cancelledMeeting, ['recordId', 'phase']],
  ['records', runningDeadline, ['recordId', 'rule']],
  ['records', appeal, ['id']],
  ['records', payDecision, ['recordId']],
  ['records', ownReviewValue, ['recordId', 'columnId']],
  ['records', signature, ['recordId', 'version', 'signer']],
  ['records', recordVersion, ['recordId', 'version']],
  ['signed', signedDocument, ['recordId', 'version', 'documentId']],
  ['signed', scan, ['id']],
  ['disclosures', disclosure, ['id']],
];

/** Every row of a compartment's records that is about somebody, and that of each copy kept for undoing. */
export function rowsOfCompartment(db: ReadableDb, id: StaffId): AboutRow[] {
  const inTeams = db.select({ id: recordPerson.recordId }).from(recordPerson).where(eq(recordPerson.staffId, id)).all();
  const records = db
    .select()
    .from(record)
    .where(
      or(
        eq(record.staffId, id),
        inArray(
          record.id,
          inTeams.map((one) => one.id),
        ),
      ),
    )
    .all();
  const ids = records.map((row) => row.id);
  const reviews = db
    .select()
    .from(review)
    .where(inArray(review.id, ids as (typeof review.$inferSelect)['id'][]))
    .all(); // reviews are records
  const hanging = onRecords.flatMap(([place, table, keys]) =>
    rowsIn(db, table, inArray(table.recordId, ids)).map((fields) => named(place, table, keys, fields)),
  );
  const needs = db.select().from(trainingNeed).where(eq(trainingNeed.staffId, id)).all();
  const members = db.select().from(cycleMember).where(eq(cycleMember.staffId, id)).all();
  const holds = db.select().from(hold).where(eq(hold.staffId, id)).all();
  return [
    ...records.map((row) => named('records', record, ['id'], row)),
    ...reviews.map((row) => ({ ...named('records', review, ['id'], row), recordId: row.id })),
    ...hanging,
    ...needs
      .filter((need) => !ids.some((one) => one === need.recordId))
      .map((row) => named('training', trainingNeed, ['id'], row)),
    ...members.map((row) => named('cycles', cycleMember, ['cycleId', 'staffId'], row)),
    ...holds.map((row) => named('holds', hold, ['id'], row)),
    ...linesAbout(db, id),
    ...undoRows(db, new Set<string>([id, ...ids])),
  ];
}

/** Every row of the restricted compartment alone that is about somebody. */
export function rowsApart(db: ReadableDb, id: StaffId): AboutRow[] {
  const pauses = db.select().from(pause).where(eq(pause.staffId, id)).all();
  return pauses.map((row) => named('staff', pause, ['staffId'], row));
}

/** Every row of the general compartment alone that is about somebody. */
export function rowsOfOffice(db: ReadableDb, id: StaffId): AboutRow[] {
  const own = db.select().from(staff).where(eq(staff.id, id)).all();
  const inWales = db.select().from(staffWales).where(eq(staffWales.staffId, id)).all();
  const inColumns = db.select().from(ownStaffValue).where(eq(ownStaffValue.staffId, id)).all();
  const closings = db.select().from(cycleClosing).all();
  const asked = db.select().from(request).where(eq(request.staffId, id)).all();
  const attended = db
    .select({
      ...getTableColumns(attendance),
      named: trainingEvent.what,
      heldOn: trainingEvent.heldOn,
      provider: trainingEvent.provider,
    })
    .from(attendance)
    .innerJoin(trainingEvent, eq(trainingEvent.id, attendance.eventId))
    .where(eq(attendance.staffId, id))
    .all()
    .map(({ named: activity, ...row }) => ({ activity, ...row }));
  const certificates = db.select().from(certificateScan).where(eq(certificateScan.staffId, id)).all();
  const theirs = db.select({ id: record.id }).from(record).where(eq(record.staffId, id));
  const moderated = db.select().from(moderationItem).where(inArray(moderationItem.recordId, theirs)).all();
  const handed = db.select().from(released).where(eq(released.staffId, id)).all();
  return [
    ...own.map((row) => named('staff', staff, ['id'], row)),
    ...inWales.map((row) => named('staff', staffWales, ['staffId'], row)),
    ...inColumns.map((row) => named('staff', ownStaffValue, ['staffId', 'columnId'], row)),
    ...closings.flatMap(({ cycleId, closing }) =>
      closing.people
        .filter((person) => person.id === id)
        .map((person) => ({ ...named('cycles', cycleClosing, [], { ...person }), key: cycleId })),
    ),
    ...attended.map((row) => named('training', attendance, ['eventId', 'staffId'], row)),
    ...certificates.map((row) => named('training', certificateScan, ['id'], row)),
    ...moderated.map((row) => named('records', moderationItem, ['moderationId', 'recordId'], row)),
    ...asked.map((row) => named('requests', request, ['id'], row)),
    ...handed.flatMap(rowsOfReleased),
  ];
}

/** What was handed to the office of somebody: its lines, and the paper that it may be. */
function rowsOfReleased(row: typeof released.$inferSelect): AboutRow[] {
  const { id, staffId, cycleId, kind, paper, lines, releasedOn } = row;
  const said = lines.map(({ label, value }) => `${label.en}: ${value}`).join('\n');
  return [
    named('disclosures', released, ['id'], { id, staffId, cycleId, kind, lines: said, releasedOn }),
    ...(paper === null
      ? []
      : [
          named('signed', released, ['id'], {
            id,
            staffId,
            cycleId,
            documentId: paper.document,
            fileName: paper.fileName,
            composed: paper.composed,
          }),
        ]),
  ];
}

/** In how many reviews of others somebody is or was the appraiser. */
export function appraisedBy(db: ReadableDb, id: StaffId): number {
  return db.select({ id: review.id }).from(review).where(eq(review.appraiserId, id)).all().length;
}

/** Who saw, changed or gave out something about somebody, without whom else a line is about. */
function linesAbout(db: ReadableDb, id: StaffId): AboutRow[] {
  const { number, at, by, what, outcome } = trail;
  return db
    .select({ number, at, by, what, outcome })
    .from(trail)
    .where(sql`instr(${trail.people}, ${id}) > 0`)
    .all()
    .map((row) => named('trail', trail, ['number'], row));
}

/**
 * What changes keep of somebody that stands nowhere else: each row as it was before, and as it was after where that was undone.
 * What is kept for claims is not handed over, here neither.
 */
function undoRows(db: ReadableDb, mine: ReadonlySet<string>): AboutRow[] {
  return db
    .select({ id: change.id, at: change.at, what: change.what, rows: change.rows, undone: change.undone })
    .from(change)
    .all()
    .flatMap(({ id, at, what, rows, undone }) =>
      rows.flatMap((kept, position): AboutRow[] => {
        const row = wholeRow(db, kept);
        const [before, after] = [row.before, undone ? row.after : null];
        if (row.table === 'hold' || (before === null && after === null)) return [];
        const of = [row.before, row.after].flatMap((one) => (one === null ? [] : [one['staffId'], one['recordId']]));
        const isMine = [...row.id.split('/'), ...of].some((value) => typeof value === 'string' && mine.has(value));
        if (!isMine) return [];
        const fields = { at, what, before, after };
        return [{ place: 'undo', table: 'change', key: `${id}/${position}`, recordId: null, fields }];
      }),
    );
}

function rowsIn(db: ReadableDb, table: SQLiteTable, which: ReturnType<typeof inArray>): Record<string, unknown>[] {
  return db.select(getTableColumns(table)).from(table).where(which).all();
}

function named(
  place: SearchedPlace,
  table: SQLiteTable,
  keys: readonly string[],
  fields: Record<string, unknown>,
): AboutRow {
  const { recordId } = fields;
  return {
    place,
    table: getTableName(table),
    key: keys.map((key) => String(fields[key])).join('/'),
    recordId: typeof recordId === 'string' ? (recordId as RecordId) : null, // a column of that kind
    fields,
  };
}
