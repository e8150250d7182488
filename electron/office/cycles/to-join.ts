import type { Reads } from '#db/reads.ts';
import type { Cycle, LeftOut } from '#domain/cycle/cycle.ts';
import { eligibleSince } from '#domain/cycle/eligibility.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import type { Day } from '#domain/days/dates.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { scopeReason } from '#electron/office/reviews/shown-standing.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { proposals } from './proposals.ts';
import { shownCandidate } from './shown-candidate.ts';

/**
 * Those whom nothing leaves out of an open cycle any more, as screens offer them: a rule that held when it was opened no
 * longer holds, or they came later, or only the headteacher may open their review and has not. Whom the school left out by
 * decision is not offered, and after the last day of the cycle nobody new is; whose review is kept apart is told only to a
 * session that may keep it.
 */
export function toJoin(read: Reads, cycle: Cycle, today: Day) {
  const counting = countingOf(read, cycle);
  const noted = new Map(read.cycles.members(cycle.id).map(({ staffId, leftOut }) => [staffId, leftOut]));
  const school = read.school();
  const found = candidatesOf(read, counting, today)
    .filter((candidate) => isFree(candidate, noted.get(candidate.person.id)))
    .map((candidate) => ({ ...candidate, restricted: isRestricted(candidate.person, school) }))
    .filter(({ restricted }) => (restricted ? read.seesRestricted : today <= cycle.ends));
  if (found.length === 0) return [];
  const propose = proposals(read, counting, today);
  return found.map(({ restricted, ...candidate }) => ({
    cycleId: cycle.id,
    cycleLabel: cycle.label,
    ...shownCandidate(candidate, counting),
    ...propose(candidate.person),
    since: eligibleSince(candidate.person, counting),
    was: ruleOf(noted.get(candidate.person.id), cycle),
    restricted,
  }));
}

/** Whether nothing leaves somebody out today: `noted` is null for whoever is in, undefined where nothing is noted. */
function isFree({ standing, elsewhere }: Candidate, noted: LeftOut | null | undefined): boolean {
  const isNew = noted === undefined || noted?.by === 'rule';
  return isNew && standing.leftOut === null && elsewhere === undefined;
}

function ruleOf(noted: LeftOut | null | undefined, cycle: Cycle) {
  return noted?.by === 'rule' ? scopeReason(noted.rule, cycle) : null;
}
