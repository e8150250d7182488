import type { FormFault } from '#domain/returned/form-file.ts';
import { Refusal } from '#electron/intake/refusal.ts';

/** Leaves the reading of a form that came back, with the reason. */
export function refuseForm(why: FormFault): Refusal {
  return new Refusal({ code: 'form-refused', why });
}
