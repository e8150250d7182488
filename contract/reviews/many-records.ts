import { z } from 'zod';
import * as shape from '#contract/shapes.ts';

/** No school has more records of a kind in a cycle. */
export const MOST_AT_ONCE = 1000;
export const recordIds = z.array(shape.recordId).min(1).max(MOST_AT_ONCE);
export const reviewIds = z.array(shape.reviewId).min(1).max(MOST_AT_ONCE);

/** Why a record of several was left as it is. */
const leftWhy = z.enum(['signed', 'closed', 'ended', 'has-it', 'not-about', 'self', 'day-order', 'signing']);
export type LeftWhy = z.infer<typeof leftWhy>;

/** What was done to one or several records: the change that puts it back, how many, and who was left as they were. */
export const doneToMany = z.object({
  /** Null where nothing was changed. */
  changeId: shape.changeId.nullable(),
  changed: z.int(),
  left: z.array(z.object({ name: z.string(), why: leftWhy })),
});
export type DoneToMany = z.infer<typeof doneToMany>;
