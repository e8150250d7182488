import { z } from 'zod';

/** Whose hand an answer is in: each side may prepare its own; 'agreed' is what both sign. */
export const side = z.enum(['appraisee', 'appraiser', 'agreed']);
export type Side = z.infer<typeof side>;

/** Who may prepare the answer to a question; 'agreed' is the one answer that both sign. */
export const answeredBy = z.enum(['appraisee', 'appraiser', 'both', 'agreed']);
export type AnsweredBy = z.infer<typeof answeredBy>;

/** Whose boxes a question has, in printed order. */
export const sidesOf: Record<AnsweredBy, readonly Side[]> = {
  appraisee: ['appraisee'],
  appraiser: ['appraiser'],
  both: ['appraisee', 'appraiser'],
  agreed: ['agreed'],
};

/** The three columns of pairs of a self-assessment, in printed order. */
export const ratingSides: readonly Side[] = ['appraisee', 'appraiser', 'agreed'];
