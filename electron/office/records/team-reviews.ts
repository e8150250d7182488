import type { Reads } from '#db/reads.ts';
import { removeRecord, setState } from '#db/writes/record/records.ts';
import { removeMember } from '#db/writes/record/teams.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import type { Transaction } from '#electron/office/handling.ts';

/**
 * The reviews of those who are reviewed as a team, as far as they stand in the compartment of the team: somebody who came to
 * hold an office is reviewed by themselves. Nobody's for a record of another kind.
 */
export function reviewsOfTeam(read: Reads, { head, people }: Pick<WholeRecord, 'head' | 'people'>): ReviewRecord[] {
  const { kind, cycleId, id } = head;
  if (kind !== 'team-review' || cycleId === null) return [];
  const home = read.records.home(id);
  return people
    .flatMap((staffId) => read.reviews.ofPerson(staffId, cycleId) ?? [])
    .filter(({ review }) => review.state !== 'ended' && read.records.home(review.id) === home);
}

/** The team with which a review is held; undefined for one that is held by itself, and for a record of another kind. */
export function teamOfReview(read: Reads, recordId: RecordId): RecordId | undefined {
  const review = read.reviews.byId(recordId);
  const team = review && read.reviews.teamOf(review.staffId, review.cycleId);
  return team && read.records.home(team) === read.records.home(recordId) ? team : undefined;
}

/**
 * Takes somebody who leaves a cycle out of their team there. The statement of a team in which nobody is left goes where nothing
 * was written, and else stays as it was.
 */
export function leaveTeam(tx: Transaction, staffId: StaffId, cycleId: CycleId): void {
  const team = tx.read.reviews.teamOf(staffId, cycleId);
  if (team === undefined || tx.read.records.home(team) !== tx.home) return;
  const isLast = tx.read.records.people(team).length === 1;
  if (isLast && !tx.read.records.isTouched(team)) removeRecord(tx.db, team);
  else if (isLast) setState(tx.db, team, 'ended');
  else removeMember(tx.db, team, staffId);
}
