import { z } from 'zod';
import type { BoxName } from './address.ts';
import type { Place } from './box.ts';

export const missingKind = z.enum([
  'meeting-day',
  'no-objective',
  'objective-empty',
  'criteria-empty',
  'beyond-reason',
  'cause-empty',
  'revision-reason',
  'withdrawal-reason',
  'answer-empty',
  'progress-empty',
  'note-empty',
  'rating-empty',
  'overall-undecided',
  'need-without-action',
]);
export type MissingKind = z.infer<typeof missingKind>;

/** Whether something stands in the way of signing, or is only worth a look. */
export const missingWeight = z.enum(['needed', 'worth-a-look']);

/** Something that is not there yet, and the box where it belongs. */
export interface Gap extends BoxName {
  what: MissingKind;
  weight: z.infer<typeof missingWeight>;
}

/** A gap that stands in the way of signing. */
export function needed(what: MissingKind, question: string, place: Place): Gap {
  return { what, weight: 'needed', question, side: place.side, row: place.row, cell: place.cell };
}

/** A gap that is worth a look: the policies ask for it, but a talk may have had none. */
export function worthALook(what: MissingKind, question: string, place: Place): Gap {
  return { ...needed(what, question, place), weight: 'worth-a-look' };
}

/** A gap of a weight that depends on the policy. */
export function gap(weight: Gap['weight'], what: MissingKind, question: string, place: Place): Gap {
  return { ...needed(what, question, place), weight };
}

/** The box of a row, or the question as a whole where neither is given. Rows are what both sides agree on. */
export function agreedPlace(row = '', cell = ''): Place {
  return { side: 'agreed', row, cell };
}
