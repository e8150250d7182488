import type { LeftOut } from './cycle.ts';
import type { Day } from './dates.ts';
import type { Policy, ScopeRuleId } from './policy.ts';
import type { Staff } from './staff.ts';

/** Whether a rule leaves somebody out of a cycle that runs from one day to another, seen on a day. */
type Fits = (staff: Staff, policy: Policy, ends: Day, today: Day) => boolean;

const rules = {
  left: (staff, _policy, _ends, today) => staff.leavingDate !== null && staff.leavingDate < today,
  'not-started': (staff, _policy, _ends, today) => staff.startDate !== null && staff.startDate > today,
  group: (staff, policy) => policy.groups.find((group) => group.id === staff.group)?.covered !== true,
  agency: (staff) => staff.contract === 'agency',
  volunteer: (staff) => staff.contract === 'volunteer',
  probation: (staff, _policy, _ends, today) => staff.probationEnds !== null && staff.probationEnds >= today,
  induction: (staff, _policy, _ends, today) => staff.inductionEnds !== null && staff.inductionEnds >= today,
} satisfies Record<ScopeRuleId, Fits>;

/**
 * Why somebody has no review in a cycle under a policy, on a day; null for those who are in. The policy's rules are
 * tried in their order and the first that fits is the reason.
 */
export function reasonLeftOut(staff: Staff, policy: Policy, ends: Day, today: Day): LeftOut | null {
  const found = policy.scope.find(({ rule }) => rules[rule](staff, policy, ends, today));
  return found ? { by: 'rule', rule: found.rule } : null;
}

/** Whether somebody is on the staff on at least one day of a span: leavers of earlier years are not asked about. */
export function stillInSpan(staff: Staff, span: { starts: Day; ends: Day }): boolean {
  const hasLeft = staff.leavingDate !== null && staff.leavingDate < span.starts;
  const comesLater = staff.startDate !== null && staff.startDate > span.ends;
  return !hasLeft && !comesLater;
}
