import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Cell } from '#domain/staff-list/cells.ts';
import { withHeadingRow } from '#domain/staff-list/sheet.ts';
import { matchColumns } from '#domain/staff-list/staff-columns.ts';
import { jobTitleGroups, readRows, usualChoices } from '#domain/staff-list/staff-import.ts';
import { tableOf } from './staff-table.ts';

const readTable = (headings: string[], ...rows: Cell[][]) => {
  const sheet = tableOf(headings, ...rows);
  return readRows(sheet, matchColumns(sheet.headings));
};

/** Reads one value of a teacher, in a column of the given heading. */
const readOne = (heading: string, cell: Cell) =>
  readTable(['Surname', 'Job Title', heading], ['Pugh', 'Teacher', cell]);

test('the user may say that the headings are in another row', () => {
  const sheet = tableOf(['Name', 'Name of school'], ['Surname', 'Site'], ['Pugh', 'A']);
  const moved = withHeadingRow(sheet, 2);
  expect(
    moved.ok && { headings: moved.value.headings, above: moved.value.above.length, rows: moved.value.rows },
  ).toEqual({
    headings: ['Surname', 'Site'],
    above: 1,
    rows: [{ row: 3, cells: ['Pugh', 'A'], hidden: false }],
  });
});

test.each([
  ['03/04/2025', '2025-04-03'],
  ['2025-04-03', '2025-04-03'],
  ['2025-04-03T00:00:00', '2025-04-03'],
  ['03/04/2025 00:00', '2025-04-03'],
  ['29/02/2024', '2024-02-29'],
  ['3 Medi 2026', '2026-09-03'],
])('C17 the date %s is day first', (written, startDate) => {
  const { ready, warnings } = readOne('Start Date', written);
  expect(ready[0]?.listed.startDate).toBe(startDate);
  expect(warnings).toEqual([]);
});

test.each<[written: Cell, startDate: string, warning: string]>([
  ['1/1/25', '2025-01-01', 'short-year'],
  ['01-Sept-25', '2025-09-01', 'short-year'],
  ['45750', '2025-04-03', 'serial-day'],
  [{ number: 45750 }, '2025-04-03', 'serial-day'],
])('C17 the date %j is read, with a warning', (written, startDate, warning) => {
  const { ready, warnings } = readOne('Start Date', written);
  expect(ready[0]?.listed.startDate).toBe(startDate);
  expect(warnings).toMatchObject([{ row: 2, column: 'startDate', warning, now: startDate }]);
});

test.each(['31/02/2025', '29/02/2025', '2025', '04/2025', 'next term', '01/01/0025', '01/01/2125', '11111'])(
  'C17 X21 the date %s is left empty, with a warning, and its person stays',
  (written) => {
    const { ready, warnings } = readOne('Start Date', written);
    expect(ready[0]?.listed).toEqual({ givenName: '', familyName: 'Pugh', jobTitle: 'Teacher', group: 'teacher' });
    expect(warnings).toEqual([{ row: 2, column: 'startDate', warning: 'not-a-day', was: written, now: '' }]);
  },
);

test('C17 a number is no date in a column that is none, and the other way round', () => {
  expect(readOne('Employee Number', '45750').ready[0]?.listed.employeeNumber).toBe('45750');
  expect(readOne('Hours', { day: day('2025-04-03') }).warnings).toMatchObject([
    { column: 'hoursPerWeek', warning: 'not-a-number', now: '' },
  ]);
});

test('C18 X22 employee numbers are text: zeros stay, and what came as a number is pointed out', () => {
  expect(readOne('Employee Number', '007').ready[0]?.listed.employeeNumber).toBe('007');
  expect(readOne('Employee Number', '1E5').ready[0]?.listed.employeeNumber).toBe('1E5');
  const asNumber = readOne('Employee Number', { number: 1 });
  expect(asNumber.ready[0]?.listed.employeeNumber).toBe('1');
  expect(asNumber.warnings).toMatchObject([{ warning: 'number-as-text', was: '1', now: '1' }]);
  expect(readOne('Employee Number', { number: 1e16 })).toMatchObject({
    ready: [{ listed: { familyName: 'Pugh' } }],
    warnings: [{ warning: 'number-rounded', now: '' }],
  });
});

