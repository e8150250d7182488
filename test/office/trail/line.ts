import type { About } from '#domain/trail/about.ts';

/** What a line says beside the name of its operation, who asked, and that it was done. */
export interface Line {
  about: About['of'] | null;
  /** What else it may be about, by what is asked. */
  or?: About['of'];
  /** Whether it names whom it concerns. */
  people?: true;
  /** The names of its codes and counts. */
  detail?: readonly string[];
  /** Looking at the same thing again within a quarter of an hour adds no second one. */
  once?: true;
}

/** Why nothing is noted. */
export interface NoLine {
  none: string;
}
