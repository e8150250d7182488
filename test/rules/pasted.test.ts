import { expect, test } from 'vitest';
import { pastedBlock } from '#domain/list/pasted.ts';

test('a block out of a spreadsheet is read cell by cell', () => {
  const table: [string, string[][]][] = [
    ['', []],
    ['one', [['one']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\t\n\tb\n',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['"two\nlines"\tb\n', [['two\nlines', 'b']]],
    ['"say ""yes"""\t"a\tb"', [['say "yes"', 'a\tb']]],
    // a quote that does not enclose a cell is one that was typed
    ['5" nails\t"so" they said', [['5" nails', '"so" they said']]],
    ["'=SUM(A1)\t'til noon", [['=SUM(A1)', "'til noon"]]],
  ];
  expect(table.map(([text]) => [text, pastedBlock(text)])).toEqual(table);
});
