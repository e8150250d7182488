import type { Step, StepId, StepMeaning, WaitsFor } from '#domain/policy/steps.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What the program must know of a step, by the name that the built-in policies give it. */
const meanings: Readonly<Record<StepId, StepMeaning>> = {
  planning: 'planning',
  'objectives-set': 'objectives',
  meeting: 'meeting',
  'statement-written': 'statement',
  signed: 'signed',
};

/** A step that nobody leaves out; a policy says beside it where one may. */
export function step(id: StepId, waitsFor: WaitsFor, label: Bilingual, clause: string): Step {
  const means = meanings[id];
  return { id, waitsFor, label, ...(means && { means }), optional: false, clause };
}
