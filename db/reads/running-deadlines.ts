import { and, asc, count, eq, gt, inArray, lte, min, sql } from 'drizzle-orm';
import { runningDeadline } from '#db/schema/record-days.ts';
import { record } from '#db/schema/records.ts';
import { review } from '#db/schema/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DueSpan } from '#domain/deadlines/due.ts';
import type { RunningDeadline } from '#domain/deadlines/shown-deadline.ts';
import type { CycleId } from '#domain/ids.ts';

const { recordId, cycleId, rule, step, due, sum, shortened } = runningDeadline;
const columns = {
  recordId,
  kind: record.kind,
  staffId: record.staffId,
  /** Only a review has one. */
  appraiserName: sql<string>`coalesce(${review.appraiserName}, '')`,
  rule,
  step,
  sum,
  shortened,
};

const ofWhom = (db: ReadableDb) =>
  db
    .select({ ...columns, due })
    .from(runningDeadline)
    .innerJoin(record, eq(record.id, recordId))
    .leftJoin(review, eq(review.id, recordId));

/** The running deadlines of a cycle in a span of days, the earliest first; at most `most`. */
export function deadlinesDue(db: ReadableDb, of: CycleId, { after, until }: DueSpan, most: number): RunningDeadline[] {
  return ofWhom(db)
    .where(and(eq(cycleId, of), gt(due, after), lte(due, until)))
    .orderBy(asc(due))
    .limit(most)
    .all();
}

/** All running deadlines of a cycle, the earliest first. */
export function runningIn(db: ReadableDb, of: CycleId): RunningDeadline[] {
  return ofWhom(db).where(eq(cycleId, of)).orderBy(asc(due)).all();
}

/** How many running deadlines of a cycle fall on each day. */
export function deadlineDays(db: ReadableDb, of: CycleId): { due: Day; count: number }[] {
  return db.select({ due, count: count() }).from(runningDeadline).where(eq(cycleId, of)).groupBy(due).all();
}

/** How many running deadlines of each rule of a cycle fall on some days. */
export function deadlinesOn(
  db: ReadableDb,
  of: CycleId,
  days: readonly Day[],
): { due: Day; rule: string; count: number }[] {
  return db
    .select({ due, rule, count: count() })
    .from(runningDeadline)
    .where(and(eq(cycleId, of), inArray(due, [...days])))
    .groupBy(due, rule)
    .all();
}

/** The first running deadline of each record of a cycle. */
export function nextDeadlines(db: ReadableDb, of: CycleId): RunningDeadline[] {
  return db
    .select({ ...columns, due: min(due).mapWith(asDay) })
    .from(runningDeadline)
    .innerJoin(record, eq(record.id, recordId))
    .leftJoin(review, eq(review.id, recordId))
    .where(eq(cycleId, of))
    .groupBy(recordId) // SQLite takes the other columns from the row of the minimum
    .all();
}

const asDay = (found: string): Day => found as Day; // the column holds days
