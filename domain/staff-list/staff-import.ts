import { z } from 'zod';
import { compareDays } from '#domain/days/dates.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { groupNamed, guessGroup, jobTitleKey } from '#domain/staff/job-titles.ts';
import type { NewStaff } from '#domain/staff/staff.ts';
import type { NameOrder, Names } from '#domain/staff/staff-names.ts';
import type { Cell, SerialsFrom } from './cells.ts';
import type { ColumnReading } from './judging/column-reading.ts';
import type { JudgedByUser } from './judging/judgement.ts';
import { type LeftOutRow, peopleAbove, whyNoPerson } from './people/no-person.ts';
import { readNames } from './people/row-names.ts';
import type { Sheet } from './sheet.ts';
import type { Matching, StaffColumn } from './staff-columns.ts';
import { columnReadings } from './staff-judging.ts';
import { type Rejection, RowInHand, type RowWarning } from './staff-row.ts';
import {
  type Reading,
  readEmail,
  readFte,
  readHours,
  readLine,
  readNumber,
  readShareOfHours,
  readStaffDay,
  readText,
  readWeeks,
} from './staff-values.ts';
import { readContract, readLanguage, readPayRange, readYesNo } from './staff-words.ts';

/** Whether hidden rows count like the others. */
export const hiddenRows = z.enum(['include', 'leave-out']);

/** What the user decides about a list before it is read. */
export interface ReadingChoices {
  hiddenRows: z.infer<typeof hiddenRows>;
  nameOrder: NameOrder;
  /** Staff group by job title (`jobTitleKey`), where the guess was missing or wrong. */
  groups: Readonly<Record<string, StaffGroupId>>;
  /** What was found out about a column and is to be taken otherwise than proposed. */
  judged: readonly JudgedByUser[];
}

/** The choices before the user has made any: every row counts, and nothing but the guess says who is in which group. */
export const usualChoices: ReadingChoices = { hiddenRows: 'include', nameOrder: 'given-first', groups: {}, judged: [] };

type PlainField = Exclude<keyof NewStaff, 'lineManagerId' | 'group' | 'otherJobTitle' | 'otherGroup' | keyof Names>;

type PlainFields = { [Field in PlainField]: NonNullable<NewStaff[Field]> };

/** What the list says of one person; a field that is absent was empty there, or has no column. */
export type Listed = Names & { group: StaffGroupId } & Partial<PlainFields>;

/** One person of the list who can be taken over; `row` counts from 1 as the spreadsheet program shows it. */
export interface StaffRow {
  row: number;
  listed: Listed;
  /** Whether the staff group stands in the list, was chosen for the job title, or is guessed from it. */
  groupFrom: 'list' | 'choice' | 'guess';
  /** The line manager as written: a name or an employee number. */
  lineManager?: string;
  /** Fields in which letters are lost: they never replace what is there. */
  spoilt?: readonly (keyof Listed)[];
  /** The staff category as written, where there is no job title. */
  category?: string;
}

/** A staff list, read. */
export interface StaffReading {
  ready: StaffRow[];
  /** One entry for each value that is wrong: a row may stand here more than once, and is then not in `ready`. */
  rejected: Rejection[];
  warnings: RowWarning[];
  /** Rows that speak of no person: totals, headings again, titles of groups, notes. */
  leftOut: LeftOutRow[];
}

/**
 * Reads the rows under the heading, each as one person, but for totals, notes and headings that stand again. Columns
 * that are not matched are never kept.
 */
export function readRows(sheet: Sheet, matching: Matching, choices: ReadingChoices = usualChoices): StaffReading {
  const rows = sheet.rows.filter(({ hidden }) => !(hidden && choices.hiddenRows === 'leave-out'));
  const columns = columnReadings(sheet, matching, choices.judged);
  const reading: StaffReading = { ready: [], rejected: [], warnings: [], leftOut: peopleAbove(sheet) };
  for (const sheetRow of rows) {
    const leftOut = whyNoPerson(sheetRow, sheet.headings, matching);
    if (leftOut) {
      reading.leftOut.push(leftOut);
      continue;
    }
    const hand = new RowInHand(sheetRow, matching, columns);
    const person = readPerson(hand, choices, sheet.serialsFrom);
    reading.rejected.push(...hand.rejected);
    if (hand.rejected.length > 0 || !person) continue;
    reading.ready.push(person);
    reading.warnings.push(...hand.warnings);
  }
  return reading;
}

/** A job title of the list and the group its holders would join; undefined asks the user. */
export interface JobTitleGroup {
  jobTitle: string;
  group: StaffGroupId | undefined;
  from: 'choice' | 'guess' | 'nothing';
  people: number;
}

/**
 * The job titles whose staff group does not stand in the list, for the user to confirm; the doubtful ones first. Who
 * keeps the group that they have (`groupKept`, by row) is not counted.
 */
