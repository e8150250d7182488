import { and, asc, count, eq, gt, inArray, isNull, lte, min, type SQL, sql } from 'drizzle-orm';
import { runningDeadline } from '#db/schema/record/record-days.ts';
import { record, recordPerson } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import { SECOND_POST } from '#domain/cycle/appraisers.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DueSpan } from '#domain/deadlines/due.ts';
import type { RunningDeadline } from '#domain/deadlines/shown-deadline.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';

const { recordId, cycleId, rule, step, due, sum, shortened } = runningDeadline;
/** The people of a record about several, in one column. */
const peopleTogether = sql`(select group_concat(${recordPerson.staffId}, ' ') from ${recordPerson} where ${recordPerson.recordId} = ${record.id})`;
/** The name of whoever appraises a second post. */
const secondAppraiser = sql`(select json_extract(value, '$.name') from json_each(${review.panel}, '$.value') where json_extract(value, '$.place') = ${SECOND_POST})`;

const appraiserName = sql<string>`coalesce(${review.appraiserName}, '')`;

const columns = {
  recordId,
  kind: record.kind,
  people: sql`coalesce(${record.staffId}, ${peopleTogether})`.mapWith(asPeople),
  /** Only a review has one. */
  appraiserName,
  /** Who appraises a second post; empty on any other. */
  alsoAppraises: sql<string>`coalesce(${secondAppraiser}, '')`,
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

/** The deadlines of a cycle, or those outside all cycles. */
export type InCycle = CycleId | null;

const inCycle = (of: InCycle): SQL => (of === null ? isNull(cycleId) : eq(cycleId, of));

/** What one rule makes due on one day by one sum: the deadlines of everybody for whom it does, told as one. */
export interface DueTogether extends Pick<RunningDeadline, 'recordId' | 'rule' | 'step' | 'due' | 'sum' | 'shortened'> {
  recordIds: RecordId[];
}

/**
 * The running deadlines of a cycle in a span of days, the earliest first, those of one day by one rule together. Whose they
 * are is asked apart, of what is shown: in a school of thousands it is most of the work.
 */
export function dueTogether(db: ReadableDb, of: InCycle, { after, until }: DueSpan): DueTogether[] {
  const together = sql`group_concat(${recordId}, ' ')`.mapWith(asRecords);
  return db
    .select({ recordId, rule, step, sum, shortened, due, recordIds: together })
    .from(runningDeadline)
    .where(and(inCycle(of), gt(due, after), lte(due, until)))
    .groupBy(due, rule, sum, shortened, ...(of === null ? [recordId] : [])) // outside cycles each keeps its own policy
    .orderBy(asc(due))
    .all();
}

/** Whom records are about and who appraises them. */
export function whoseRecords(db: ReadableDb, ids: readonly RecordId[]) {
  const { kind, people, alsoAppraises } = columns;
  return db
    .select({ recordId: record.id, kind, people, appraiserName, alsoAppraises })
    .from(record)
    .leftJoin(review, eq(review.id, record.id))
    .where(inArray(record.id, [...ids]))
    .all();
}

/** Everybody who appraises any of some reviews, each once; where they are more than `most`, some of them, and more. */
export function appraisersOf(db: ReadableDb, ids: readonly RecordId[], most: number): string[] {
  // of so many names, and none, there are no more pairs than this: SQLite stops as soon as there is another
  const pairs = (most + 1) ** 2;
  const found = db
    .selectDistinct({ first: appraiserName, second: columns.alsoAppraises })
    .from(sql`json_each(${JSON.stringify(ids)}) as asked`)
    .innerJoin(review, eq(review.id, sql`asked.value`))
    .limit(pairs + 1)
    .all();
  return [...new Set(found.flatMap(({ first, second }) => [first, second]))].filter((name) => name !== '');
}

/** All running deadlines of a cycle, the earliest first. */
export function runningIn(db: ReadableDb, of: InCycle): RunningDeadline[] {
  return ofWhom(db).where(inCycle(of)).orderBy(asc(due)).all();
}

/** How many running deadlines of a cycle fall on each day. */
export function deadlineDays(db: ReadableDb, of: InCycle): { due: Day; count: number }[] {
  return db.select({ due, count: count() }).from(runningDeadline).where(inCycle(of)).groupBy(due).all();
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
    .where(and(inCycle(of), inArray(due, [...days])))
    .groupBy(due, rule)
    .all();
}

/** The first running deadline of each record of a cycle. */
export function nextDeadlines(db: ReadableDb, of: InCycle): RunningDeadline[] {
  return db
    .select({ ...columns, due: min(due).mapWith(asDay) })
    .from(runningDeadline)
    .innerJoin(record, eq(record.id, recordId))
    .leftJoin(review, eq(review.id, recordId))
    .where(inCycle(of))
    .groupBy(recordId) // SQLite takes the other columns from the row of the minimum
    .all();
}

function asDay(found: string): Day {
  return found as Day; // the column holds days
}

function asRecords(found: string): RecordId[] {
  return found.split(' ') as RecordId[]; // the column holds ids of records
}

function asPeople(found: string): StaffId[] {
  return found.split(' ') as StaffId[]; // the columns hold ids of people
}
