import { z } from 'zod';
import type { Staff } from '#domain/staff/staff.ts';
import { divideName, likenessOf } from '#domain/staff/staff-names.ts';
import { isLikeSpoilt } from './judging/letters.ts';
import type { StaffRow } from './staff-import.ts';

/** Why a row cannot be put to a person without asking; nobody is ever merged by name alone (security C19). */
export const doubtReason = z.enum(['looks-alike', 'twice-in-list', 'number-of-another', 'other-number']);
export type DoubtReason = z.infer<typeof doubtReason>;

/** Whom a row of a list speaks of. */
export type Identity =
  | { is: 'existing'; staff: Staff }
  | { is: 'new' }
  | { is: 'doubtful'; why: DoubtReason; like: Staff[] };

/** The people already there, found by what a list may know of them. */
export interface StaffIndex {
  byNumber: ReadonlyMap<string, Staff>;
  byEmail: ReadonlyMap<string, Staff>;
  byLikeness: ReadonlyMap<string, readonly Staff[]>;
}

/** The index over the staff as they are; make it once for a whole list. */
export function indexStaff(existing: readonly Staff[]): StaffIndex {
  return {
    byNumber: new Map(existing.flatMap((staff) => keyed(staff.employeeNumber, staff))),
    byEmail: new Map(existing.flatMap((staff) => keyed(staff.email, staff))),
    byLikeness: Map.groupBy(existing, likenessOf),
  };
}

/**
 * Whom the row speaks of among the people already there: by employee number, else by e-mail, else by exactly the same
 * name and start date. Doubtful where only the name is alike, or where number and name speak of two people.
 */
export function identityOf({ listed }: StaffRow, index: StaffIndex): Identity {
  const likeness = likenessOf(listed);
  const like = index.byLikeness.get(likeness) ?? [];
  const byNumber = index.byNumber.get(keyOf(listed.employeeNumber) ?? '');
  if (byNumber) {
    const sharesName =
      sameText(byNumber.givenName, listed.givenName) || sameText(byNumber.familyName, listed.familyName);
    if (sharesName || like.includes(byNumber)) return { is: 'existing', staff: byNumber };
    return { is: 'doubtful', why: 'number-of-another', like: [byNumber] };
  }
  const other = index.byEmail.get(keyOf(listed.email) ?? '') ?? like.find((staff) => isSameNameAndStart(staff, listed));
  if (other && listed.employeeNumber && other.employeeNumber) {
    return { is: 'doubtful', why: 'other-number', like: [other] };
  }
  if (other) return { is: 'existing', staff: other };
  return like.length > 0 ? { is: 'doubtful', why: 'looks-alike', like: [...like] } : { is: 'new' };
}

/** The rows that share a number, an address without a number, or a likeness without two numbers to tell them apart. */
export function rowsTwiceInList(rows: readonly StaffRow[]): ReadonlySet<number> {
  const numbers = grouped(rows, ({ listed }) => keyOf(listed.employeeNumber));
  const addresses = grouped(rows, ({ listed }) => (listed.employeeNumber ? undefined : keyOf(listed.email)));
  const names = grouped(rows, ({ listed }) => likenessOf(listed)).filter(
    (namesakes) =>
      new Set(namesakes.flatMap(({ listed }) => keyOf(listed.employeeNumber) ?? [])).size < namesakes.length,
  );
  return new Set([...numbers, ...addresses, ...names].flat().map(({ row }) => row));
}

/** Rows with one name and different employee numbers: two people, but worth a look. */
export function namesakesInList(rows: readonly StaffRow[]): StaffRow[][] {
  return grouped(rows, ({ listed }) => likenessOf(listed)).filter((namesakes) =>
    namesakes.every(({ listed }) => listed.employeeNumber),
  );
}

/** The one person whom a list names as line manager: by employee number, or by name in either order. */
export function managerNamed(written: string, { byNumber, byLikeness }: StaffIndex): Staff | undefined {
  const numbered = byNumber.get(keyOf(written) ?? '');
  if (numbered) return numbered;
  const orders = ['given-first', 'family-first'] as const;
  const likenesses = new Set(orders.map((order) => likenessOf(divideName(written, order).names)));
  const found = [...likenesses].flatMap((likeness) => byLikeness.get(likeness) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function keyed(text: string | null, staff: Staff): [string, Staff][] {
  const key = keyOf(text);
  return key === undefined ? [] : [[key, staff]];
}

function keyOf(text: string | null | undefined): string | undefined {
  return text ? text.normalize('NFKC').trim().toLowerCase() : undefined;
}

function sameText(a: string, b: string): boolean {
  return a !== '' && (keyOf(a) === keyOf(b) || isLikeSpoilt(b, a));
}

function isSameNameAndStart(staff: Staff, listed: StaffRow['listed']): boolean {
  return (
    listed.startDate !== undefined &&
    staff.startDate === listed.startDate &&
    staff.givenName === listed.givenName &&
    staff.familyName === listed.familyName
  );
}

/** The groups of two and more rows that have the same key. */
function grouped(rows: readonly StaffRow[], key: (row: StaffRow) => string | undefined): StaffRow[][] {
  const groups = Map.groupBy(rows, key);
  groups.delete(undefined);
  return [...groups.values()].filter((group) => group.length > 1);
}
