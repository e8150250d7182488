import type { DisclosureOf } from '#db/reads/disclosures.ts';
import type { DocumentReads } from '#db/reads.ts';
import type { DisclosureFilter } from '#domain/disclosure/disclosure.ts';
import { fullName } from '#domain/staff/staff.ts';
import { inOrder } from '#domain/text/order.ts';

/** A note of what was shared, with the names that its list shows. */
export interface DisclosureSaid extends DisclosureOf {
  /** Whose record it is: 'Nia Prosser'. */
  names: string;
  /** Empty for a record outside all cycles. */
  cycleLabel: string;
}

type NameReads = Pick<DocumentReads, 'staff' | 'cycles'>;

/** A note with the names of whom it is about. */
export function disclosureSaid(read: NameReads, found: DisclosureOf): DisclosureSaid {
  const names = found.people.flatMap((id) => {
    const person = read.staff.byId(id);
    return person ? [fullName(person)] : [];
  });
  const cycle = found.cycleId === null ? undefined : read.cycles.byId(found.cycleId);
  return { ...found, names: names.join(', '), cycleLabel: cycle?.label ?? '' };
}

/** What a filter lets through, the latest first, and every purpose there is between its days. */
export function disclosuresIn(
  read: NameReads & Pick<DocumentReads, 'disclosures'>,
  { from, until, person, purpose }: DisclosureFilter,
): { disclosures: DisclosureSaid[]; purposes: string[] } {
  const between = read.disclosures.between(from, until);
  const wanted = between.filter(
    (one) => (person === null || one.people.includes(person)) && (purpose === '' || one.purpose === purpose),
  );
  return {
    disclosures: wanted.map((one) => disclosureSaid(read, one)),
    purposes: inOrder(between.map((one) => one.purpose)),
  };
}
