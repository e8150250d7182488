import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { record } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, RecordId, ReviewId, StaffId } from '#domain/ids.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';
import { contentsOf } from './records.ts';
import { teamsInCycle } from './teams.ts';

/** One review with everything that hangs on it. */
export function recordOf(db: ReadableDb, id: ReviewId): ReviewRecord | undefined {
  return records(db, eq(record.id, id))[0];
}

/** All reviews of a cycle with everything that counts for them, but those that were ended. */
export function recordsInCycle(db: ReadableDb, cycleId: CycleId): ReviewRecord[] {
  return withTeams(db, cycleId, records(db, and(eq(record.cycleId, cycleId), ne(record.state, 'ended'))));
}

/** The review of one person in one cycle. */
export function recordOfPerson(db: ReadableDb, staffId: StaffId, cycleId: CycleId): ReviewRecord | undefined {
  return records(db, and(eq(record.staffId, staffId), eq(record.cycleId, cycleId)))[0];
}

/** The reviews of some people in one cycle, with everything that counts for them. */
export function recordsOfPeople(db: ReadableDb, staffIds: readonly StaffId[], cycleId: CycleId): ReviewRecord[] {
  return withTeams(db, cycleId, records(db, and(eq(record.cycleId, cycleId), inArray(record.staffId, [...staffIds]))));
}

/** What a team set and looked back on counts for each of its members, beside what stands in their own reviews. */
function withTeams(db: ReadableDb, cycleId: CycleId, reviews: ReviewRecord[]): ReviewRecord[] {
  const teams = teamsInCycle(db, cycleId);
  if (teams.length === 0) return reviews;
  const ids = teams.map(({ head }) => head.id);
  const contents = contentsOf(db, inArray(record.id, ids));
  return reviews.map((one) => {
    const team = teams.find(({ people }) => people.includes(one.review.staffId));
    if (!team) return one;
    const { objectives, progress, promises, trainingUndertaken, evidence } = contents(team.head.id);
    return {
      ...one,
      objectives: [...one.objectives, ...objectives],
      progress: [...one.progress, ...progress],
      promises: [...one.promises, ...promises],
      trainingUndertaken: [...one.trainingUndertaken, ...trainingUndertaken],
      evidence: [...one.evidence, ...evidence],
    };
  });
}

/** A review without what hangs on it; undefined for a record of another kind. */
export function reviewById(db: ReadableDb, id: RecordId): Review | undefined {
  return db.select(reviewColumns).from(review).innerJoin(record, isItsRecord).where(eq(record.id, id)).get();
}

/** A review stands in two tables. */
export const isItsRecord = eq(record.id, review.id);

export const reviewColumns = {
  id: review.id,
  // a review is of this kind, and has a person and a cycle: the columns may be empty for other kinds
  kind: sql<'review'>`${record.kind}`,
  staffId: sql<StaffId>`${record.staffId}`,
  cycleId: sql<CycleId>`${record.cycleId}`,
  begunOn: record.begunOn,
  version: record.version,
  state: record.state,
  appraiserId: review.appraiserId,
  appraiserName: review.appraiserName,
  panel: review.panel,
  earlierAppraisers: review.earlierAppraisers,
};

function records(db: ReadableDb, which: SQL | undefined): ReviewRecord[] {
  const isWanted = and(eq(record.kind, 'review'), which);
  const reviews = db.select(reviewColumns).from(review).innerJoin(record, isItsRecord).where(isWanted).all();
  if (reviews.length === 0) return [];
  const contents = contentsOf(db, isWanted);
  return reviews.map((of) => ({ review: of, ...contents(of.id) }));
}
