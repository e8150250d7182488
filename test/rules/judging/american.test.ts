import { expect, test } from 'vitest';
import { judgementsOf } from '#domain/staff-list/staff-judging.ts';
import { tableOf } from '#test/rules/staff-table.ts';

test.each([
  ['a column State', ['State', 'TX']],
  ['dollars', ['Salary', '$41,000']],
  ['an American hour', ['Changed', '10:02 AM EST']],
])(
  'days that may be either are asked about where %s hints at an American program',
  (_, [heading = '', beside = '']) => {
    const headings = ['Surname', 'Job Title', 'Start Date'];
    const rows = [
      ['Abel', 'Cook', '01/09/2019'],
      ['Bevan', 'Cook', '01/04/2020'],
    ];
    const asked = (...table: string[][]) => judgementsOf(tableOf(table[0] ?? [], ...table.slice(1)));
    expect(asked(headings, ...rows)).toEqual([]);
    expect(asked([...headings, heading], ...rows.map((row) => [...row, beside]))).toMatchObject([
      { position: 2, finding: 'day-order', proposed: 'day-first' },
    ]);
  },
);

// the Termination Date can only be month first; of the four under Hire Date one can be read, and either way
test('one day among signs of Excel and other words is asked about where another column is month first', () => {
  const sheet = tableOf(
    ['Last Name', 'Job Title', 'Hire Date', 'Termination Date'],
    ['Abel', 'Cook', '9/1/2005', ''],
    ['Bevan', 'Cook', '########', '8/31/2027'],
    ['Clark', 'Cook', 'see file', ''],
    ['Davies', 'Cook', 'see file', ''],
  );
  expect(judgementsOf(sheet).filter(({ position }) => position === 2)).toMatchObject([
    { finding: 'day-order', of: 1, proposed: 'month-first' },
  ]);
});

test('days that may be either are asked about where one day of another column can only be month first', () => {
  const rows = ['01/09/2019', '01/04/2020'].map((start, at) => ['Abel', start, at === 0 ? '12/31/2026' : '']);
  const left = [...rows, ...['31/08/2026', '30/04/2026'].map((leaving) => ['Bevan', '', leaving])];
  expect(judgementsOf(tableOf(['Surname', 'Start Date', 'Leaving Date'], ...left))).toMatchObject([
    { position: 1, finding: 'day-order', proposed: 'day-first' },
    { position: 2, finding: 'day-order', count: 1, against: 2, proposed: 'day-first' },
  ]);
});

test('dollars far down a long list hint at an American program', () => {
  const row = ['Abel', 'Cook', '01/09/2019', ''];
  const rows = Array.from({ length: 60 }, (_, at) => (at < 30 ? row : [...row.slice(0, 3), '$41,000']));
  expect(judgementsOf(tableOf(['Surname', 'Job Title', 'Start Date', 'Salary'], ...rows))).toMatchObject([
    { position: 2, finding: 'day-order' },
  ]);
});
