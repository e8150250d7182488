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
export interface DueTogether extends Omit<RunningDeadline, 'appraiserName' | 'alsoAppraises'> {
  recordIds: RecordId[];
  /** Everybody who appraises any of them, each once. */
  appraisers: string[];
}

/** The running deadlines of a cycle in a span of days, the earliest first, those of one day by one rule together. */
export function dueTogether(db: ReadableDb, of: InCycle, { after, until }: DueSpan): DueTogether[] {
  return db
    .select({
      recordId,
      kind: record.kind,
      rule,
      step,
      sum,
      shortened,
      due,
      people: sql`group_concat(coalesce(${record.staffId}, ${peopleTogether}), ' ')`.mapWith(asPeople),
      appraisers: sql`json_group_array(distinct ${appraiserName})`.mapWith(asNames),
      seconds: sql`json_group_array(distinct coalesce(${secondAppraiser}, ''))`.mapWith(asNames),
      recordIds: sql`group_concat(${recordId}, ' ')`.mapWith(asRecords),
    })
    .from(runningDeadline)
    .innerJoin(record, eq(record.id, recordId))
    .leftJoin(review, eq(review.id, recordId))
    .where(and(inCycle(of), gt(due, after), lte(due, until)))
    .groupBy(due, rule, sum, shortened, ...(of === null ? [recordId] : [])) // outside cycles each keeps its own policy
    .orderBy(asc(due))
    .all()
    .map(({ seconds, appraisers, ...row }) => ({ ...row, appraisers: [...new Set([...appraisers, ...seconds])] }));
}

function asNames(found: string): string[] {
  const names = JSON.parse(found) as string[]; // the query makes it of names
  return names.filter((name) => name !== '');
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
