import type { Side } from '#domain/form/sides.ts';
import type { Form, FormId } from './form.ts';
import type { Policy } from './policy.ts';
import { meetingStep, type StepId, statementPhase } from './steps.ts';

/** A side that prepares a form by itself. */
export type Hand = Exclude<Side, 'agreed'>;

/** The forms that each side fills in by itself before both meet (requirements 3.3, 3.4). */
const prepared: ReadonlySet<FormId> = new Set([
  'pre-review',
  'self-assessment',
  'interim-self-assessment',
  'annual-self-assessment',
]);

/** Whether a form is still kept apart: each side prepares it, and the meeting that it is for was not held. */
export function isApart({ id, meeting }: Form, policy: Policy, steps: readonly { step: StepId }[]): boolean {
  if (!prepared.has(id)) return false;
  const phase = meeting ?? statementPhase(policy);
  const held = phase === undefined ? undefined : meetingStep(phase, policy);
  return !steps.some(({ step }) => step === held);
}
