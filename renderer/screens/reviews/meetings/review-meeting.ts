import type { Output } from '#contract/index.ts';

/** A meeting of the policy in one review. */
export type ReviewMeeting = Output<'meetings.ofReview'>['meetings'][number];
