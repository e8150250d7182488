import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { textOf } from '#domain/staff-list/cells.ts';
import { matchSheet } from '#domain/staff-list/match-sheet.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { nameOrderOf } from '#domain/staff-list/staff-columns.ts';
import { compareWithStaff } from '#domain/staff-list/staff-comparison.ts';
import { readRows, type StaffReading, type StaffRow, usualChoices } from '#domain/staff-list/staff-import.ts';
import { judgementsOf, judgementsThatCount } from '#domain/staff-list/staff-judging.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import type { MadeDay, MadePerson } from './made-person.ts';
import type { MadeList } from './make-list.ts';

/** What became of the people of some lists and of their values. */
export interface Figures {
  people: number;
  inWithoutQuestion: number;
  /** Set aside with a line that says so, or asked about. */
  inALine: number;
  right: number;
  /** Not what it should be, or not there, with a warning at the row or a question about the column. */
  told: number;
}

export const noFigures = (): Figures => ({ people: 0, inWithoutQuestion: 0, inALine: 0, right: 0, told: 0 });

const fields = [
  'employeeNumber',
  'familyName',
  'givenName',
  'jobTitle',
  'startDate',
  'leavingDate',
  'hoursPerWeek',
] as const;

/** Reads a list and compares it with nobody; adds to the figures, and gives what is wrong and was taken without a word, and who is lost without a line. */
export async function outcomeOf({ people, bytes }: MadeList, figures: Figures): Promise<string[]> {
  figures.people += people.length;
  const read = await readSheets(bytes);
  const sheet = read.ok ? read.value[0] : undefined;
  if (!sheet) return ['refused'];
  const matching = matchSheet(sheet);
  const nameOrder = nameOrderOf(sheet.headings[matching.fullName ?? -1] ?? '');
  const reading = readRows(sheet, matching, { ...usualChoices, nameOrder });
  const idFor = (row: number) => `row-${row}` as StaffId; // ids of a test are words
  const { doubtful, refused } = compareWithStaff(reading.ready, [], { idFor, today: day('2026-11-29') });
  const asked = new Set([...doubtful.map(({ row }) => row.row), ...refused.map(({ row }) => row)]);
  const judged = new Set(judgementsThatCount(judgementsOf(sheet), matching).map(({ position }) => position));
  return people.flatMap((person) => {
    const row = reading.ready.find(({ listed }) => listed.email === person.email);
    if (!row || asked.has(row.row)) {
      figures.inALine += 1;
      return row || hasLine(person, sheet, reading) ? [] : [`${person.email} is lost`];
    }
    figures.inWithoutQuestion += 1;
    return fields.flatMap((field) => {
      const [is, should] = [row.listed[field], wantedOf(person, field)];
      if (is === should) figures.right += 1;
      else if (isTold(row, field, reading) || judged.has(matching[field] ?? -1)) figures.told += 1;
      else return [`${field} ${String(is)} for ${String(should)}`];
      return [];
    });
  });
}

function wantedOf(person: MadePerson, field: (typeof fields)[number]): unknown {
  return field === 'startDate' || field === 'leavingDate' ? isoDay(person[field]) : person[field];
}

const isoDay = (of: MadeDay | undefined) =>
  of && [of[0], ...of.slice(1).map((part) => String(part).padStart(2, '0'))].join('-');

function isTold({ row }: StaffRow, field: string, { warnings }: StaffReading): boolean {
  const isName = field === 'familyName' || field === 'givenName';
  return warnings.some((one) => one.row === row && (one.column === field || (isName && one.column === 'fullName')));
}

/** Whether somebody who is not in stands in a line that is shown with its reason. */
function hasLine({ email }: MadePerson, sheet: Sheet, { rejected, leftOut }: StaffReading): boolean {
  const shown = [...sheet.setAside, ...leftOut, ...rejected];
  return shown.some(
    ({ row, was }) =>
      was.includes(email) ||
      sheet.lines.some((line) => line.row === row && line.cells.some((cell) => textOf(cell).includes(email))),
  );
}
