import type { Output } from '#contract/index.ts';

/** A request with what was found for it. */
export type OneRequest = Output<'requests.byId'> & Output<'requests.found'>;
