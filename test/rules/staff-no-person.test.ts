import { expect, test } from 'vitest';
import { readTable } from './staff-table.ts';

const people = (reading: ReturnType<typeof readTable>) => reading.ready.map(({ listed }) => listed.familyName);
const left = (reading: ReturnType<typeof readTable>) => reading.leftOut.map(({ row, why }) => [row, why]);

test('c01 the totals of Excel’s own Subtotal command are no people', () => {
  const headings = ['Staff Code', 'Surname', 'Forename', 'Job Title', 'Hours'];
  const reading = readTable(
    headings,
    ['T1', 'Abel', 'Ann', 'Class Teacher', { number: 32.5 }],
    ['', { number: 1 }, '', 'Class Teacher Count', ''],
    ['T3', 'Clark', 'Cy', 'Teaching Assistant', { number: 20 }],
    ['', { number: 1 }, '', 'Teaching Assistant Count', ''],
    ['', { number: 2 }, '', 'Grand Count', ''],
  );
  expect([people(reading), reading.rejected]).toEqual([['Abel', 'Clark'], []]);
  expect(reading.leftOut).toEqual([
    { row: 3, why: 'total', was: '1 · Class Teacher Count' },
    { row: 5, why: 'total', was: '1 · Teaching Assistant Count' },
    { row: 6, why: 'total', was: '2 · Grand Count' },
  ]);
});

test('b17b titles of groups, subtotals and the printer’s line are left out, each with its reason', () => {
  const reading = readTable(
    ['Staff Name', 'Job Title', 'Hours'],
    ['Teaching staff', '', ''],
    ['Abel, Ann', 'Teacher', { number: 32.5 }],
    ['Subtotal', '1 teacher', { number: 32.5 }],
    ['Support staff', '', ''],
    ['Bevan, Bob', 'Cleaner', { number: 10 }],
    ['Total', '2 staff', { number: 42.5 }],
    ['Printed 14/09/2026 by the school office', '', ''],
  );
  expect([people(reading), reading.rejected]).toEqual([['Abel', 'Bevan'], []]);
  expect(left(reading)).toEqual([
    [2, 'group'],
    [4, 'total'],
    [5, 'group'],
    [7, 'total'],
    [8, 'note'],
  ]);
});

test('headings that stand again on each page are no people', () => {
  const headings = ['Name', 'Post', 'Hours'];
  const reading = readTable(
    headings,
    ['Abel, Ann', 'Cook', '10'],
    ['Page 1 of 2', '', ''],
    headings,
    ['NAME ', 'POST', ''],
    ['Bevan, Bob', 'Cook', '10'],
  );
  expect(people(reading)).toEqual(['Abel', 'Bevan']);
  expect(left(reading)).toEqual([
    [3, 'note'],
    [4, 'heading'],
    [5, 'heading'],
  ]);
});

test('the second row of a double heading is no person', () => {
  const reading = readTable(
    ['Staff Code', 'Name', '', 'Post'],
    ['', 'Surname', 'Forename', ''],
    ['T1', 'Pugh', 'Eleri', 'Cook'],
  );
  expect(reading.ready).toMatchObject([{ row: 3, listed: { givenName: 'Eleri', familyName: 'Pugh' } }]);
  expect(left(reading)).toEqual([[2, 'heading']]);
});

const foot = (...cells: string[]) =>
  readTable(['Employee No', 'Name', 'Job Title', 'Hours'], ['1', 'Abel, Ann', 'Cook', '10'], cells);

test.each([
  ['Total number of staff: 2', '', '', ''],
  ['', 'Total staff', 'Teacher', '42.5'],
  ['', 'Grand Total', '', '42.5'],
  ['', 'TOTAL:', '2', ''],
  ['Totals', '', '', '42.5'],
  ['', '', 'Total hours', '42.5'],
  ['', 'Sub-total', 'Teachers', '42.5'],
  ['', 'Sub Total (support)', '', '10'],
  ['', 'Cook Total', '', '10'],
  ['', '', 'Cook Count', '1'],
  ['', '2', 'Class Teacher', ''],
  ['', '2.0', 'Staff', '42.5'],
  ['', 'Number of staff', '2', ''],
  ['', 'Average', '', '21.25'],
  ['', 'Cyfanswm', '', '42.5'],
  ['Count', '2', '', ''],
])('a line with %j %j %j %j at the foot is a total', (...cells) => {
  const reading = foot(...cells);
  expect([people(reading), left(reading), reading.rejected]).toEqual([['Abel'], [[3, 'total']], []]);
});

test.each([
  ['(2 rows affected)', 'note'],
  ['2 records', 'note'],
  ['Report produced 14/09/2026 10:02', 'note'],
  ['Page 1 of 1', 'note'],
  ['End of report', 'note'],
  ['* Hours are those of the contract', 'note'],
  ['Confidential', 'note'],
  ['As at 1 September 2026', 'note'],
  ['Teachers', 'group'],
  ['Midday staff', 'group'],
  ['English Department', 'group'],
])('a line with %s alone is no person', (text, why) => {
  const reading = foot('', text, '', '');
  expect([people(reading), left(reading)]).toEqual([['Abel'], [[3, why]]]);
});

test.each([
  ['9', 'Count, Basie', 'Cook', '10'],
  ['9', 'Total, Ann', 'Cook', '10'],
  ['', 'Basie Count', 'Music Teacher', ''],
  ['9', 'Page, Elaine', 'Cook', ''],
  ['9', 'Notes, Ann', 'Teacher', ''],
  ['9', 'Ann Cook', 'Cook', ''],
  ['', 'Post, Emily', 'Head of School', ''],
  ['', 'Head, Ann', 'Teacher', ''],
  ['', 'Ann Summers', 'Count of Stock Officer', ''],
])('%j %j %j %j is a person', (...cells) => {
  const reading = foot(...cells);
  expect([reading.ready.length, reading.leftOut]).toEqual([2, []]);
});
