import { expect, test } from 'vitest';
import type { Cell } from '#domain/staff-list/cells.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { compareWelsh, linesIn } from '#domain/welsh-list.ts';

const sheet = (...rows: Cell[][]): Sheet => {
  const lines = rows.map((cells, at) => ({ row: at + 1, cells, hidden: false }));
  const usual = { name: '', hidden: false, setAside: [], hiddenColumns: [], serialsFrom: 1900, warnings: [] } as const;
  return {
    ...usual,
    setAside: [],
    hiddenColumns: [],
    warnings: [],
    rows: lines,
    lines,
    headingRow: 1,
    headings: [],
    above: [],
  };
};

test('the two columns are found by their headings, wherever they stand, and the rest is not read', () => {
  const read = linesIn([
    sheet(['About this file']),
    sheet(
      ['Welsh words', ''],
      ['Where it stands', 'Cymraeg', 'Nodyn', 'ENGLISH'],
      ['Job titles', ' Athro ', 'm.', 'Teacher'],
      ['', { number: 6 }, '', { number: 6 }],
    ),
  ]);
  expect(read).toEqual({
    ok: true,
    value: [
      { row: 3, english: 'Teacher', welsh: 'Athro' },
      { row: 4, english: '6', welsh: '6' },
    ],
  });
  expect(linesIn([sheet(['English', 'French'], ['Cook', 'Cuisinier'])])).toEqual({
    ok: false,
    problem: { code: 'list-without-welsh' },
  });
});

test('each line is new, another, the same, without Welsh, or put aside with the reason', () => {
  const words = new Map([
    ['Teacher', ''],
    ['Cook', 'Cogydd'],
    ['Cleaner', 'Glanhawr'],
    ['Caretaker', 'Gofalwr'],
    ['Two lines\nof help', ''],
  ]);
  const lines = [
    ['Teacher', 'Athro'],
    ['Cook', 'Prif  gogydd'],
    ['Cleaner', 'Glanhawr'],
    ['Caretaker', ''],
    ['Two lines of help', 'Dwy linell\no gymorth'],
    ['Gardener', 'Garddwr'],
    ['Teacher', 'Athrawes'],
    ['Teacher', 'Athro'],
    ['', 'Dim'],
    ['Cook', 'x'.repeat(4_001)],
  ].map(([english = '', welsh = ''], at) => ({ row: at + 2, english, welsh }));
  const { aside, ...found } = compareWelsh(lines, words);
  expect(found).toEqual({
    added: [
      { english: 'Teacher', welsh: 'Athro' },
      { english: 'Two lines\nof help', welsh: 'Dwy linell\no gymorth' },
    ],
    changed: [{ english: 'Cook', welsh: 'Prif gogydd', before: 'Cogydd' }],
    same: 1,
    empty: 1,
  });
  expect(aside.map(({ row, why }) => [row, why])).toEqual([
    [7, 'unknown'],
    [8, 'twice'],
    [11, 'twice'],
  ]);
  const long = compareWelsh([{ row: 2, english: 'Teacher', welsh: 'x'.repeat(4_001) }], words);
  expect(long.aside.map(({ why }) => why)).toEqual(['too-long']);
});
