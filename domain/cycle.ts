import type { Day } from './dates.ts';
import type { CycleId, StaffId } from './ids.ts';
import type { PolicyChoices } from './policy/choices.ts';
import type { ScopeRuleId } from './policy/groups.ts';
import type { Policy } from './policy.ts';
import type { Said } from './said.ts';

/** A cycle: one policy, one period. It keeps the policy and the school's choices as they were when it was opened. */
export interface Cycle {
  id: CycleId;
  /** '2026–27'. */
  label: string;
  policy: Policy;
  choices: PolicyChoices;
  periodId: string;
  starts: Day;
  /** The last day. */
  ends: Day;
  openedOn: Day;
  closedOn: Day | null;
}

/** Why somebody has no review in a cycle: a rule of the policy, or the school's decision with a reason. */
export type LeftOut = { by: 'rule'; rule: ScopeRuleId } | { by: 'decision'; reason: string };

/** Where a member of staff stands in a cycle. */
export interface CycleMember {
  cycleId: CycleId;
  staffId: StaffId;
  /** Null for somebody who is in. */
  leftOut: LeftOut | null;
}

/** The period that a cycle is of, in the policy's words; null where the policy has no other. */
export function periodOf({ policy, periodId }: Pick<Cycle, 'policy' | 'periodId'>): Said | null {
  const period = policy.periods.find(({ id }) => id === periodId);
  return period && policy.periods.length > 1 ? period.label : null;
}

/** The label of a period that starts on a day: '2026–27', or '2026' when it lies within one calendar year. */
export function cycleLabel(starts: Day, ends: Day): string {
  const [first, last] = [starts.slice(0, 4), ends.slice(0, 4)];
  return first === last ? first : `${first}–${last.slice(2)}`;
}
