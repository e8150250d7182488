import type { Output } from '#contract/index.ts';

/** A phase of the policy with its meeting in one review. */
export type PhaseMeeting = Output<'meetings.ofReview'>['phases'][number];
