import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Cell } from '#domain/staff-list/cells.ts';
import { readTable } from '#test/rules/staff-table.ts';
import { foundIn, readCell, valuesOf } from './columns.ts';

const september = '2019-09-01';

test.each([
  '01/09/2019 00:00:00 +01:00',
  '2019-09-01 00:00:00.000',
  '2019-09-01 00:00:00.0000000',
  '01/09/2019  00:00:00',
  'Sep  1 2019 12:00AM',
  'Sunday, 1 September 2019',
  'Sun 1 Sep 2019',
  '2019/09/01',
  '20190901',
  'September 1, 2019',
  '01/09/2019 00:00:00 GMT',
  '01.09.2019',
  '1st Sept 2019',
  '01 September 2019',
  '1 Medi 2019',
  'Sun Sep 01 2019 00:00:00 GMT+0100 (British Summer Time)',
  '01/09/2019 12:00:00 AM',
  '1/9/2019 0:00',
  // neighbours
  '01092019',
  '2019-9-1',
  '2019.09.01',
  '01SEP2019',
  '01-SEP-2019',
  '1st of September 2019',
  '1. September 2019',
  'Sunday 1st September 2019',
  'Dydd Sul 1 Medi 2019',
  '1af Medi 2019',
  'Sept. 1st, 2019',
  '2019-Sep-01',
  '01/09/2019 (Sun)',
  '01 / 09 / 2019',
  '01-09-2019',
  '1/9/2019, 00:00',
  '01/09/2019 00:00 BST',
  '2019-09-01T00:00:00+01:00',
  '2019-08-31T23:00:00Z',
  '2019-08-31T23:00Z',
  '2019-08-31T23:00:00.0000000Z',
  '/Date(1567292400000)/',
  '="01/09/2019"',
  "'01/09/2019",
  '“01/09/2019”',
  '01/09/2019.',
])('%s is 1 September 2019', (written) => expect(readCell('Start Date', 'startDate', written)).toEqual([september]));

test.each<[written: Cell, warning: string]>([
  ['1-Sep-19', 'short-year'],
  ["1 Sep '19", 'short-year'],
  ['43709', 'serial-day'],
  ['43709.0', 'serial-day'],
  ['43709.5', 'serial-day'],
  [{ number: 43709.75 }, 'serial-day'],
])('%j is 1 September 2019, with a warning', (written, warning) =>
  expect(readCell('Start Date', 'startDate', written)).toEqual([september, warning]),
);

test.each<Cell>([
  '31/12/9999',
  '01/01/1900',
  '00/00/0000',
  '-',
  'N/A',
  'Present',
  'Ongoing',
  'Current',
  'None',
  'NULL',
  '31/12/2099',
  '00/01/1900',
  '  /  /    ',
  'TBC',
  'n/k',
  // neighbours
  '9999-12-31',
  '9999-12-31T23:59:59',
  '31-Dec-9999',
  '12/31/9999',
  '01/01/0001',
  '0001-01-01 00:00:00',
  '1753-01-01',
  '30/12/1899',
  '1900-01-00',
  '0000-00-00',
  '__/__/____',
  'dd/mm/yyyy',
  '--',
  '—',
  '0',
  'n.a.',
  'Open ended',
  'to date',
  'Permanent',
  'Parhaol',
  '(blank)',
  { number: 0 },
  { broken: '1899-12-30' },
  { broken: '9999-12-31' },
  { broken: '1900-01-01' },
])('%j is no leaving date, and nothing to warn of', (written) =>
  expect(readCell('Leaving Date', 'leavingDate', written)).toEqual([undefined]),
);

test.each<Cell>([
  'Sep-19',
  '31/02/2019',
  '2019',
  'next term',
  '13/13/2019',
  '01/01/2150',
  { broken: '#REF!' },
  { broken: '#N/A' },
])('%j is left empty, with a warning, and its person stays', (written) => {
  const [value, warning] = readCell('Start Date', 'startDate', written);
  expect([value, warning]).toEqual([undefined, typeof written === 'string' ? 'not-a-day' : 'broken']);
});

test('dates that can only be month first tell how the others of their column are read', () => {
  const american = ['09/01/2019', '01/06/2020', '09/13/2021', '11/16/2020'];
  const found = { finding: 'day-order', count: 2, against: 0, of: 4, proposed: 'month-first' };
  expect(foundIn('Start Date', american)).toEqual([found]);
  expect(valuesOf('Start Date', 'startDate', american)).toEqual([
    '2019-09-01',
    '2020-01-06',
    '2021-09-13',
    '2020-11-16',
  ]);
});

test('one slip of the pen does not turn forty days on the first of a month', () => {
  const british = [...Array.from({ length: 40 }, (_, at) => `01/09/${1980 + at}`), '09/13/2021'];
  expect(foundIn('Start Date', british)).toMatchObject([{ finding: 'day-order', proposed: 'day-first' }]);
  expect(valuesOf('Start Date', 'startDate', british).slice(-2)).toEqual(['2019-09-01', '2021-09-13']);
});

