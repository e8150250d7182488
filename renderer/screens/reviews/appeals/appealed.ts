import type { Output } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';

/** A record that somebody may appeal against: a review, or the statement of a team. */
export interface Appealed extends Pick<Output<'reviews.byId'>, 'appeals' | 'appealRules' | 'today'> {
  recordId: RecordId;
  /** Whether it has days that can rest while an appeal is open. */
  canRest: boolean;
}
