import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';

/** What is asked of whom and how everybody stands, as the parts of the screen show it. */
export type Held = Output<'mustHaves.list'>;
/** A line of the list of what must be had. */
export type MustHaveLine = Held['mustHaves'][number];
/** A training as it was recorded, and one that is about to be. */
export type HeldEvent = Output<'trainingEvents.list'>['events'][number];
export type EditedEvent = HeldEvent | NewEvent;
/** A training that nobody recorded yet: which line of the list it is, and who was there, where that is known. */
export interface NewEvent {
  isNew: true;
  kind: string;
  people: readonly StaffId[];
}
