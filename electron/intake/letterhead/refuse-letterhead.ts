import type { LetterheadFault } from '#domain/letterhead.ts';
import { Refusal } from '#electron/intake/refusal.ts';

/** Leaves the reading of a letterhead, with the reason. */
export function refuseLetterhead(why: LetterheadFault): Refusal {
  return new Refusal({ code: 'letterhead-refused', why });
}
