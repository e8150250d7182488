import type { Output } from '#contract/index.ts';

/** One cycle with its people, those left out, and its history. */
export type CycleFacts = Output<'cycles.byId'>;
