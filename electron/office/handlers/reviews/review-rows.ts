import { objective, objectiveProgress, trainingUndertaken } from '#db/schema/reviews.ts';
import { noteChange, removeRow } from '#db/writes/changes.ts';
import {
  addObjective,
  addProgress,
  addUndertaken,
  nextPosition,
  saveObjective,
  saveProgress,
  saveUndertaken,
} from '#db/writes/review-rows.ts';
import type { ChangedTable, ChangeKind } from '#domain/change.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { ChangeId, ObjectiveId, ObjectiveProgressId, ReviewId, TrainingUndertakenId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { writeReview } from '#electron/office/reviews/open-review.ts';

type RowHandlers = Pick<
  HandlersOf<'reviews'>,
  | `reviews.${'add' | 'save' | 'remove'}Objective`
  | `reviews.${'add' | 'save' | 'remove'}Progress`
  | `reviews.${'add' | 'save' | 'remove'}Undertaken`
>;

/** The rows of a review: objectives, progress on previous ones, and training undertaken. */
export const reviewRows: RowHandlers = {
  'reviews.addObjective': (tx, { reviewId, continues, category }, asked) =>
    writeReview(tx, reviewId, asked, ({ db, cycle }) => {
      if (!hasCategory(cycle, category)) return unknownCategory;
      const before = tx.read.reviews.before(reviewId)?.objectives.find((row) => row.id === continues);
      const { text = '', criteria = '', monitoring = '', priority = '' } = before ?? {};
      const id = asked.newId() as ObjectiveId; // a fresh id is given its kind here
      const position = nextPosition(db, objective, reviewId);
      addObjective(db, {
        id,
        reviewId,
        position,
        text,
        criteria,
        monitoring,
        category,
        priority,
        targetDay: null,
        continues: before?.id ?? null,
      });
      return done({ objectiveId: id });
    }),
  'reviews.saveObjective': (tx, { objectiveId, fields }, asked) =>
    writeReview(tx, tx.read.reviews.ofRow(objectiveId), asked, ({ db, cycle }) => {
      if (!hasCategory(cycle, fields.category ?? null)) return unknownCategory;
      saveObjective(db, objectiveId, fields);
      return done({ savedAt: asked.now });
    }),
  'reviews.removeObjective': (tx, { objectiveId }, asked) =>
    remove(tx, tx.read.reviews.ofRow(objectiveId), asked, {
      table: 'objective',
      id: objectiveId,
      what: 'objective-removed',
    }),

  'reviews.addProgress': (tx, { reviewId }, asked) =>
    writeReview(tx, reviewId, asked, ({ db }) => {
      const id = asked.newId() as ObjectiveProgressId; // as above
      const position = nextPosition(db, objectiveProgress, reviewId);
      addProgress(db, { id, reviewId, position, about: null, objective: '', progress: '', outcome: null });
      return done({ progressId: id });
    }),
  'reviews.saveProgress': (tx, { progressId, fields }, asked) =>
    writeReview(tx, tx.read.reviews.ofRow(progressId), asked, ({ db }) => {
      saveProgress(db, progressId, fields);
      return done({ savedAt: asked.now });
    }),
  'reviews.removeProgress': (tx, { progressId }, asked) =>
    remove(tx, tx.read.reviews.ofRow(progressId), asked, {
      table: 'objectiveProgress',
      id: progressId,
      what: 'progress-removed',
    }),

  'reviews.addUndertaken': (tx, { reviewId }, asked) =>
    writeReview(tx, reviewId, asked, ({ db }) => {
      const id = asked.newId() as TrainingUndertakenId; // as above
      addUndertaken(db, {
        id,
        reviewId,
        position: nextPosition(db, trainingUndertaken, reviewId),
        activity: '',
        success: '',
      });
      return done({ undertakenId: id });
    }),
  'reviews.saveUndertaken': (tx, { undertakenId, fields }, asked) =>
    writeReview(tx, tx.read.reviews.ofRow(undertakenId), asked, ({ db }) => {
      saveUndertaken(db, undertakenId, fields);
      return done({ savedAt: asked.now });
    }),
  'reviews.removeUndertaken': (tx, { undertakenId }, asked) =>
    remove(tx, tx.read.reviews.ofRow(undertakenId), asked, {
      table: 'trainingUndertaken',
      id: undertakenId,
      what: 'training-undertaken-removed',
    }),
};

const unknownCategory = refuse({ code: 'field-unknown', field: 'category' });

/** Whether a category is one of the policy's, or none. */
function hasCategory({ policy }: Cycle, category: string | null): boolean {
  return category === null || policy.objectives.categories.some(({ id }) => id === category);
}

/** Removes a row of a review and notes it, so that it can be put back. */
export function remove(
  tx: Transaction,
  reviewId: ReviewId | undefined,
  asked: Occasion,
  row: { table: ChangedTable; id: string; what: ChangeKind },
): Result<{ changeId: ChangeId }> {
  return writeReview(tx, reviewId, asked, ({ db, review }) => {
    const removed = removeRow(db, row.table, row.id);
    if (removed === null) return refuse({ code: 'not-found', what: 'review' });
    const id = asked.newId() as ChangeId; // a fresh id is given its kind here
    const about = nameOf(tx, review.staffId);
    noteChange(db, { id, at: asked.now, by: asked.by, what: row.what, about, rows: [removed] });
    return done({ changeId: id });
  });
}

function nameOf(tx: Transaction, id: Parameters<typeof tx.read.staff.byId>[0]): string {
  const person = tx.read.staff.byId(id);
  return person ? `${person.givenName} ${person.familyName}` : '';
}
