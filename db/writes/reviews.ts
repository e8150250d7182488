import { eq } from 'drizzle-orm';
import type { KeptDeadline } from '#db/reads/kept-deadlines.ts';
import { recordOf } from '#db/reads/reviews.ts';
import { keptDocument, review, reviewVersion, signature } from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { Day } from '#domain/days/dates.ts';
import { isRunning, reviewDeadlines } from '#domain/deadlines/review-deadlines.ts';
import { runs } from '#domain/deadlines/state.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { Review, ReviewRecord, Signature } from '#domain/review/review.ts';
import { stageOf } from '#domain/review/stage.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { keepDeadlines } from './deadlines.ts';

/** Begins a review; nobody has worked on it yet. */
export function addReview(db: WritableDb, row: Review): void {
  db.insert(review)
    .values({ ...row, stage: 'not-started', touchedAt: '' })
    .run();
  db.insert(reviewVersion).values({ reviewId: row.id, version: row.version, reason: '', signedOn: null }).run();
}

/** Writes some columns of a review: who appraises, or its state. */
export function updateReview(db: WritableDb, id: ReviewId, fields: Partial<Omit<Review, 'id'>>): void {
  db.update(review).set(fields).where(eq(review.id, id)).run();
}

/** Takes a review away with all that it holds. */
export function removeReview(db: WritableDb, id: ReviewId): void {
  db.delete(review).where(eq(review.id, id)).run();
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

/** What a review's deadlines are counted by: its cycle with the school's calendar, and the person it is about. */
export interface CountedBy {
  counting: CycleRules & Pick<Cycle, 'id' | 'closedOn'>;
  person: Staff;
}

/** Works out what lists keep of a review: its stage and its running deadlines. After every write to a review. */
export function refreshDerived(db: WritableDb, id: ReviewId, by: CountedBy, today: Day, touchedAt?: string): void {
  const record = recordOf(db, id);
  if (record === undefined) return;
  db.update(review)
    .set({ stage: stageOf(record, by.counting.policy.steps), ...(touchedAt !== undefined && { touchedAt }) })
    .where(eq(review.id, id))
    .run();
  keepDeadlines(db, [{ reviewId: id, deadlines: runningOf(record, by, today) }]);
}

/** The deadlines of a review that run and are not met, as lists keep them. */
export function runningOf(
  { review: of, ...facts }: { review: Pick<Review, 'id' | 'state'> } & Pick<ReviewRecord, 'steps' | 'bookings'>,
  { counting, person }: CountedBy,
  today: Day,
): KeptDeadline[] {
  if (!isRunning(of, person, counting, today)) return [];
  return reviewDeadlines(facts, person, counting, today).flatMap((deadline) => {
    const { rule, due, sum, shortened } = deadline;
    if (due === null || !runs(deadline)) return [];
    return [{ reviewId: of.id, cycleId: counting.id, rule: rule.id, step: rule.step, due, sum, shortened }];
  });
}
