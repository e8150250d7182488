import type { Step, StepId, WaitsFor } from '#domain/policy/steps.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** A step that nobody leaves out; a policy says beside it where one may. */
export function step(id: StepId, waitsFor: WaitsFor, label: Bilingual, clause: string): Step {
  return { id, waitsFor, label, optional: false, clause };
}
