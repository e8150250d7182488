import { and, eq, max } from 'drizzle-orm';
import { answer, booking, objective, objectiveProgress, step, trainingUndertaken } from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import type { ObjectiveId, ObjectiveProgressId, ReviewId, TrainingUndertakenId } from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { Booking, Objective, ObjectiveProgress, TrainingUndertaken } from '#domain/review/review.ts';

/** Some columns of a row; what is undefined stays as it is. */
export type Some<Row> = { [Column in keyof Row]?: Row[Column] | undefined };

/** Keeps what stands in a box, in place of what stood there. */
export function keepAnswer(db: WritableDb, reviewId: ReviewId, row: Answer): void {
  db.insert(answer)
    .values({ ...row, reviewId })
    .onConflictDoUpdate({
      target: [answer.reviewId, answer.question, answer.side, answer.row, answer.cell],
      set: { text: row.text },
    })
    .run();
}

/** Keeps the day on which a step was done; null takes it away. */
export function keepStep(db: WritableDb, reviewId: ReviewId, id: StepId, on: Day | null): void {
  if (on === null) {
    db.delete(step)
      .where(and(eq(step.reviewId, reviewId), eq(step.step, id)))
      .run();
    return;
  }
  db.insert(step)
    .values({ reviewId, step: id, on })
    .onConflictDoUpdate({ target: [step.reviewId, step.step], set: { on } })
    .run();
}

/** Keeps the booking of a phase's meeting, in place of what stood there; bookings of another phase stay. */
export function keepBooking(db: WritableDb, reviewId: ReviewId, row: Booking): void {
  db.insert(booking)
    .values({ reviewId, ...row })
    .onConflictDoUpdate({ target: [booking.reviewId, booking.phase], set: row })
    .run();
}

/** Takes away the booking of a phase's meeting. */
export function removeBooking(db: WritableDb, reviewId: ReviewId, phase: PhaseId): void {
  db.delete(booking)
    .where(and(eq(booking.reviewId, reviewId), eq(booking.phase, phase)))
    .run();
}

type RowTable = typeof objective | typeof objectiveProgress | typeof trainingUndertaken;

/** The place after the last row of a review. */
export function nextPosition(db: WritableDb, table: RowTable, reviewId: ReviewId): number {
  const last = db
    .select({ last: max(table.position) })
    .from(table)
    .where(eq(table.reviewId, reviewId))
    .get()?.last;
  return (last ?? 0) + 1;
}

export function addObjective(db: WritableDb, row: Objective): void {
  db.insert(objective).values(row).run();
}

export function saveObjective(db: WritableDb, id: ObjectiveId, fields: Some<Objective>): void {
  db.update(objective).set(fields).where(eq(objective.id, id)).run();
}

export function addProgress(db: WritableDb, row: ObjectiveProgress): void {
  db.insert(objectiveProgress).values(row).run();
}

export function saveProgress(db: WritableDb, id: ObjectiveProgressId, fields: Some<ObjectiveProgress>): void {
  db.update(objectiveProgress).set(fields).where(eq(objectiveProgress.id, id)).run();
}

export function addUndertaken(db: WritableDb, row: TrainingUndertaken): void {
  db.insert(trainingUndertaken).values(row).run();
}

export function saveUndertaken(db: WritableDb, id: TrainingUndertakenId, fields: Some<TrainingUndertaken>): void {
  db.update(trainingUndertaken).set(fields).where(eq(trainingUndertaken.id, id)).run();
}
