import type { Day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Period, ScopeRuleId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Role } from '#domain/roles.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { yearsLabel } from './period.ts';

/** A cycle: one policy, one period. It keeps the policy and the school's choices as they were when it was opened. */
export interface Cycle {
  id: CycleId;
  /** '2026–27'; '2026–27, Other support staff' where the policy has several periods. */
  label: string;
  policy: Policy;
  choices: PolicyChoices;
  periodId: string;
  starts: Day;
  /** The last day. */
  ends: Day;
  openedOn: Day;
  closedOn: Day | null;
  /** Each closing and reopening, the first one first. */
  history: CycleEvent[];
}

/** A cycle was closed with so much still open, or opened again for a reason; when and by whom. */
export type CycleEvent = { on: Day; by: Role } & (
  | { what: 'closed'; stillOpen: number }
  | { what: 'reopened'; reason: string }
);

/** Why somebody has no review in a cycle: a rule of the policy, or the school's decision with a reason. */
export type LeftOut = { by: 'rule'; rule: ScopeRuleId } | { by: 'decision'; reason: string };

/** Why somebody has a review although a rule of the policy leaves them out: the school's decision, with its reason. */
export interface TakenIn {
  against: ScopeRuleId;
  reason: string;
}

/** Where a member of staff stands in a cycle. */
export interface CycleMember {
  cycleId: CycleId;
  staffId: StaffId;
  /** Null for somebody who is in. */
  leftOut: LeftOut | null;
  /** Null for whoever is out, and for whom no rule left out when they joined. */
  takenIn: TakenIn | null;
}

/**
 * Whether a cycle was never worked through here: it was made closed, after its last day, out of a school's old tracker. What it
 * does not hold is not known, so nothing is counted in it.
 */
export function isReadIn({ openedOn, ends, history: [first] }: Pick<Cycle, 'openedOn' | 'ends' | 'history'>): boolean {
  return openedOn > ends && first?.what === 'closed' && first.on === openedOn;
}

/** What a cycle is called: its years, and its period where the policy has several that run side by side. */
export function cycleLabel(
  { starts, ends }: Pick<Cycle, 'starts' | 'ends'>,
  period: Period,
  { periods }: Pick<Policy, 'periods'>,
): string {
  const years = yearsLabel(starts, ends);
  return periods.length > 1 ? `${years}, ${inLanguage(period.label, 'en')}` : years;
}
