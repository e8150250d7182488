import { type Day, isDay } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { MOST_FTE, MOST_WEEKS, type NewStaff, type PayRange } from '#domain/staff/staff.ts';
import { words } from '#renderer/words/index.ts';

const dayFields = [
  'startDate',
  'contractEnds',
  'probationEnds',
  'inductionEnds',
  'appraiserTrainedOn',
  'leavingDate',
] as const;
type DayField = (typeof dayFields)[number];
type AmountField = keyof typeof mostOf;
type TextField = DayField | AmountField | 'employeeNumber' | 'email' | 'site' | 'otherJobTitle';
type ChosenField = 'group' | 'otherGroup' | 'payRange' | 'lineManagerId';

const mostOf = { hoursPerWeek: 100, fte: MOST_FTE, weeksPerYear: MOST_WEEKS };

/** A person as the form holds them: each box as it was typed, '' where nothing is typed or chosen. */
export type StaffDraft = Omit<NewStaff, TextField | ChosenField> &
  Record<TextField, string> & {
    group: StaffGroupId | '';
    otherGroup: StaffGroupId | '';
    payRange: PayRange | '';
    lineManagerId: StaffId | '';
  };

/** What is wrong in one box; `field` is the name of the field. */
export interface DraftProblem {
  field: keyof StaffDraft;
  text: string;
}

/** The form before anything is typed. */
export const emptyDraft: StaffDraft = {
  givenName: '',
  familyName: '',
  employeeNumber: '',
  jobTitle: '',
  group: '',
  startDate: '',
  contract: 'permanent',
  contractEnds: '',
  hoursPerWeek: '',
  fte: '',
  weeksPerYear: '',
  lineManagerId: '',
  email: '',
  qts: false,
  payRange: '',
  ewcRegistered: false,
  language: 'en',
  probationEnds: '',
  inductionEnds: '',
  appraiserTrainedOn: '',
  leavingDate: '',
  site: '',
  otherJobTitle: '',
  otherGroup: '',
};

/** The names of the boxes. */
export const draftFields = Object.keys(emptyDraft) as (keyof StaffDraft)[]; // the keys of the value just above

/** The form as it shows somebody who is in the vault. */
export function draftOf(staff: NewStaff): StaffDraft {
  const { givenName, familyName, jobTitle, group, contract, qts, ewcRegistered, language } = staff;
  return {
    givenName,
    familyName,
    jobTitle,
    group,
    contract,
    qts,
    ewcRegistered,
    language,
    employeeNumber: staff.employeeNumber ?? '',
    startDate: staff.startDate ?? '',
    contractEnds: staff.contractEnds ?? '',
    hoursPerWeek: amountText(staff.hoursPerWeek),
    fte: amountText(staff.fte),
    weeksPerYear: amountText(staff.weeksPerYear),
    lineManagerId: staff.lineManagerId ?? '',
    email: staff.email ?? '',
    payRange: staff.payRange ?? '',
    probationEnds: staff.probationEnds ?? '',
    inductionEnds: staff.inductionEnds ?? '',
    appraiserTrainedOn: staff.appraiserTrainedOn ?? '',
    leavingDate: staff.leavingDate ?? '',
    site: staff.site ?? '',
    otherJobTitle: staff.otherJobTitle ?? '',
    otherGroup: staff.otherGroup ?? '',
  };
}

/** What the form says of the person, or everything that is wrong with it, in the order of the form. */
export function readDraft(draft: StaffDraft): { staff: NewStaff } | { problems: DraftProblem[] } {
  const problems = problemsOf(draft);
  const { group } = draft;
  if (problems.length > 0 || group === '') return { problems };
  return {
    staff: {
      ...draft,
      group,
      employeeNumber: orNull(draft.employeeNumber),
      email: orNull(draft.email),
      site: orNull(draft.site),
      otherJobTitle: orNull(draft.otherJobTitle),
      otherGroup: draft.otherGroup || null,
      hoursPerWeek: amountOf(draft, 'hoursPerWeek') ?? null,
      fte: amountOf(draft, 'fte') ?? null,
      weeksPerYear: amountOf(draft, 'weeksPerYear') ?? null,
      lineManagerId: draft.lineManagerId || null,
      payRange: draft.payRange || null,
      startDate: dayOrNull(draft.startDate),
      contractEnds: dayOrNull(draft.contractEnds),
      probationEnds: dayOrNull(draft.probationEnds),
      inductionEnds: dayOrNull(draft.inductionEnds),
      appraiserTrainedOn: dayOrNull(draft.appraiserTrainedOn),
      leavingDate: dayOrNull(draft.leavingDate),
    },
  };
}

function problemsOf(draft: StaffDraft): DraftProblem[] {
  const { missing, fields, notADay, beforeStart, notHours, notFte, notWeeks } = words.staff.form;
  const notAmount = { hoursPerWeek: notHours, fte: notFte, weeksPerYear: notWeeks };
  const problems: DraftProblem[] = [];
  if (isBlank(draft.familyName) && isBlank(draft.givenName)) {
    problems.push({ field: 'familyName', text: missing.familyName });
  }
  if (isBlank(draft.jobTitle)) problems.push({ field: 'jobTitle', text: missing.jobTitle });
  if (draft.group === '') problems.push({ field: 'group', text: missing.group });
  // half of a second post would be asked about and could not be told
  if (isBlank(draft.otherJobTitle) && draft.otherGroup !== '')
    problems.push({ field: 'otherJobTitle', text: missing.otherJobTitle });
  if (!isBlank(draft.otherJobTitle) && draft.otherGroup === '')
    problems.push({ field: 'otherGroup', text: missing.group });
  for (const field of ['hoursPerWeek', 'fte', 'weeksPerYear'] as const)
    if (amountOf(draft, field) === undefined) problems.push({ field, text: notAmount[field] });
  for (const field of dayFields) {
    const unread = draft[field] !== '' && !isDay(draft[field]);
    if (unread) problems.push({ field, text: notADay(fields[field]) });
    else if (endsEarly(draft, field)) problems.push({ field, text: beforeStart(fields[field]) });
  }
  return problems;
}

/** Whether a day that ends something stands before the start date. */
function endsEarly(draft: StaffDraft, field: DayField): boolean {
  const { startDate } = draft;
  return field !== 'startDate' && isDay(startDate) && isDay(draft[field]) && draft[field] < startDate;
}

/** Hours, a share or weeks; null for none, undefined for what is no number from 0 to the most that it may be. */
function amountOf(draft: StaffDraft, field: AmountField): number | null | undefined {
  const text = draft[field].trim();
  if (text === '') return null;
  const amount = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return amount <= mostOf[field] ? amount : undefined;
}

const amountText = (amount: number | null): string => (amount === null ? '' : String(amount));

const isBlank = (text: string): boolean => text.trim() === '';
const orNull = (text: string): string | null => (isBlank(text) ? null : text.trim());
const dayOrNull = (text: string): Day | null => (isDay(text) ? text : null);
