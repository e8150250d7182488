import { expect, test } from 'vitest';
import type { Cell } from '#domain/staff-list/cells.ts';
import { readTable } from '#test/rules/staff-table.ts';
import { foundIn, readCell, valuesOf } from './columns.ts';

test.each<[written: Cell, hours: number]>([
  ['22.2 hrs', 22.2],
  ['22h 12m', 22.2],
  ['32.5 hours per week', 32.5],
  ['37 hrs 30 mins', 37.5],
  ['32:30', 32.5],
  ['22.2 hrs/wk', 22.2],
  ['0', 0],
  [{ hours: 32.5 }, 32.5],
  [{ number: 22.5, shown: '22.5 hrs' }, 22.5],
  // neighbours
  ['22h12', 22.2],
  ['22hrs12mins', 22.2],
  ['37 hours and 30 minutes', 37.5],
  ['32:30:00', 32.5],
  ['27½', 27.5],
  ['27 ½ hours', 27.5],
  ['37h', 37],
  ['37.00', 37],
  ['32.5 hpw', 32.5],
  ['32.5 p/w', 32.5],
  ['32.5 hours weekly', 32.5],
  ['32 awr 30 munud', 32.5],
  ['32.5 awr yr wythnos', 32.5],
  ['="32.5"', 32.5],
  ["'32.5", 32.5],
])('%j is a number of hours', (written, hours) => expect(readCell('Hours', 'hoursPerWeek', written)).toEqual([hours]));

test.each<[written: Cell, hours: number]>([
  ['32,5', 32.5],
  ['32,50', 32.5],
  ['32.5 (TTO)', 32.5],
  ['32.5 TTO', 32.5],
  ['25 term time only', 25],
])('%j is taken, with a warning', (written, hours) =>
  expect(readCell('Hours', 'hoursPerWeek', written)).toEqual([hours, 'hours-beside']),
);

test.each<[written: Cell, warning: string | undefined]>([
  ['Full time', 'not-a-number'],
  ['TTO', 'not-a-number'],
  ['Varies', 'not-a-number'],
  ['168', 'not-a-number'],
  ['1,265', 'not-a-number'],
  ['7.4 per day', 'not-a-number'],
  ['1265 hours a year', 'not-a-number'],
  ['37/37', 'not-a-number'],
  ['30-35', 'not-a-number'],
  ['32.5 x 39', 'not-a-number'],
  [{ broken: '#DIV/0!' }, 'broken'],
  ['N/A', undefined],
  ['-', undefined],
  ['TBC', undefined],
])('%j is left empty, and its person stays', (written, warning) =>
  expect(readCell('Hours', 'hoursPerWeek', written)).toEqual(warning ? [undefined, warning] : [undefined]),
);

test('one share among hours is left empty, with a warning', () => {
  for (const share of ['60%', '0.6 FTE', '1 FTE', 'FTE 0.6', '0.6', { number: 0.6 }])
    expect(valuesOf('Hours', 'hoursPerWeek', ['32.5', '30', share])).toEqual([32.5, 30, undefined]);
  const rows = ['32.5', '30', '0.6'].map((hours) => ['Abel', 'Teacher', hours]);
  expect(readTable(['Surname', 'Job Title', 'Hours'], ...rows).warnings).toMatchObject([{ row: 4, warning: 'share' }]);
});

test('numbers of which none is over 1 are shares of full time, whatever their heading says', () => {
  const found = { finding: 'shares', count: 3, against: 0, of: 3, proposed: 'as-share' };
  expect(foundIn('Hours', ['0.6', '1', '0.86'])).toEqual([found]);
  expect(valuesOf('Hours', 'hoursPerWeek', ['0.6', '1', '0.86'])).toEqual([undefined, undefined, undefined]);
  expect(valuesOf('Hours', 'fte', ['0.6', '1', '86%', 'N/A'])).toEqual([0.6, 1, 0.86, undefined]);
  expect(foundIn('Hours', ['60%', '100%'])).toMatchObject([{ finding: 'shares', count: 2 }]);
  expect(foundIn('Hours', ['32.5', '0.6', '37'])).toEqual([]);
});

test('numbers that a spreadsheet has rounded away are left out', () => {
  const rounded = ['1.23457E+11', '2.23457E+11', '1E+05'];
  expect(foundIn('Payroll Number', rounded)).toMatchObject([{ finding: 'rounded-numbers', count: 3, of: 3 }]);
  expect(valuesOf('Payroll Number', 'employeeNumber', rounded)).toEqual([undefined, undefined, undefined]);
  expect(readCell('Payroll Number', 'employeeNumber', '1E5')).toEqual(['1E5']);
});

test('a point before .15, .30 and .45 and nothing else stands between hours and minutes', () => {
  const written = ['32.30', '16.15', '37.00', '22.45 hrs', '27:30', 'Full time'];
  const found = { finding: 'minutes', count: 3, against: 0, of: 4, proposed: 'as-minutes' };
  expect(foundIn('Hours', written)).toEqual([found]);
  expect(valuesOf('Hours', 'hoursPerWeek', written)).toEqual([32.5, 16.25, 37, 22.75, 27.5, undefined]);
  // a number of Excel has lost its last 0: a quarter tells of the others
  const numbers = [{ number: 32.3 }, { number: 16.15 }, { number: 37 }];
  expect(valuesOf('Hours', 'hoursPerWeek', numbers)).toEqual([32.5, 16.25, 37]);
});

test.each<[what: string, cells: Cell[]]>([
  ['decimals among them', ['32.30', '22.20', '37.50']],
  ['one decimal place', ['32.3', '22.5']],
  ['nothing but whole hours', ['32.00', '10.00']],
  ['numbers of Excel that may be either', [{ number: 22.3 }, { number: 37 }]],
  ['shares', ['0.30', '0.45']],
])('hours with %s are decimal', (_, cells) =>
  expect(foundIn('Hours', cells).filter(({ finding }) => finding === 'minutes')).toEqual([]),
);

test('one decimal among hours and minutes is read as such, with a warning', () => {
  const cells = ['32.30', '16.15', '37.30', '27.45', '22.75'];
  expect(valuesOf('Hours', 'hoursPerWeek', cells)).toEqual([32.5, 16.25, 37.5, 27.75, 22.75]);
  const rows = cells.map((hours) => ['Abel', 'Teacher', hours]);
  const { warnings } = readTable(['Surname', 'Job Title', 'Hours'], ...rows);
  expect(warnings).toMatchObject([{ row: 6, warning: 'hours-either' }]);
});
