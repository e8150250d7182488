import type { Output } from '#contract/index.ts';

/** A date of the school's calendar: a term, a half-term, a closure. */
export type Entry = Output<'calendar.read'>['entries'][number];

/** A date that is changed, 'new' for one that is added, or undefined while the form is closed. */
export type Edited = Entry | 'new' | undefined;