test.each<[written: Cell, hours: number]>([
  ['32.5', 32.5],
  ['32:30', 32.5],
  ['37 hours', 37],
  [{ number: 30 }, 30],
  ['0', 0],
])('the hours %j are read', (written, hours) => {
  expect(readOne('Hours', written).ready[0]?.listed.hoursPerWeek).toBe(hours);
});

test.each<Cell>(['1e1', '-5', 'Infinity', '١٢', '101', '£12', { number: -1 }])(
  'F18 X22 the hours %j are left empty, with a warning, and their person stays',
  (written) => {
    const { ready, warnings } = readOne('Hours', written);
    expect(ready[0]?.listed).toEqual({ givenName: '', familyName: 'Pugh', jobTitle: 'Teacher', group: 'teacher' });
    expect(warnings).toMatchObject([{ column: 'hoursPerWeek', warning: 'not-a-number', now: '' }]);
  },
);

test('X15 an error cell costs its own value, and its person only where it is the name', () => {
  expect(readOne('Start Date', { broken: '#REF!' })).toMatchObject({
    ready: [{ listed: { familyName: 'Pugh' } }],
    warnings: [{ row: 2, column: 'startDate', warning: 'broken', was: '#REF!', now: '' }],
  });
  expect(readOne('TaskContext', { broken: '#REF!' }).warnings).toEqual([]);
  expect(readTable(['Surname', 'Job Title'], [{ broken: '#REF!' }, 'Teacher'])).toMatchObject({
    ready: [],
    rejected: [{ row: 2, column: 'familyName', reason: 'broken', was: '#REF!' }],
  });
});

test('C13 a line end inside a value becomes a space, with a warning; at its end it is nothing', () => {
  expect(readTable(['Surname', 'Job Title'], ['Pugh', 'Class Teacher\nYear 3'])).toMatchObject({
    ready: [{ listed: { jobTitle: 'Class Teacher Year 3' } }],
    warnings: [{ row: 2, column: 'jobTitle', warning: 'line-joined', now: 'Class Teacher Year 3' }],
  });
  expect(readTable(['Surname', 'Job Title'], ['Pugh\r\n', 'Teacher']).ready[0]?.listed.familyName).toBe('Pugh');
});

test('C16 a name that looks like a formula is that name', () => {
  const names = ["=cmd|'/c calc'!A1", '+44', '-1', '@SUM', '＝1'];
  const { ready } = readTable(['Surname', 'Job Title'], ...names.map((name) => [name, 'Teacher']));
  expect(ready.map(({ listed }) => listed.familyName)).toEqual(names);
});

test('C09 names like __proto__ are names', () => {
  const { ready } = readTable(['Surname', 'Job Title'], ['__proto__', 'Teacher'], ['constructor', 'Teacher']);
  expect(ready.map(({ listed }) => listed.familyName)).toEqual(['__proto__', 'constructor']);
  expect(readTable(['Surname', 'Job Title'], ['Pugh', '__proto__']).rejected).toMatchObject([
    { reason: 'group-unknown' },
  ]);
});

test('F04 one name, one letter and 120 characters are names; over 300 is a mistake in the file', () => {
  const [long, tooLong] = ['x'.repeat(120), 'x'.repeat(301)];
  const { ready, rejected } = readTable(
    ['Surname', 'Job Title'],
    ['Sukarno', 'Teacher'],
    ['Y', 'Teacher'],
    [long, 'Teacher'],
    [tooLong, 'Teacher'],
  );
  expect(ready.map(({ listed }) => [listed.givenName, listed.familyName])).toEqual([
    ['', 'Sukarno'],
    ['', 'Y'],
    ['', long],
  ]);
  expect(rejected).toMatchObject([{ row: 5, column: 'familyName', reason: 'too-long' }]);
});

