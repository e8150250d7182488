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
