import type { FullSchool } from '#test/office/undo/undoing.ts';

/** Makes ready what is needed, and gives what is done, undone and done again. */
export type Prepared = (school: FullSchool) => Promise<() => Promise<unknown>>;
