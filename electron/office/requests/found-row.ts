import type { AboutRow } from '#db/reads/keeping/about-person.ts';

/** A row that is about the person, as it is found. */
export type FoundRow = AboutRow & { restricted: boolean };
