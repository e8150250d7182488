import type { Day } from '#domain/days/dates.ts';
import type { CycleId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Cycle } from './cycle.ts';
import type { CycleRules } from './cycle-days.ts';
import { spanHolding } from './period.ts';

/**
 * What a record goes by: its cycle, or, for one outside all cycles, the policy that the school followed when it was begun,
 * which is kept with it.
 */
export interface Frame extends Omit<CycleRules, 'calendar'>, Pick<Cycle, 'closedOn'> {
  /** Null outside all cycles. */
  id: CycleId | null;
  /** What the cycle is called; null outside all cycles. */
  label: string | null;
}

/** The policy that a school follows, with its answers to what that policy leaves open. */
interface SchoolPolicy {
  policy: Policy | null;
  choices: PolicyChoices;
}

/**
 * What a record goes by that is begun on a day outside all cycles: the school's policy, in the period that holds the
 * day. Undefined where the school follows no policy.
 */
export function outsideCycles({ policy, choices }: SchoolPolicy, on: Day): Frame | undefined {
  const [period] = policy?.periods ?? [];
  if (!policy || !period) return undefined;
  const { starts, ends } = spanHolding(period, on);
  return { id: null, label: null, policy, choices, periodId: period.id, starts, ends, closedOn: null };
}
