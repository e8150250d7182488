import type { Output } from '#contract/index.ts';

/** A form that came back, beside its record. */
export type Looked = Output<'returnedForms.look'>;
