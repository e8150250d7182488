import type { Staff } from '#domain/staff/staff.ts';
import { likenessOf, type Names } from '#domain/staff/staff-names.ts';
import { identityOf, type StaffIndex } from '#domain/staff-list/people/staff-identity.ts';

/** Whose an earlier review is: told for certain, by the name alone, or not. */
export type Whose = { is: 'sure' | 'by-name'; person: Staff } | { is: 'several' | 'nobody' };

/**
 * Whose review a row tells of, by what a staff list is matched by. The one person of exactly the same name is proposed,
 * because nothing that is kept of them is changed by it; whoever looks at it can take it out.
 */
export function whoseReview(whose: Names & { employeeNumber?: string; email?: string }, index: StaffIndex): Whose {
  if (likenessOf(whose) === '' && !whose.employeeNumber && !whose.email) return { is: 'nobody' };
  const identity = identityOf({ listed: whose }, index);
  if (identity.is === 'existing') return { is: 'sure', person: identity.staff };
  if (identity.is === 'new') return { is: 'nobody' };
  const swapped = { givenName: whose.familyName, familyName: whose.givenName };
  const same = new Set([likenessOf(whose), likenessOf(swapped)]);
  const named = identity.like.filter((person) => same.has(likenessOf(person)));
  const [person, ...others] = named;
  return person && others.length === 0 ? { is: 'by-name', person } : { is: 'several' };
}
