import { eq } from 'drizzle-orm';
import { recordOf } from '#db/reads/reviews.ts';
import { keptDocument, openDeadline, review, reviewVersion, signature } from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import { deadlinesOf, openDeadlines } from '#domain/deadlines.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { Review, Signature } from '#domain/review.ts';
import type { SchoolCalendar } from '#domain/school-calendar.ts';
import { stageOf } from '#domain/stage.ts';

/** Begins a review; nobody has worked on it yet. */
export function addReview(db: WritableDb, row: Review): void {
  db.insert(review)
    .values({ ...row, stage: 'not-started', touchedAt: '' })
    .run();
  db.insert(reviewVersion).values({ reviewId: row.id, version: row.version, reason: '', signedOn: null }).run();
}

export function setAppraiser(db: WritableDb, id: ReviewId, appraiserId: StaffId | null, appraiserName: string): void {
  db.update(review).set({ appraiserId, appraiserName }).where(eq(review.id, id)).run();
}

/** A document as it was worded when a version was signed: its blocks as JSON. */
export interface KeptDocument {
  documentId: string;
  fileName: string;
  composed: string;
}

/** Locks a version with its signatures. */
export function sign(db: WritableDb, id: ReviewId, signatures: Signature[]): void {
  const [one] = signatures;
  if (one === undefined) throw new Error('a review is signed by somebody');
  const { version } = one;
  const signedOn = signatures.reduce<Day>((last, { signedOn: on }) => (on > last ? on : last), one.signedOn);
  db.update(review).set({ state: 'signed' }).where(eq(review.id, id)).run();
  db.insert(reviewVersion)
    .values({ reviewId: id, version, reason: '', signedOn })
    .onConflictDoUpdate({ target: [reviewVersion.reviewId, reviewVersion.version], set: { signedOn } })
    .run();
  db.insert(signature)
    .values(signatures.map((row) => ({ ...row, reviewId: id })))
    .run();
}

/** Keeps the documents of a version that was just signed. */
export function keepDocuments(db: WritableDb, id: ReviewId, version: number, documents: KeptDocument[]): void {
  if (documents.length === 0) return;
  db.insert(keptDocument)
    .values(documents.map((row) => ({ ...row, reviewId: id, version })))
    .run();
}

/** Begins the next version of a signed review. */
export function reopen(db: WritableDb, id: ReviewId, version: number, reason: string): void {
  db.update(review).set({ state: 'open', version }).where(eq(review.id, id)).run();
  db.insert(reviewVersion).values({ reviewId: id, version, reason, signedOn: null }).run();
}

/** What the stage and the deadlines of a review are worked out by. */
export interface Settling {
  cycle: Cycle;
  calendar: SchoolCalendar;
  today: Day;
}

/** Works out what lists keep of a review: its stage and its running deadlines. After every write to a review. */
export function settle(db: WritableDb, id: ReviewId, { cycle, calendar, today }: Settling, touchedAt?: string): void {
  const record = recordOf(db, id);
  if (record === undefined) return;
  db.update(review)
    .set({ stage: stageOf(record), ...(touchedAt !== undefined && { touchedAt }) })
    .where(eq(review.id, id))
    .run();
  db.delete(openDeadline).where(eq(openDeadline.reviewId, id)).run();
  const open = openDeadlines(deadlinesOf(record.steps, cycle.policy, cycle.choices, today, calendar));
  const rows = open.map((deadline) => ({ ...deadline, reviewId: id, cycleId: cycle.id }));
  if (rows.length > 0) db.insert(openDeadline).values(rows).run();
}
