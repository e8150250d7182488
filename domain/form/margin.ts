import type { Role } from '#domain/roles.ts';
import type { BoxName } from './address.ts';

/**
 * Notes in the margin are kept as answers to a question that no form asks (requirements 11.9): so they are searched, copied,
 * moved and destroyed like every other word of a record, and no paper can print them.
 */
export const MARGIN = 'in-the-margin';

/** A note that one of the two offices wrote beside a question, for itself. */
export interface MarginNote {
  question: string;
  text: string;
}

/** Where the note of an office beside a question is kept. */
export function marginBox(question: string, by: Role): BoxName {
  return { question: MARGIN, side: 'agreed', row: question, cell: by };
}
