import type { Output } from '#contract/index.ts';

/** What is asked of whom and how everybody stands, as the parts of the screen show it. */
export type Held = Output<'mustHaves.list'>;
/** A line of the list of what must be had. */
export type MustHaveLine = Held['mustHaves'][number];
/** A training as it was recorded, and one that is about to be. */
export type HeldEvent = Output<'trainingEvents.list'>['events'][number];
export type EditedEvent = HeldEvent | 'new';
