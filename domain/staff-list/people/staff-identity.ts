import { z } from 'zod';
import type { Staff } from '#domain/staff/staff.ts';
import { divideName, likenessOf, type Names } from '#domain/staff/staff-names.ts';
import { isLikeSpoilt } from '#domain/staff-list/judging/letters.ts';
import type { StaffRow } from '#domain/staff-list/staff-import.ts';
import { plainLetters } from '#domain/text/search.ts';

/** Why a row cannot be put to a person without asking; nobody is ever merged by name alone (security C19). */
export const doubtReason = z.enum([
  'looks-alike',
  'twice-in-list',
  'number-of-another',
  'email-of-another',
  'other-number',
  'leaver',
]);
export type DoubtReason = z.infer<typeof doubtReason>;

/** Whom a row of a list speaks of. */
export type Identity =
  | { is: 'existing'; staff: Staff }
  | { is: 'new' }
  | { is: 'doubtful'; why: DoubtReason; like: Staff[] };

/** What a row of any list may say of whom it speaks of. */
export interface NamedRow extends Pick<StaffRow, 'spoilt'> {
  listed: Names & Partial<Pick<StaffRow['listed'], 'employeeNumber' | 'email' | 'startDate'>>;
}

/** The people already there, found by what a list may know of them. */
export interface StaffIndex {
  byNumber: ReadonlyMap<string, Staff>;
  byEmail: ReadonlyMap<string, readonly Staff[]>;
  byLikeness: ReadonlyMap<string, readonly Staff[]>;
  byFamilyName: ReadonlyMap<string, readonly Staff[]>;
}

/** The index over the staff as they are; make it once for a whole list. */
export function indexStaff(existing: readonly Staff[]): StaffIndex {
  return {
    byNumber: new Map(existing.flatMap((staff) => keyed(staff.employeeNumber, staff))),
    byEmail: Map.groupBy(existing, ({ email }) => keyOf(email) ?? ''),
    byLikeness: Map.groupBy(existing, likenessOf),
    byFamilyName: Map.groupBy(existing, ({ familyName }) => plainLetters(familyName)),
  };
}

/**
 * Whom the row speaks of among the people already there: by employee number, else by e-mail, else by exactly the same
 * name and start date. Doubtful where only the name is alike, where a number or an address may have been given to
 * somebody else since, and where number and name speak of two people.
 */
export function identityOf({ listed, spoilt }: NamedRow, index: StaffIndex): Identity {
  const like = spoilt ? [...alikeTo(listed, index), ...likeSpoilt(listed, index)] : alikeTo(listed, index);
  const byNumber = index.byNumber.get(keyOf(listed.employeeNumber) ?? '');
  if (byNumber) {
    if (like.includes(byNumber) || isStillTheSame(byNumber, listed)) return { is: 'existing', staff: byNumber };
    return doubtful('number-of-another', [byNumber, ...like]);
  }
  const sharing = (listed.email && index.byEmail.get(keyOf(listed.email) ?? '')) || [];
  const byEmail = sharing.filter((staff) => like.includes(staff) || isMarried(staff, listed));
  const other =
    (byEmail.length === 1 ? byEmail[0] : undefined) ?? like.find((staff) => isSameNameAndStart(staff, listed));
  if (other && listed.employeeNumber && other.employeeNumber) return doubtful('other-number', [other]);
  if (other && byEmail.length < 2) return { is: 'existing', staff: other };
  if (sharing.length > 0) return doubtful('email-of-another', [...sharing, ...like]);
  return like.length > 0 ? doubtful('looks-alike', like) : { is: 'new' };
}

function doubtful(why: DoubtReason, like: readonly Staff[]): Identity {
  return { is: 'doubtful', why, like: [...new Set(like)] };
}

/** The people whose name may be that of the row: the same letters in either order, or a longer or shorter given name. */
function alikeTo(listed: NamedRow['listed'], { byLikeness, byFamilyName }: StaffIndex): Staff[] {
  const swapped = { givenName: listed.familyName, familyName: listed.givenName };
  const family = (listed.familyName && byFamilyName.get(plainLetters(listed.familyName))) || [];
  return [
    ...new Set([
      ...(byLikeness.get(likenessOf(listed)) ?? []),
      ...(byLikeness.get(likenessOf(swapped)) ?? []),
      ...family.filter((staff) => isShortFor(staff.givenName, listed.givenName) && !haveOtherNumbers(staff, listed)),
    ]),
  ];
}

