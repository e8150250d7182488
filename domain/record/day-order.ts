import type { Day } from '#domain/days/dates.ts';
import type { Phase } from '#domain/policy/groups.ts';
import { type DeadlineRule, labelOf, type Step, type StepId } from '#domain/policy/steps.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { StepDone } from './record.ts';

/** What a policy says of its steps. */
export interface StepRules {
  steps: readonly Pick<Step, 'id' | 'label' | 'means'>[];
  phases: readonly Pick<Phase, 'held'>[];
  deadlines: readonly Pick<DeadlineRule, 'step' | 'when'>[];
}

/** What is wrong with a day: it is still to come, or does not agree with that of another step. */
export type DayProblem =
  | { code: 'day-in-future'; field: string }
  | { code: 'step-order'; step: Bilingual; on: Day; is: 'earlier' | 'later' };

/** A step that was done, as far as its day matters. */
type Dated = Pick<StepDone, 'step' | 'on'>;

/**
 * What is wrong with the day on which a step is said to have been done: a day to come, or one before a step that it
 * follows or after one that follows it. The second may be confirmed with a reason; `reason` is empty where none is given.
 */
export function dayProblem(
  { step, on }: Dated,
  { done, rules, today, reason }: { done: readonly Dated[]; rules: StepRules; today: Day; reason: string },
): DayProblem | undefined {
  if (on > today) return { code: 'day-in-future', field: 'on' };
  const other = reason === '' && outOfOrder({ step, on }, done, rules);
  if (!other) return undefined;
  return {
    code: 'step-order',
    step: labelOf(other.step, rules.steps),
    on: other.on,
    is: other.on > on ? 'later' : 'earlier',
  };
}

/** The step done whose day does not agree with that of another; undefined where all are in order. */
function outOfOrder({ step, on }: Dated, done: readonly Dated[], rules: StepRules): Dated | undefined {
  return done.find((other) => {
    if (follows(step, other.step, rules)) return other.on > on;
    return follows(other.step, step, rules) && other.on < on;
  });
}

/**
 * Whether one step follows another: it stands after it in the policy's list, and one of the two is a meeting, the
 * statement or the signing, or its deadline counts from the other. What only stands side by side (copies given, training
 * passed on) has no order.
 */
export function follows(step: StepId, other: StepId, { steps, phases, deadlines }: StepRules): boolean {
  const order = steps.map(({ id }) => id);
  if (!order.includes(other) || order.indexOf(other) >= order.indexOf(step)) return false;
  const isMilestone = (id: StepId): boolean =>
    phases.some(({ held }) => held === id) || steps.some((one) => one.id === id && isWaypoint(one));
  const isCounted = deadlines.some(
    (rule) => rule.step === step && rule.when.kind === 'after' && rule.when.step === other,
  );
  return isMilestone(step) || isMilestone(other) || isCounted;
}

/** Whether a step is a meeting, the statement or the signing, by its meaning. */
function isWaypoint({ means }: Pick<Step, 'means'>): boolean {
  return means === 'meeting' || means === 'statement' || means === 'signed';
}