test('F05 F06 F11 a name is cleaned, and the change is shown', () => {
  const { ready, warnings } = readTable(['Surname', 'Job Title'], ['Sia\u0302n\u202e\ufffe', 'Teacher']);
  expect(ready[0]?.listed.familyName).toBe('Siân');
  expect(warnings).toEqual([
    { row: 2, column: 'familyName', warning: 'cleaned', was: 'Sia\u0302n\u202e\ufffe', now: 'Siân' },
  ]);
});

test('F16 a row without a name is rejected, whatever spaces it has', () => {
  expect(readTable(['Forename', 'Surname', 'Job Title'], [' \u00a0', '\u200b', 'Teacher']).rejected).toEqual([
    { row: 2, column: 'familyName', reason: 'empty', was: '\u200b' },
  ]);
});

test('F17 an end before the start rejects the row', () => {
  const headings = ['Surname', 'Job Title', 'Start Date', 'Contract End', 'Leaving Date'];
  expect(readTable(headings, ['Pugh', 'Teacher', '1/9/2025', '31/8/2025', '1/9/2025']).rejected).toEqual([
    { row: 2, column: 'contractEnds', reason: 'before-start', was: '31/8/2025' },
  ]);
});

test('a word that is not known for a contract or a pay range is passed over with a warning, not invented', () => {
  const headings = ['Surname', 'Job Title', 'Contract Type', 'Pay Range', 'QTS', 'Email'];
  const { ready, warnings } = readTable(headings, ['Pugh', 'Teacher', 'Zero hours', 'Hay 3', 'Pending', 'by post']);
  expect(ready[0]?.listed).toEqual({ givenName: '', familyName: 'Pugh', jobTitle: 'Teacher', group: 'teacher' });
  expect(warnings.map(({ column, warning, was, now }) => [column, warning, was, now])).toEqual([
    ['contract', 'word-unknown', 'Zero hours', ''],
    ['email', 'word-unknown', 'by post', ''],
    ['qts', 'word-unknown', 'Pending', ''],
    ['payRange', 'word-unknown', 'Hay 3', ''],
  ]);
});

test('X16 hidden rows are included or left out as the user says', () => {
  const sheet = tableOf(['Surname', 'Job Title'], ['Pugh', 'Teacher'], ['Bowen', 'Teacher']);
  const hidden = { ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: row.row === 3 })) };
  const matching = matchColumns(sheet.headings);
  expect(readRows(hidden, matching).ready).toHaveLength(2);
  const without = readRows(hidden, matching, { ...usualChoices, hiddenRows: 'leave-out' });
  expect(without.ready.map(({ row }) => row)).toEqual([2]);
});

test('a name that was divided without a comma is pointed out', () => {
  expect(readTable(['Name', 'Job Title'], ['Eleri Mai Pugh', 'Teacher']).warnings).toEqual([
    { row: 2, column: 'fullName', warning: 'name-divided', was: 'Eleri Mai Pugh', now: 'Pugh, Eleri Mai' },
  ]);
});

test('job titles are listed for the user to confirm, and what the user chose is used', () => {
  const sheet = tableOf(['Surname', 'Job Title'], ['Pugh', 'Conductor'], ['Bowen', 'CONDUCTOR'], ['Parry', 'Cook']);
  const matching = matchColumns(sheet.headings);
  expect(jobTitleGroups(readRows(sheet, matching), new Set())).toEqual([
    { jobTitle: 'Conductor', group: undefined, from: 'nothing', people: 2 },
    { jobTitle: 'Cook', group: 'other-support', from: 'guess', people: 1 },
  ]);
  const chosen = readRows(sheet, matching, { ...usualChoices, groups: { conductor: 'teacher', cook: 'central' } });
  expect(chosen.ready.map(({ listed, groupFrom }) => [listed.group, groupFrom])).toEqual([
    ['teacher', 'choice'],
    ['teacher', 'choice'],
    ['central', 'choice'],
  ]);
});
