import { z } from 'zod';
import { readDay } from '#domain/days/day-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { contractKind, MOST_FTE, MOST_WEEKS, type NewStaff } from '#domain/staff/staff.ts';
import { cleanName } from '#domain/text/clean-text.ts';

/** What of somebody's record is written in the list where it stands. */
export const staffField = z.enum([
  'jobTitle',
  'group',
  'contract',
  'startDate',
  'hoursPerWeek',
  'fte',
  'weeksPerYear',
  'lineManagerId',
  'employeeNumber',
  'email',
  'site',
]);
export type StaffField = z.infer<typeof staffField>;

const MOST_HOURS = 100;

/**
 * What a cell of the staff list makes of the record: a day as it is typed in Britain, a group, a contract and a line manager
 * by their ids, everything else as it is written. Refuses at the field what it does not take; whether it fits the rest of the
 * record is asked of the whole of it.
 */
export function readStaffField(field: StaffField, typed: string): Result<Partial<NewStaff>> {
  const text = cleanName(typed);
  return readers[field](text, field);
}

type Reader = (text: string, field: StaffField) => Result<Partial<NewStaff>>;

const line: Reader = (text, field) => done({ [field]: text === '' ? null : text });

const amount =
  (most: number): Reader =>
  (text, field) => {
    if (text === '') return done({ [field]: null });
    const read = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return read <= most ? done({ [field]: read }) : refuse({ code: 'field-not-a-number', field });
  };

const readers: Record<StaffField, Reader> = {
  jobTitle: (jobTitle, field) => (jobTitle === '' ? refuse({ code: 'field-empty', field }) : done({ jobTitle })),
  group: (text, field) => {
    const group = staffGroupId.safeParse(text);
    return group.success ? done({ group: group.data }) : refuse({ code: 'field-unknown', field });
  },
  contract: (text, field) => {
    const contract = contractKind.safeParse(text);
    return contract.success ? done({ contract: contract.data }) : refuse({ code: 'field-unknown', field });
  },
  startDate: (text, field) => {
    if (text === '') return done({ startDate: null });
    const startDate = readDay(text);
    if (startDate === undefined) return refuse({ code: 'field-not-a-day', field });
    return done({ startDate });
  },
  hoursPerWeek: amount(MOST_HOURS),
  fte: amount(MOST_FTE),
  weeksPerYear: amount(MOST_WEEKS),
  // whoever is not there is refused with the rest of the record
  lineManagerId: (text) => done({ lineManagerId: text === '' ? null : (text as StaffId) }), // looked up there
  employeeNumber: line,
  email: line,
  site: line,
};
