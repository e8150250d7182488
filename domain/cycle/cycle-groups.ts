import { type PolicyChoices, resolved } from '#domain/policy/choices.ts';
import type { Period, StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';

/** A policy with the school's answers to what it leaves open. */
interface Answered {
  policy: Pick<Policy, 'groups' | 'periods' | 'choices'>;
  choices: PolicyChoices;
}

/** The staff groups of a period: those that it names, and those for which the school chose it because no period does. */
export function groupsOf({ id, groups }: Period, rules: Answered): StaffGroupId[] {
  const { policy } = rules;
  const isNamed = (group: StaffGroupId): boolean => policy.periods.some((period) => period.groups.includes(group));
  const chosen = policy.groups.filter(({ period }) => period !== undefined && resolved(period, rules) === id);
  return [...groups, ...chosen.map((group) => group.id).filter((group) => !isNamed(group))];
}

/** The staff groups that a cycle is for, in the order of the policy. */
export function groupsIn({ policy, choices, periodId }: Answered & { periodId: string }): StaffGroupId[] {
  const period = policy.periods.find(({ id }) => id === periodId);
  const groups = period ? groupsOf(period, { policy, choices }) : [];
  return policy.groups.filter(({ id, covered }) => covered && groups.includes(id)).map(({ id }) => id);
}

/** One of the groups of a cycle that a rule is about: those whom one rule is about share their windows. */
export function groupAbout(
  rule: { groups?: StaffGroupId[] | undefined },
  cycle: Answered & { periodId: string },
): StaffGroupId | undefined {
  return groupsIn(cycle).find((of) => appliesTo(rule, of));
}

/**
 * Whether a cycle of a period asks about a staff group: its own groups, and those that the policy covers in no period,
 * so that they are told why they are out. Everybody else is in another period's cycle.
 */
export function covers(
  period: Period,
  group: StaffGroupId,
  rules: Answered & { policy: Pick<Policy, 'scope'> },
): boolean {
  if (groupsOf(period, rules).includes(group)) return true;
  const isElsewhere = rules.policy.periods.some((other) => groupsOf(other, rules).includes(group));
  return !isElsewhere && rules.policy.scope.some(({ rule }) => rule === 'group');
}
