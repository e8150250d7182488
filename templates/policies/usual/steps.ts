import type { Step, StepId, StepMeaning, WaitsFor } from '#domain/policy/steps.ts';

/** What the program must know of a step, by the name that the built-in policies give it. */
const meanings: Readonly<Record<StepId, StepMeaning>> = {
  planning: 'planning',
  'objectives-set': 'objectives',
  meeting: 'meeting',
  'statement-written': 'statement',
  signed: 'signed',
  'pay-decided': 'pay',
};

/** What is to be done, and what was done once it is. */
type Wording = Required<Pick<Step, 'task' | 'label'>>;

/** A step that nobody leaves out; a policy says beside it where one may. */
export function step(id: StepId, waitsFor: WaitsFor, wording: Wording, clause: string): Step {
  const means = meanings[id];
  return { id, waitsFor, ...wording, ...(means && { means }), optional: false, clause };
}
