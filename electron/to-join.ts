import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import { standingOf } from '#domain/eligibility.ts';
import { isKept, keptGroups } from '#domain/opening.ts';
import { overlap } from '#domain/period.ts';
import type { Staff } from '#domain/staff.ts';
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

/**
 * Those whose review in a cycle only the headteacher may open and has not opened yet, for a session that may keep it. They
 * are few, and Home does not look at the whole staff for them.
 */
export function keptToOpen(read: Reads, cycle: Cycle, open: readonly Cycle[], today: Day): Staff[] {
  if (!read.canKeep) return [];
  const { groups = [] } = cycle.policy.periods.find(({ id }) => id === cycle.periodId) ?? {};
  const overlapping = open.filter((other) => other.id !== cycle.id && overlap(other, cycle)).map(({ id }) => id);
  const counting = countingOf(read, cycle);
  return keptStaff(read).filter((person) => {
    if (!groups.includes(person.group)) return false;
    const noted = read.cycles.member(cycle.id, person.id);
    const isNew = noted === undefined || noted.leftOut?.by === 'rule';
    const isElsewhere = read.reviews.rowsOfPerson(person.id).some(({ cycleId }) => overlapping.includes(cycleId));
    return isNew && !isElsewhere && standingOf(person, counting, today).leftOut === null;
  });
}

/** Everybody whose own records only the headteacher keeps. */
function keptStaff(read: Reads): Staff[] {
  const { headteacherId, businessManagerId } = read.school();
  const ofGroups = read.staff.inGroups(keptGroups);
  const holders = [headteacherId, businessManagerId].flatMap((id) => (id && read.staff.byId(id)) ?? []);
  return [...ofGroups, ...holders.filter(({ id }) => ofGroups.every((person) => person.id !== id))];
}