export function jobTitleGroups(reading: StaffReading, groupKept: ReadonlySet<number>): JobTitleGroup[] {
  const found = new Map<string, JobTitleGroup>();
  const count = (jobTitle: string, group: StaffGroupId | undefined, from: JobTitleGroup['from']) => {
    const key = jobTitleKey(jobTitle);
    const known = found.get(key) ?? { jobTitle, group, from, people: 0 };
    found.set(key, { ...known, people: known.people + 1 });
  };
  for (const { reason, was } of reading.rejected) if (reason === 'group-unknown') count(was, undefined, 'nothing');
  for (const { row, listed, groupFrom } of reading.ready) {
    if (groupFrom !== 'list' && !groupKept.has(row)) count(listed.jobTitle ?? '', listed.group, groupFrom);
  }
  return [...found.values()];
}

function readPerson(hand: RowInHand, choices: ReadingChoices, serialsFrom: SerialsFrom): StaffRow | undefined {
  const names = readNames(hand, choices.nameOrder);
  const plain = readPlainFields(hand, serialsFrom);
  const group = readGroup(hand, plain.jobTitle ?? '', choices);
  const lineManager = hand.take('lineManager', readText);
  for (const last of ['contractEnds', 'leavingDate'] as const) {
    const [from, to] = [plain.startDate, plain[last]];
    if (from && to && compareDays(to, from) < 0) hand.reject(last, 'before-start');
  }
  if (!names || !group) return undefined;
  const listed = { ...plain, ...names, group: group.group };
  const spoilt = spoiltFields(hand);
  const category = plain.jobTitle === undefined && group.category;
  return {
    row: hand.row.row,
    listed,
    groupFrom: group.from,
    ...(lineManager && { lineManager }),
    ...(spoilt.length > 0 && { spoilt }),
    ...(category && { category }),
  };
}

function spoiltFields({ warnings }: RowInHand): (keyof Listed)[] {
  const spoilt = new Set(warnings.filter(({ warning }) => warning === 'letters-lost').map(({ column }) => column));
  return spoilable.filter(([, columns]) => columns.some((column) => spoilt.has(column))).map(([field]) => field);
}

/** What is written in words, and the columns that it may come from. */
const spoilable: readonly (readonly [field: keyof Listed, columns: readonly StaffColumn[]])[] = [
  ['givenName', ['givenName', 'legalGivenName', 'fullName']],
  ['familyName', ['familyName', 'legalFamilyName', 'fullName']],
  ['jobTitle', ['jobTitle']],
  ['site', ['site']],
];

type Reader<T> = (cell: Cell, column: ColumnReading, serialsFrom: SerialsFrom) => Reading<T>;

const readers: { readonly [Field in PlainField]: Reader<PlainFields[Field]> } = {
  employeeNumber: readNumber,
  jobTitle: readText,
  startDate: readStaffDay,
  contract: readContract,
  contractEnds: readStaffDay,
  hoursPerWeek: readHours,
  fte: readFte,
  weeksPerYear: readWeeks,
  email: readEmail,
  qts: readYesNo,
  payRange: readPayRange,
  ewcRegistered: readYesNo,
  language: readLanguage,
  probationEnds: readStaffDay,
  inductionEnds: readStaffDay,
  appraiserTrainedOn: readStaffDay,
  leavingDate: readStaffDay,
  site: readText,
};

function readPlainFields(hand: RowInHand, serialsFrom: SerialsFrom): Partial<PlainFields> {
  const fields: Partial<PlainFields> = {};
  const read = <Field extends PlainField>(field: Field) => {
    const reader: Reader<PlainFields[Field]> = readers[field];
    const value = hand.take(field, (cell, column) => reader(cell, column, serialsFrom));
    if (value !== undefined) fields[field] = value;
  };
  for (const field of Object.keys(readers) as PlainField[]) read(field); // the keys of the table just above
  const share = fields.fte ?? hand.take('hoursPerWeek', readShareOfHours);
  if (share !== undefined) fields.fte = share;
  return fields;
}

function readGroup(
  hand: RowInHand,
  jobTitle: string,
  { groups }: ReadingChoices,
): { group: StaffGroupId; from: StaffRow['groupFrom']; category: string } | undefined {
  const category = hand.take('group', readLine) ?? '';
  const named = groupNamed(category);
  if (named) return { group: named, from: 'list', category };
  const key = jobTitleKey(jobTitle);
  const chosen = Object.hasOwn(groups, key) ? groups[key] : undefined;
  if (chosen) return { group: chosen, from: 'choice', category };
  const guessed = guessGroup(jobTitle) ?? guessGroup(category);
  if (guessed) return { group: guessed, from: 'guess', category };
  hand.reject(jobTitle ? 'jobTitle' : 'group', 'group-unknown');
  return undefined;
}
