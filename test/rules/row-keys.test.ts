import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { compareBack } from '#domain/list-back/compare-back.ts';
import type { ListNow } from '#domain/list-back/comparison.ts';
import { type Digest, keyHeading, plainCell, rowKey, rowKeys } from '#domain/list-back/row-keys.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';

const digest: Digest = (row, column, text) => `${row.length}${column.length}${text.length}000`.slice(0, 6);
const list: ListNow = {
  ...{ title: 'Staff', count: '1 person', filters: [] },
  columns: [{ heading: 'Name', kind: 'text' }],
  rows: [['Bevan, Ann']],
  back: { list: 'staff', of: null, columns: ['name'], rows: ['ann'] },
};

test.each([
  [
    'a day, a day in figures and in words',
    [{ day: day('2026-09-03') }, '3/9/2026', '03/09/26', '3 Sep 2026'],
    '2026-09-03',
  ],
  ['a figure, and one with noughts behind it', [{ number: 32.5 }, '32.50', ' 32.5 '], '32.5'],
  ['a number of an employee, which begins with noughts', ['00123'], '00123'],
  ['a sum of money', [{ pence: 120050 }], '1200.5'],
  ['words over lines', ['two\r\nlines', 'two  lines'], 'two lines'],
  ['nothing', [null, '', ' '], ''],
])('%s says the same wherever it stands', (_, cells, plain) => {
  expect(cells.map(plainCell)).toEqual(cells.map(() => plain));
});

test('the head of a hidden column is read again, and no other cell is taken for one', () => {
  const keys = rowKeys(list, day('2026-11-21'), digest);
  expect(keyHeading(keys?.heading ?? '')).toMatchObject({
    ...{ list: 'staff', of: null, savedOn: '2026-11-21', columns: [{ id: 'name', heading: 'Name' }] },
  });
  expect(rowKey(keys?.rows[0] ?? '')).toEqual({ row: 'ann', digests: ['341000'] });
  for (const other of ['', 'Name', 'Reviewbook rows', 'Reviewbook rows {"v":2}', 'Reviewbook rows {']) {
    expect(keyHeading(other)).toBeUndefined();
  }
  const { back: _, ...bare } = list;
  expect(rowKeys(bare, day('2026-11-21'), digest)).toBeUndefined();
});

test('a file that was saved from other records is refused, whatever stands in it', () => {
  const keys = rowKeys(list, day('2026-11-21'), digest);
  const lines = [
    { row: 4, cells: ['Name', keys?.heading ?? ''], hidden: false },
    { row: 5, cells: ['Bevan, Ann', keys?.rows[0] ?? ''], hidden: false },
  ];
  const sheets = [{ name: 'Staff', lines }] as Sheet[]; // no more of it is looked at
  expect(compareBack(sheets, list, digest)).toMatchObject({ ok: true, value: { changed: [] } });
  const ofOthers: Digest = (row, column, text) => digest(row, column, `${text} `);
  expect(compareBack(sheets, list, ofOthers)).toEqual({ ok: false, problem: { code: 'list-of-others' } });
});
