import { and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { disclosure } from '#db/schema/disclosures.ts';
import { appeal } from '#db/schema/record/appeals.ts';
import { payDecision } from '#db/schema/record/pay-decisions.ts';
import { booking, step } from '#db/schema/record/record-days.ts';
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
import type { ReadableDb } from '#db/types.ts';
import { MARGIN } from '#domain/form/margin.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { RecordContents, RecordHead, WholeRecord } from '#domain/record/record.ts';

/** A record without what hangs on it. */
export function headById(db: ReadableDb, id: RecordId): RecordHead | undefined {
  return db.select(headColumns).from(record).where(eq(record.id, id)).get();
}

export const headColumns = {
  id: record.id,
  kind: record.kind,
  staffId: record.staffId,
  cycleId: record.cycleId,
  begunOn: record.begunOn,
  version: record.version,
  state: record.state,
};

/** That a record is the one of an id. */
export function isRecord(id: RecordId): SQL {
  return eq(record.id, id);
}

/** The head of the one record that is meant, and whom it is about, in one question; undefined where it is not there. */
export function headWithPeople(
  db: ReadableDb,
  which: SQL | undefined,
): Pick<WholeRecord, 'head' | 'people'> | undefined {
  const found = db
    .select({ head: headColumns, other: recordPerson.staffId })
    .from(record)
    .leftJoin(recordPerson, eq(recordPerson.recordId, record.id))
    .where(which)
    .all();
  const [first] = found;
  if (first === undefined) return undefined;
  const { head } = first;
  return { head, people: head.staffId ? [head.staffId] : found.flatMap(({ other }) => other ?? []) };
}

/** One record of any kind with everything that hangs on it. */
export function wholeRecord(db: ReadableDb, id: RecordId): WholeRecord | undefined {
  const which = eq(record.id, id);
  const found = headWithPeople(db, which);
  return found && { ...found, ...contentsOf(db, which)(id) };
}

/** Whom a record is about; nobody where it is not there. */
export function peopleOf(db: ReadableDb, id: RecordId): StaffId[] {
  return headWithPeople(db, eq(record.id, id))?.people ?? [];
}

/** Whom any record is about, of one person or of several. */
export function peopleNamed(db: ReadableDb): StaffId[] {
  const alone = db.selectDistinct({ staffId: record.staffId }).from(record).all();
  const several = db.selectDistinct({ staffId: recordPerson.staffId }).from(recordPerson).all();
  return [...alone, ...several].flatMap(({ staffId }) => staffId ?? []);
}

/**
 * What hangs on some records, to be asked for by their ids: one question for each table, whether of one record or of a
 * whole cycle.
 */
export function contentsOf(db: ReadableDb, which: SQL | undefined): (id: RecordId) => RecordContents {
  const chosen = (column: SQLiteColumn): SQL => inArray(column, db.select({ id: record.id }).from(record).where(which));
  // what somebody notes in the margin is no answer: no form, no paper and no count knows of it
  const isAnswer = and(chosen(answer.recordId), ne(answer.question, MARGIN));
  const answers = byRecord(db.select().from(answer).where(isAnswer).all());
  const objectives = byRecord(
    db.select().from(objective).where(chosen(objective.recordId)).orderBy(asc(objective.position)).all(),
  );
  const revisions = byRecord(
    db
      .select()
      .from(objectiveRevision)
      .where(chosen(objectiveRevision.recordId))
      .orderBy(asc(objectiveRevision.position))
      .all(),
  );
  const progress = byRecord(
    db
      .select()
      .from(objectiveProgress)
      .where(chosen(objectiveProgress.recordId))
      .orderBy(asc(objectiveProgress.position))
      .all(),
  );
  const undertaken = byRecord(
    db
      .select()
      .from(trainingUndertaken)
      .where(chosen(trainingUndertaken.recordId))
      .orderBy(asc(trainingUndertaken.position))
      .all(),
  );
  const agreed = byRecord(
    db.select().from(evidence).where(chosen(evidence.recordId)).orderBy(asc(evidence.position)).all(),
  );
  const promises = byRecord(
    db.select().from(promise).where(chosen(promise.recordId)).orderBy(asc(promise.position)).all(),
  );
  const actions = byRecord(
    db.select().from(planAction).where(chosen(planAction.recordId)).orderBy(asc(planAction.position)).all(),
  );
  const needs = byRecord(
    db.select().from(trainingNeed).where(chosen(trainingNeed.recordId)).orderBy(asc(trainingNeed.position)).all(),
  );
  const steps = byRecord(db.select().from(step).where(chosen(step.recordId)).all());
  const bookings = byRecord(db.select().from(booking).where(chosen(booking.recordId)).orderBy(asc(booking.on)).all());
  const appeals = byRecord(
    db.select().from(appeal).where(chosen(appeal.recordId)).orderBy(asc(appeal.receivedOn), asc(appeal.id)).all(),
  );
  const paid = byRecord(db.select().from(payDecision).where(chosen(payDecision.recordId)).all());
  const signatures = byRecord(db.select().from(signature).where(chosen(signature.recordId)).all());
  const versions = byRecord(
    db.select().from(recordVersion).where(chosen(recordVersion.recordId)).orderBy(asc(recordVersion.version)).all(),
  );
  return (id) => ({
    answers: answers(id),
    progress: progress(id),
    objectives: objectives(id),
    revisions: revisions(id),
    trainingNeeds: needs(id),
    trainingUndertaken: undertaken(id),
    evidence: agreed(id),
    promises: promises(id),
    actions: actions(id),
    steps: steps(id),
    bookings: bookings(id),
    appeals: appeals(id),
    pay: paid(id)[0] ?? null,
    signatures: signatures(id),
    versions: versions(id),
  });
}

function byRecord<Row extends { recordId: RecordId | null }>(rows: Row[]): (id: RecordId) => Row[] {
  const groups = Map.groupBy(rows, (row) => row.recordId);
  return (id) => groups.get(id) ?? [];
}

/** A document of a signed version, as it was worded when it was signed. */
export function signedDocumentOf(
  db: ReadableDb,
  id: RecordId,
  version: number,
  documentId: string,
): { composed: string; fileName: string } | undefined {
  const { composed, fileName } = signedDocument;
  return db
    .select({ composed, fileName })
    .from(signedDocument)
    .where(
      and(
        eq(signedDocument.recordId, id),
        eq(signedDocument.version, version),
        eq(signedDocument.documentId, documentId),
      ),
    )
    .get();
}

/** When somebody last worked on a record; '' where nobody has. */
export function touchedAt(db: ReadableDb, id: RecordId): string | undefined {
  return db.select({ at: record.touchedAt }).from(record).where(eq(record.id, id)).get()?.at;
}

/** Whether somebody has worked on a record, it was noted that a paper of it was shared, somebody appealed, or pay was decided on it. */
export function isTouched(db: ReadableDb, id: RecordId): boolean {
  if (db.select({ id: disclosure.id }).from(disclosure).where(eq(disclosure.recordId, id)).get()) return true;
  if (db.select({ id: appeal.id }).from(appeal).where(eq(appeal.recordId, id)).get()) return true;
  const { recordId } = payDecision;
  if (db.select({ recordId }).from(payDecision).where(eq(recordId, id)).get()) return true;
  const found = db.select({ touchedAt: record.touchedAt }).from(record).where(eq(record.id, id)).get();
  return found !== undefined && found.touchedAt !== '';
}
