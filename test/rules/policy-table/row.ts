import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import { type StaffGroupId, staffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { cycleFrom } from '#test/rules/policy-cases.ts';

type PolicyName = 'asat' | 'dgat' | 'williamstown' | 'lt2' | 'spt';

/** What the cell says, and what is read in that policy's data because of it. */
type Cell = readonly [says: string, is: unknown];

/** One row of the policy table: read from every policy in one way. Where a cell names part of what is read, the part is compared. */
export interface Row {
  row: string;
  read: (policy: Policy) => unknown;
  cells: Record<PolicyName, Cell>;
}

/** The staff groups that a policy covers, in the order of the catalogue. */
export function coveredBy(policy: Policy): StaffGroupId[] {
  return staffGroupId.options.filter((id) => policy.groups.some((group) => group.id === id && group.covered));
}

/** The cycle from 2026 of the period in which a group is. */
export function cycleOf(group: StaffGroupId, policy: Policy): CycleRules {
  const period = policy.periods.find((one) => groupsOf(one, { policy, choices: {} }).includes(group));
  if (!period) throw new Error(`no period for ${group}`);
  return cycleFrom(policy, period.id, 2026);
}

/** Something read for each group that a policy covers. */
export function byGroup<Read>(
  policy: Policy,
  read: (group: StaffGroupId) => Read,
): Partial<Record<StaffGroupId, Read>> {
  return Object.fromEntries(coveredBy(policy).map((group) => [group, read(group)]));
}

/** The rules that are about a group. */
export function about<Rule extends { groups?: StaffGroupId[] | undefined }>(
  rules: Rule[],
  group: StaffGroupId,
): Rule[] {
  return rules.filter((rule) => rule.groups?.includes(group) ?? true);
}