test('a column of both orders is said to be one, and each doubtful day is pointed out', () => {
  const mixed = ['13/09/2019', '15/01/2020', '09/14/2021', '03/04/2020'];
  expect(foundIn('Start Date', mixed)).toMatchObject([{ count: 1, against: 2, of: 4, proposed: 'day-first' }]);
  expect(valuesOf('Start Date', 'startDate', mixed)).toEqual(['2019-09-13', '2020-01-15', '2021-09-14', '2020-04-03']);
});

test('British lists are read day first without a question', () => {
  expect(foundIn('Start Date', ['01/09/2019', '06/01/2020', '13/09/2021', '01/04/2018'])).toEqual([]);
  expect(foundIn('Start Date', ['01/09/2019', '02/09/2020'])).toEqual([]);
});

test('where nothing tells the order, the user is asked', () => {
  const found = { finding: 'day-order', count: 0, against: 0, of: 3, proposed: 'day-first' };
  expect(foundIn('Start Date', ['09/01/2019', '09/01/2020', '05/11/2018'])).toEqual([found]);
});

test('half the days exchanged by a spreadsheet, half left as text: the real ones are turned back', () => {
  const cells: Cell[] = [{ day: day('2019-01-09') }, { day: day('2020-06-01') }, '16/11/2020', '23/04/2018'];
  const found = { finding: 'swapped-days', count: 2, against: 2, of: 4, proposed: 'swap' };
  expect(foundIn('Start Date', cells)).toEqual([found]);
  expect(valuesOf('Start Date', 'startDate', cells)).toEqual(['2019-09-01', '2020-01-06', '2020-11-16', '2018-04-23']);
});

test('an American list opened in Britain is turned back too', () => {
  const cells: Cell[] = [{ day: day('2019-01-09') }, { day: day('2020-06-01') }, '11/16/2020', '04/23/2018'];
  expect(valuesOf('Start Date', 'startDate', cells)).toEqual(['2019-09-01', '2020-01-06', '2020-11-16', '2018-04-23']);
});

test('real days stay as they are where one lies after the 12th, or most lie on the first of a month', () => {
  const after: Cell[] = [{ day: day('2019-09-01') }, { day: day('2020-01-16') }, '16/11/2020'];
  expect(foundIn('Start Date', after)).toEqual([]);
  const firsts: Cell[] = [{ day: day('2019-09-01') }, { day: day('2020-04-01') }, '16/11/2020'];
  expect(foundIn('Start Date', firsts)).toMatchObject([{ finding: 'swapped-days', proposed: 'keep' }]);
  expect(valuesOf('Start Date', 'startDate', firsts)).toEqual(['2019-09-01', '2020-04-01', '2020-11-16']);
});

test('midnight in summer, written in Greenwich time, is the day that it was in Britain', () => {
  const cells = [
    '2019-08-31T23:00:00.000Z',
    '2020-01-06T00:00:00.000Z',
    '2021-08-31 23:00:00+00:00',
    '2019-09-01T00:00:00+01:00',
  ];
  const found = { finding: 'instants', count: 2, against: 0, of: 4, proposed: 'school-day' };
  expect(foundIn('Start Date', cells)).toEqual([found]);
  expect(valuesOf('Start Date', 'startDate', cells)).toEqual(['2019-09-01', '2020-01-06', '2021-09-01', '2019-09-01']);
});

test('midnight in summer is told from its hour alone, where no zone stands beside it', () => {
  const cells = [
    '2019-08-31 23:00:00',
    '2020-01-06 00:00:00',
    '31/08/2021 23:00',
    { day: day('2018-08-31'), at: '23:00' },
  ] as const;
  expect(foundIn('Start Date', cells)).toMatchObject([{ finding: 'instants', count: 3, of: 4 }]);
  expect(valuesOf('Start Date', 'startDate', cells)).toEqual(['2019-09-01', '2020-01-06', '2021-09-01', '2018-09-01']);
});

test('one month-first column tells of another that may be either, and so does one that Excel exchanged', () => {
  const headings = ['Surname', 'Job Title', 'Start Date', 'Leaving Date'];
  const { ready } = readTable(
    headings,
    ['Abel', 'Teacher', '09/13/2021', '07/08/2026'],
    ['Bevan', 'Teacher', '09/01/2019', '31/12/9999'],
  );
  expect(ready.map(({ listed }) => [listed.startDate, listed.leavingDate])).toEqual([
    ['2021-09-13', '2026-07-08'],
    ['2019-09-01', undefined],
  ]);
});

test('11 in the evening of a winter day is that day', () => {
  expect(valuesOf('Start Date', 'startDate', ['2019-12-31T23:00:00Z'])).toEqual(['2019-12-31']);
});

test('a day that does not exist says nothing of the others', () =>
  expect(foundIn('Start Date', ['31/02/2020', '09/13/2021', '9/1/2019'])).toMatchObject([
    { finding: 'day-order', count: 1, against: 0, proposed: 'month-first' },
  ]));
