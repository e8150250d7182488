import type { Output } from '#contract/index.ts';

/** What Home shows: what is due, the open cycles and the two yearly papers. */
export type HomeFacts = Output<'home.read'>;
