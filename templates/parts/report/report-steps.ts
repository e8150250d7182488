import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { groupsIn } from '#domain/cycle/cycle-groups.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import type { DeadlineState } from '#domain/deadlines/state.ts';
import { appliesTo, isAbout, type Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Standing, StepCount } from '#domain/report/figures.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { isPaused } from '#domain/staff/staff.ts';

/** What is not done counts alike, whether it is still to come or not asked of somebody: nobody is missing from a sum. */
const standingOf: Record<DeadlineState, Standing> = {
  done: 'onTime',
  'done-late': 'late',
  late: 'late',
  due: 'notYet',
  waiting: 'notYet',
  'not-asked': 'notYet',
  outside: 'notYet',
  gone: 'notYet',
  paused: 'notYet',
};

/**
 * Every deadline that a cycle's groups have, with how many reviews kept it, did not, or have not come to it. Each deadline
 * counts everybody of its groups, so that a sum does not tell whose reviews are paused or who joined late.
 */
export function stepsDone(
  cycle: Cycle,
  reviews: readonly ReviewRecord[],
  { people, calendar }: CycleClosing,
  on: Day,
): StepCount[] {
  const counting = { ...cycle, calendar };
  const found = reviews.flatMap((record) => {
    const person = people.find(({ id }) => id === record.review.staffId);
    if (person === undefined) return [];
    const states = new Map(recordDeadlines(record, [person], counting, on).map(({ rule, state }) => [rule.id, state]));
    return [{ person, states }];
  });
  return rulesOf(cycle).map((rule) => {
    const counts = { onTime: 0, late: 0, notYet: 0 };
    for (const { person, states } of found) {
      if (!groupsAbout(rule, cycle).some(({ id }) => groupsAsked(person, cycle).includes(id))) continue;
      const standing = standingOf[states.get(rule.id) ?? 'not-asked'];
      const isResting = standing === 'late' && states.get(rule.id) === 'late' && isPaused(person, on);
      counts[isResting ? 'notYet' : standing] += 1;
    }
    return { rule: rule.id, counts };
  });
}

/** The deadlines of reviews that a cycle's groups have. */
export function rulesOf(cycle: Cycle): DeadlineRule[] {
  return cycle.policy.deadlines.filter((rule) => isAbout(rule, 'review') && groupsAbout(rule, cycle).length > 0);
}

/** The groups of a cycle that a deadline is about; none where it belongs to another period. */
export function groupsAbout(rule: DeadlineRule, cycle: Cycle): Policy['groups'] {
  const { policy, periodId } = cycle;
  if (rule.periods !== undefined && !rule.periods.includes(periodId)) return [];
  const groups = groupsIn(cycle);
  return policy.groups.filter(({ id }) => groups.includes(id) && appliesTo(rule, id));
}
