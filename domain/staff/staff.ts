import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';

export const contractKind = z.enum(['permanent', 'fixed-term', 'agency', 'volunteer']);
export type ContractKind = z.infer<typeof contractKind>;

export const payRange = z.enum(['main', 'upper', 'leadership', 'unqualified', 'support']);
export type PayRange = z.infer<typeof payRange>;

/** Two posts may come to more than one full-time week; a payroll's year has up to 53 weeks. */
export const MOST_FTE = 2;
export const MOST_WEEKS = 53;

/** A member of staff, as the office keeps them (requirements 1.1). Null is 'not known' or 'does not apply'. */
export interface Staff {
  id: StaffId;
  givenName: string;
  familyName: string;
  employeeNumber: string | null;
  jobTitle: string;
  group: StaffGroupId;
  startDate: Day | null;
  contract: ContractKind;
  /** The last day of a fixed term. */
  contractEnds: Day | null;
  hoursPerWeek: number | null;
  /** The share of the school's full-time week, as 0.6; and the weeks of a year that are worked, for term-time staff. */
  fte: number | null;
  weeksPerYear: number | null;
  lineManagerId: StaffId | null;
  email: string | null;
  /** Holds qualified teacher status. */
  qts: boolean;
  payRange: PayRange | null;
  /** Registered with the Education Workforce Council (Wales). */
  ewcRegistered: boolean;
  /** The language this person wants documents and letters in. */
  language: LanguageChoice;
  /** The last day of probation, and of early-career induction. */
  probationEnds: Day | null;
  inductionEnds: Day | null;
  /** Reviews rest from one day to another by the headteacher's decision; why is not told here. */
  pausedFrom: Day | null;
  pausedUntil: Day | null;
  /** When this person was last trained to appraise others. */
  appraiserTrainedOn: Day | null;
  leavingDate: Day | null;
  /** The school of a trust that this person works at. */
  site: string | null;
  /** A second post that the same person holds, and the group that it is of. */
  otherJobTitle: string | null;
  otherGroup: StaffGroupId | null;
}

/** What the office writes of a member of staff; a pause is the headteacher's to set. */
export type NewStaff = Omit<Staff, 'id' | 'pausedFrom' | 'pausedUntil'>;

/** The staff groups of the posts that somebody holds, that of the first post first. */
export function groupsOfPosts({ group, otherGroup }: Pick<Staff, 'group' | 'otherGroup'>): StaffGroupId[] {
  return otherGroup === null || otherGroup === group ? [group] : [group, otherGroup];
}

/** 'Midday Supervisor, Cleaner': what somebody does here, in each of their posts. */
export function jobTitles({ jobTitle, otherJobTitle }: Pick<Staff, 'jobTitle' | 'otherJobTitle'>): string {
  return [jobTitle, otherJobTitle ?? ''].filter((title) => title !== '').join(', ');
}

/** Somebody of whom nothing is known but a name and a group. */
export const nothingKnown: Omit<NewStaff, 'givenName' | 'familyName' | 'group'> = {
  employeeNumber: null,
  jobTitle: '',
  startDate: null,
  // a list without a contract column is a list of employees; agency staff and volunteers are named as such
  contract: 'permanent',
  contractEnds: null,
  hoursPerWeek: null,
  fte: null,
  weeksPerYear: null,
  lineManagerId: null,
  email: null,
  qts: false,
  payRange: null,
  ewcRegistered: false,
  language: 'en',
  probationEnds: null,
  inductionEnds: null,
  appraiserTrainedOn: null,
  leavingDate: null,
  site: null,
  otherJobTitle: null,
  otherGroup: null,
};

/** Nobody's reviews rest before the headteacher says so. */
export const notPaused = { pausedFrom: null, pausedUntil: null } as const;

/** Whether somebody's reviews rest on a day. */
export function isPaused({ pausedFrom, pausedUntil }: Pick<Staff, 'pausedFrom' | 'pausedUntil'>, on: Day): boolean {
  return pausedFrom !== null && pausedFrom <= on && (pausedUntil === null || pausedUntil >= on);
}

/** The last day of somebody on the staff, as far as it is known: the end of a fixed term, or an earlier leaving date. */
export function lastDayOf({ contract, contractEnds, leavingDate }: EmploymentDays): Day | null {
  const termEnds = contract === 'fixed-term' ? contractEnds : null;
  if (termEnds === null || leavingDate === null) return termEnds ?? leavingDate;
  return termEnds < leavingDate ? termEnds : leavingDate;
}

type EmploymentDays = Pick<Staff, 'contract' | 'contractEnds' | 'leavingDate'>;

/** 'Sian Penhale': as it is spoken and printed. */
export function fullName(staff: Pick<Staff, 'givenName' | 'familyName'>): string {
  return `${staff.givenName} ${staff.familyName}`.trim();
}

/** The full name of somebody who may be gone; empty for nobody. */
export function nameOf(staff: Pick<Staff, 'givenName' | 'familyName'> | null | undefined): string {
  return staff ? fullName(staff) : '';
}

/** 'Penhale, Sian': as lists are sorted. */
export function sortName(staff: Pick<Staff, 'givenName' | 'familyName'>): string {
  return staff.givenName === '' ? staff.familyName : `${staff.familyName}, ${staff.givenName}`;
}
