import type { Problem } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import type { Whose } from './whose.ts';

/** What comes of a question: an answer, a code that refuses it, or the code of what is not there. */
export type Expected = 'answered' | Problem['code'];

/** What is about nobody in particular. */
export interface OfNobody extends Record<Role, Expected> {
  /** While nobody has unlocked; 'vault-locked' where it is left out. */
  locked?: Expected;
}

/** What is about somebody: the same, by whose it is. Each role's own is that of its name. */
export type OfSomebody = Record<Role, Record<Whose, Expected>>;

/** Whether it is the same whose record it is. */
export const isOfNobody = (row: OfNobody | OfSomebody): row is OfNobody => typeof row.manager === 'string';

/** The same, whose record it is. */
export const all = (expected: Expected): Record<Whose, Expected> => ({
  colleague: expected,
  leader: expected,
  headteacher: expected,
  manager: expected,
});

export const both = { manager: 'answered', headteacher: 'answered' } as const;
export const headteachers = { manager: 'headteacher-only', headteacher: 'answered' } as const;
export const notOffice = { manager: 'not-allowed', headteacher: 'answered' } as const;
export const refusedBoth = (code: Expected): OfNobody => ({ manager: code, headteacher: code });
export const anyTime = (manager: Expected, locked: Expected = 'answered'): OfNobody => ({
  locked,
  manager,
  headteacher: manager,
});

/** The staff list and the requests are the office's, whoever stands in them. */
export const ofAnybody: OfSomebody = { manager: all('answered'), headteacher: all('answered') };
/** What only the headteacher opens is for the office as if it were not there, or is theirs to begin. */
export const kept = (
  apart: Expected,
  colleague: Expected = 'answered',
  headteacher: Expected = colleague,
): OfSomebody => ({
  manager: { ...all(apart), colleague },
  headteacher: all(headteacher),
});
export const notThere = kept('not-found');
export const theirsToBegin = kept('headteacher-only');
export const apart: OfSomebody = { manager: all('not-allowed'), headteacher: all('answered') };
