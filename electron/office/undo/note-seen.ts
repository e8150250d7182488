import type { Reads } from '#db/reads.ts';
import { seenChange } from '#db/writes/undo/seen-rows.ts';
import type { RowChange } from '#domain/change.ts';
import type { ChangeId, StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff/staff.ts';
import { shortenedNames } from '#domain/staff/team-name.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { Transaction } from '#electron/office/handling.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import { recordOf } from './of-records.ts';

/** Notes what a write did, as the door saw it, so that it can be put back; nothing where nothing changed. */
export function noteSeen(tx: Transaction): ChangeId | undefined {
  const { rows, gone } = seenChange(tx.seen());
  return rows.length > 0 ? tx.note({ about: aboutRows(tx.read, rows), rows, gone }) : undefined;
}

/** Whom or what rows are about: people by their names, else what is called by one. */
export function aboutRows(read: Reads, rows: readonly RowChange[]): string {
  const people = peopleIn(read, [...new Set(rows.flatMap((row) => peopleOf(read, row, rows)))]);
  if (people.length > 0) return shortenedNames(people.map(fullName));
  return rows.flatMap((row) => called(read, row)).at(0) ?? '';
}

function peopleOf(read: Reads, row: RowChange, rows: readonly RowChange[]): readonly StaffId[] {
  if (row.table === 'staff') return [row.id as StaffId]; // the key of that table
  const id = recordOf(row);
  const there = id === undefined ? [] : read.records.people(id);
  if (there.length > 0) return there;
  // a record that went, with whom it was about
  const own = rows.filter((one) => recordOf(one) === id || one === row);
  const ids = own.flatMap(({ before, after }) => (before ?? after)?.['staffId'] ?? []);
  return ids as StaffId[]; // columns of that kind
}

/** What a row is called by: a file, a site, a filter, a policy, a text. */
function called(read: Reads, { table, id, before, after }: RowChange): string[] {
  const { name, label, english, ...others } = (after ?? before) as Record<string, unknown>; // one of the two is there
  // a policy may be too long to stand in the row of a change
  const policy = (table === 'ownPolicy' ? read.ownPolicies.byId(id)?.policy : undefined) ?? others['policy'];
  const title = typeof policy === 'object' && policy !== null && 'title' in policy ? policy.title : undefined;
  const said = title === undefined ? undefined : inLanguage(title as Parameters<typeof inLanguage>[0], 'en'); // a policy
  return [name, label, english, said]
    .flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []))
    .slice(0, 1);
}
