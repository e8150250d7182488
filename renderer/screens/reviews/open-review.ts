import type { Output } from '#contract/index.ts';
import { whyClosed } from '#domain/record/writable.ts';

/** A review as its screen shows it, with its forms and last year's beside it. */
export type OpenReview = Output<'reviews.byId'>;

/** Whether what stands there may be changed: a signed or ended review and one of a closed cycle are read only. */
export function isOpen({ review, cycle }: Pick<OpenReview, 'review' | 'cycle'>): boolean {
  return whyClosed(review, cycle) === undefined;
}
