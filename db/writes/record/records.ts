import { eq } from 'drizzle-orm';
import { record, recordPerson, recordVersion, signature, signedDocument } from '#db/schema/record/records.ts';
import type { WritableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { RecordHead } from '#domain/record/record.ts';
import type { Signature } from '#domain/record/signer.ts';
import type { ReviewStage } from '#domain/review/stage.ts';

/** Begins a record; nobody has worked on it yet. `several` are the people of a record about more than one. */
export function addRecord(db: WritableDb, head: RecordHead, several: readonly StaffId[] = []): void {
  db.insert(record).values(asBegun(head)).run();
  db.insert(recordVersion).values(firstVersion(head)).run();
  for (const staffId of several) db.insert(recordPerson).values({ recordId: head.id, staffId }).run();
}

/** The row of a record on which nobody has worked yet. */
export function asBegun({ id, kind, staffId, cycleId, begunOn, version, state }: RecordHead) {
  return { id, kind, staffId, cycleId, begunOn, version, state, stage: 'not-started' as const, touchedAt: '' };
}

/** The version with which a record begins. */
export function firstVersion({ id, version }: RecordHead) {
  return { recordId: id, version, reason: '', signedOn: null };
}

/** Ends a record, or lets it go on. */
export function setState(db: WritableDb, id: RecordId, state: RecordHead['state']): void {
  db.update(record).set({ state }).where(eq(record.id, id)).run();
}

/** Removes a record with all that hangs on it. */
export function removeRecord(db: WritableDb, id: RecordId): void {
  db.delete(record).where(eq(record.id, id)).run();
}

/** Stores the stage of a record, and, where it was worked on, when. */
export function storeStage(db: WritableDb, id: RecordId, stage: ReviewStage, touchedAt: string | undefined): void {
  db.update(record)
    .set(touchedAt === undefined ? { stage } : { stage, touchedAt })
    .where(eq(record.id, id))
    .run();
}

/** Locks a version with its signatures. */
export function sign(db: WritableDb, id: RecordId, version: number, signatures: readonly Signature[]): void {
  const signedOn = lastDay(signatures);
  db.update(record).set({ state: 'signed' }).where(eq(record.id, id)).run();
  db.insert(recordVersion)
    .values({ recordId: id, version, reason: '', signedOn })
    .onConflictDoUpdate({ target: [recordVersion.recordId, recordVersion.version], set: { signedOn } })
    .run();
  db.insert(signature)
    .values(signatures.map((row) => ({ ...row, recordId: id })))
    .run();
}

function lastDay(signatures: readonly Signature[]): Day {
  const [last] = signatures
    .map(({ signedOn }) => signedOn)
    .toSorted()
    .reverse();
  if (last === undefined) throw new RangeError('a record is signed by somebody');
  return last;
}

/** A document as it was worded when a version was signed: its blocks as JSON. */
export interface SignedDocument {
  documentId: string;
  fileName: string;
  composed: string;
}

/** Stores the documents of a version that was just signed. */
export function storeDocuments(
  db: WritableDb,
  id: RecordId,
  version: number,
  documents: readonly SignedDocument[],
): void {
  if (documents.length === 0) return;
  db.insert(signedDocument)
    .values(documents.map((row) => ({ ...row, recordId: id, version })))
    .run();
}

/** Begins the next version of a signed record. */
export function reopen(db: WritableDb, id: RecordId, version: number, reason: string): void {
  db.update(record).set({ state: 'open', version }).where(eq(record.id, id)).run();
  db.insert(recordVersion).values({ recordId: id, version, reason, signedOn: null }).run();
}
