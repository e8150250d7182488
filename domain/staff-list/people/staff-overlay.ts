import type { StaffId } from '#domain/ids.ts';
import { guessGroup, usualTitles } from '#domain/staff/job-titles.ts';
import { type NewStaff, nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import type { StaffRow } from '#domain/staff-list/staff-import.ts';
import { plainLetters } from '#domain/text/search.ts';

/** Somebody new as the list says it; whose job title is not in the list has that of their category or group. */
export function newcomer(row: StaffRow, id: StaffId): Staff {
  const { listed } = row;
  const contract = listed.contractEnds ? 'fixed-term' : nothingKnown.contract;
  return withTitle({ ...nothingKnown, contract, ...listed, ...notPaused, id }, row);
}

/**
 * Somebody already there with what the list says over it. An empty cell never erases, a name that came without its
 * accents or in capitals never replaces the good one, and a guessed staff group replaces one that was set only where
 * the job has changed to one of another group.
 */
export function overlaid(before: Staff, row: StaffRow, hasReturned: boolean): Staff {
  const { listed, spoilt = [] } = row;
  const after: Staff = { ...before, ...listed };
  after.givenName = betterName(before.givenName, listed.givenName);
  after.familyName = betterName(before.familyName, listed.familyName);
  for (const field of spoilt) if (before[field]) Object.assign(after, { [field]: before[field] });
  if (keepsGroup(before, row)) after.group = before.group;
  if (hasReturned) after.leavingDate = listed.leavingDate ?? null;
  // the end of a fixed term ends with it
  const isNoTerm = before.contract === 'fixed-term' && after.contract !== 'fixed-term';
  if (isNoTerm && listed.contractEnds === undefined) after.contractEnds = null;
  return withTitle(after, row);
}

/** Whether a guessed group gives way to the one that is kept. */
export function keepsGroup(before: Staff, { listed, groupFrom }: StaffRow): boolean {
  if (groupFrom !== 'guess') return false;
  const was = guessGroup(before.jobTitle);
  const hasNewJob = listed.jobTitle !== undefined && listed.jobTitle !== before.jobTitle && was !== listed.group;
  // who was put into another group than the job means was put there by hand
  return !hasNewJob || was !== before.group;
}

/** The fields in which two records of one person differ. */
export function fieldsThatDiffer(before: Staff, after: Staff): (keyof NewStaff)[] {
  const fields = ['givenName', 'familyName', 'group', ...Object.keys(nothingKnown)] as (keyof NewStaff)[]; // all its keys
  return fields.filter((field) => before[field] !== after[field]);
}

/** Whether a listed name is only a poorer way to write the one that is kept: without accents, or all in capitals. */
export function isPoorer(kept: string, listed: string): boolean {
  if (kept === listed || plainLetters(kept) !== plainLetters(listed)) return false;
  const isOneCase = listed === listed.toUpperCase() || listed === listed.toLowerCase();
  return isOneCase || marksOf(listed) < marksOf(kept);
}

function betterName(kept: string, listed: string): string {
  return listed === '' || isPoorer(kept, listed) ? kept : listed;
}

function marksOf(name: string): number {
  return name.normalize('NFD').replace(/[^\p{M}’'-]/gu, '').length;
}

function withTitle(person: Staff, { category }: StaffRow): Staff {
  return person.jobTitle === '' ? { ...person, jobTitle: category ?? usualTitles[person.group] } : person;
}
