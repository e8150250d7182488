import { byText } from '#domain/text/order.ts';
import { fullName, type Staff, sortName } from './staff.ts';

/** More names than these would not fit into a line. */
const MOST_NAMED = 2;

type Named = Pick<Staff, 'givenName' | 'familyName'>;

/**
 * 'Nia Prosser', 'Nia Prosser, Owain Rees + 2': the people of a record in the order of their family names, whatever order
 * they are kept in; empty for nobody.
 */
export function teamName(people: readonly Named[]): string {
  return shortenedNames(inFamilyOrder(people).map(fullName));
}

/** The members of a team as its form names them, in the order of their family names. */
export function teamMembers(
  people: readonly Pick<Staff, 'id' | 'givenName' | 'familyName'>[],
): { id: Staff['id']; name: string }[] {
  return inFamilyOrder(people).map((person) => ({ id: person.id, name: fullName(person) }));
}

/** People in the order of their family names. */
export function inFamilyOrder<Person extends Named>(people: readonly Person[]): Person[] {
  return people.toSorted((one, other) => byText(sortName(one), sortName(other)));
}

/** The first two names, and how many more. */
export function shortenedNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} + ${more}` : names.join(', ');
}
