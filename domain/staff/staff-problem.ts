import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName, type NewStaff, type Staff } from './staff.ts';

/** What a check of one person needs to know of the others. */
export interface OtherStaff {
  withNumber: (employeeNumber: string) => Staff | undefined;
  byId: (id: StaffId) => Staff | undefined;
}

/** What may be wrong with a record of the staff, at its field. */
export type StaffProblem =
  | { code: 'field-empty'; field: string }
  | { code: 'field-taken'; field: string; by: string }
  | { code: 'field-day-order'; field: string; before: 'startDate' }
  | { code: 'field-unknown'; field: string };

/**
 * What is wrong with what is to be kept of somebody, at its field; the same for the form and for a list that comes in.
 * `staffId` is whose record it is, undefined for somebody new. A fixed term may be without its last day: a cover ends
 * when somebody returns.
 */
export function staffProblem(fields: NewStaff, others: OtherStaff, staffId?: StaffId): StaffProblem | undefined {
  const { givenName, familyName, jobTitle, lineManagerId } = fields;
  if (familyName === '' && givenName === '') return { code: 'field-empty', field: 'familyName' };
  const holder = fields.employeeNumber && others.withNumber(fields.employeeNumber);
  if (holder && holder.id !== staffId) return { code: 'field-taken', field: 'employeeNumber', by: fullName(holder) };
  if (jobTitle === '') return { code: 'field-empty', field: 'jobTitle' };
  const contradiction = contradictionIn(fields);
  if (contradiction) return contradiction;
  const managesThemselves = lineManagerId !== null && lineManagerId === staffId;
  if (managesThemselves || (lineManagerId !== null && !others.byId(lineManagerId)))
    return { code: 'field-unknown', field: 'lineManagerId' };
  return undefined;
}

/** Two facts that cannot both be so, at the field of one of them. */
type Contradiction =
  | { code: 'field-empty'; field: 'otherJobTitle' | 'otherGroup' }
  | { code: 'field-day-order'; field: 'contractEnds' | 'leavingDate'; before: 'startDate' };

/** Which two facts about somebody cannot both be so: a second post of which half is missing, an end before the beginning. */
export function contradictionIn(fields: NewStaff): Contradiction | undefined {
  const { otherGroup, otherJobTitle, startDate, contractEnds, leavingDate } = fields;
  if (otherGroup !== null && !otherJobTitle) return { code: 'field-empty', field: 'otherJobTitle' };
  if (otherJobTitle && otherGroup === null) return { code: 'field-empty', field: 'otherGroup' };
  const order = { code: 'field-day-order', before: 'startDate' } as const;
  if (isBefore(contractEnds, startDate)) return { ...order, field: 'contractEnds' };
  return isBefore(leavingDate, startDate) ? { ...order, field: 'leavingDate' } : undefined;
}

/** Whether a day that ends something stands before the one that begins it. */
export function isBefore(later: Day | null, start: Day | null): boolean {
  return later !== null && start !== null && later < start;
}