/** The people whose names are those of the row but for the letters that are lost in it: 'W?n' may be Wŷn. */
function likeSpoilt(listed: Names, { byFamilyName }: StaffIndex): Staff[] {
  const isLike = (there: string, said: string) => sameText(there, said) || there === said;
  return [...byFamilyName.values()]
    .flat()
    .filter((staff) => isLike(staff.givenName, listed.givenName) && isLike(staff.familyName, listed.familyName));
}

/** Gwen and Gwenllian, E and Eleri, Eleri Mai and Eleri; nobody is told apart by a name that is not there. */
function isShortFor(one: string, other: string): boolean {
  const [short = '', long = ''] = [plainLetters(one), plainLetters(other)].sort((a, b) => a.length - b.length);
  return long.startsWith(short);
}

function haveOtherNumbers(staff: Staff, listed: NamedRow['listed']): boolean {
  const [there, said] = [keyOf(staff.employeeNumber), keyOf(listed.employeeNumber)];
  return there !== undefined && said !== undefined && there !== said;
}

/** Somebody whom the list calls otherwise since: married, or known by another name. Not one who has gone, or began anew. */
function isStillTheSame(there: Staff, listed: NamedRow['listed']): boolean {
  const [given, family] = [sameText(there.givenName, listed.givenName), sameText(there.familyName, listed.familyName)];
  if (there.leavingDate !== null || (!given && !family)) return false;
  const hasBegunAnew =
    listed.startDate !== undefined && there.startDate !== null && listed.startDate !== there.startDate;
  if (given) return !hasBegunAnew || isPartOf(there.familyName, listed.familyName);
  return there.givenName === '' || plainLetters(there.givenName)[0] === plainLetters(listed.givenName)[0];
}

/** The same first name, and one family name that has the other in it. */
function isMarried(there: Names, listed: Names): boolean {
  return sameText(there.givenName, listed.givenName) && isPartOf(there.familyName, listed.familyName);
}

/** 'Pugh' and 'Pugh-Jones'. */
function isPartOf(one: string, other: string): boolean {
  const parts = new Set(one.split(/[ -]/).map(plainLetters));
  return other.split(/[ -]/).some((part) => parts.has(plainLetters(part)));
}

/** The rows that share a number, an address without a number, or a likeness without two numbers to tell them apart. */
export function rowsTwiceInList(rows: readonly StaffRow[]): ReadonlySet<number> {
  const numbers = grouped(rows, ({ listed }) => keyOf(listed.employeeNumber));
  const addresses = grouped(rows, ({ listed }) => (listed.employeeNumber ? undefined : keyOf(listed.email)));
  const names = grouped(rows, ({ listed }) => likenessOf(listed)).filter((namesakes) => !areToldApart(namesakes));
  return new Set([...numbers, ...addresses, ...names].flat().map(({ row }) => row));
}

/** Whether each of some namesakes has a number of their own, and no address or first day in common: two posts have. */
function areToldApart(namesakes: readonly StaffRow[]): boolean {
  const isEach = (key: (row: StaffRow) => string | undefined) => {
    const keys = namesakes.map(key).filter((one) => one !== undefined);
    return new Set(keys).size === keys.length;
  };
  const areNumbered = namesakes.every(({ listed }) => listed.employeeNumber);
  return (
    areNumbered && isEach(({ listed }) => keyOf(listed.email)) && isEach(({ listed }) => listed.startDate ?? undefined)
  );
}

/** Rows with one name and different employee numbers: two people, but worth a look. */
export function namesakesInList(rows: readonly StaffRow[]): StaffRow[][] {
  return grouped(rows, ({ listed }) => likenessOf(listed)).filter(areToldApart);
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

/** How two numbers or addresses are compared; undefined for none. */
export function keyOf(text: string | null | undefined): string | undefined {
  return text ? text.normalize('NFKC').trim().toLowerCase() : undefined;
}

function keyed(text: string | null, staff: Staff): [string, Staff][] {
  const key = keyOf(text);
  return key === undefined ? [] : [[key, staff]];
}

function sameText(a: string, b: string): boolean {
  return a !== '' && (keyOf(a) === keyOf(b) || isLikeSpoilt(b, a));
}

function isSameNameAndStart(staff: Staff, listed: NamedRow['listed']): boolean {
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
