import type { RowChange } from '#domain/change.ts';
import type { Problem } from '#domain/problems.ts';

/** What keeps one of several rows from going back together with the others; undefined where nothing does. */
export type WhyNot = (row: RowChange) => Problem | undefined;
