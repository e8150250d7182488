import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import { isKept } from '#domain/opening.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { countingOf } from './counting.ts';

/** Somebody who could join a cycle today, and whether only the headteacher may keep their review. */
export type Joiner = Candidate & { kept: boolean };

/**
 * Those whom nothing leaves out of a cycle any more: a rule that held when it was opened no longer holds, or they came
 * later, or only the headteacher may open their review and has not. Whom the school left out by decision is not offered;
 * whose review is kept apart is told only to a session that may keep it.
 */
export function toJoin(read: Reads, cycle: Cycle, today: Day): Joiner[] {
  const noted = new Map(read.cycles.members(cycle.id).map(({ staffId, leftOut }) => [staffId, leftOut]));
  const school = read.school();
  return candidatesOf(read, countingOf(read, cycle), today)
    .map((candidate) => ({ ...candidate, kept: isKept(candidate.person, school) }))
    .filter(({ person, standing, elsewhere, kept }) => {
      const isNew = !noted.has(person.id) || noted.get(person.id)?.by === 'rule';
      const mayBeTold = !kept || read.canKeep;
      return isNew && mayBeTold && standing.leftOut === null && elsewhere === undefined;
    });
}
