import { fullName, type Staff } from './staff.ts';

/** More names than these would not fit into a line. */
const MOST_NAMED = 2;

/** 'Nia Prosser', 'Nia Prosser, Owain Rees + 2': the people of a record; empty for nobody. */
export function teamName(people: readonly Pick<Staff, 'givenName' | 'familyName'>[]): string {
  return shortenedNames(people.map(fullName));
}

/** The first two names, and how many more. */
export function shortenedNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} + ${more}` : names.join(', ');
}
