import { expect, test } from 'vitest';
import { nameOverTwo } from '#domain/staff-list/match-sheet.ts';
import { readTable, tableOf } from '#test/rules/staff-table.ts';

const headings = ['Code', 'Name', '', 'Post'];

test('a heading merged over two columns is read as both halves of the name', () => {
  const rows = [
    ['T1', 'Eleri', 'Pugh', 'Headteacher'],
    ['T2', 'Mary Ann', 'O’Brien', 'Cook'],
    ['T3', 'Siân', 'van der Berg', 'Teacher'],
    ['T4', 'Ifan', 'Ap-Gwynn', 'Caretaker'],
    ['Total', '', '', '4'],
  ];
  const namesOf = (written: string[]) =>
    readTable(written, ...rows).ready.map(({ listed }) => [listed.givenName, listed.familyName]);
  const named = [
    ['Eleri', 'Pugh'],
    ['Mary Ann', 'O’Brien'],
    ['Siân', 'van der Berg'],
    ['Ifan', 'Ap-Gwynn'],
  ];
  expect(namesOf(headings)).toEqual(named);
  expect(namesOf(['Code', 'Surname, Forename', '', 'Post'])).toEqual(named.map(([first, second]) => [second, first]));
});

test.each([
  ['whole names beside posts', [headings, ['T1', 'Eleri Pugh', 'Teacher', 'x'], ['T2', 'Ann Abel', 'Cook', 'x']]],
  ['one name beside posts', [headings, ['T1', 'Pugh', 'Teacher', 'x'], ['T2', 'Abel', 'Teaching Assistant', 'x']]],
  ['an empty half', [headings, ['T1', 'Eleri', 'Pugh', 'Cook'], ['T2', 'Abel', '', 'Cook']]],
  ['titles', [headings, ['T1', 'Mrs', 'Pugh', 'Cook'], ['T2', 'Mr', 'Abel', 'Cook']]],
  ['figures', [headings, ['T1', 'Eleri', '37', 'Cook'], ['T2', 'Ann', '20', 'Cook']]],
  [
    'a heading of its own',
    [
      ['Code', 'Name', 'House', 'Post'],
      ['T1', 'Eleri', 'Rhiwlas', 'Cook'],
    ],
  ],
  [
    'a surname elsewhere',
    [
      ['Surname', 'Name', '', 'Post'],
      ['Pugh', 'Eleri', 'Mair', 'Cook'],
    ],
  ],
  ['a second row of headings', [headings, ['', 'Surname', 'Forename', ''], ['T1', 'Pugh', 'Eleri', 'Cook']]],
])('a heading is not taken to stand over two columns of a name: %s', (_, [written = [], ...rows]) => {
  expect(nameOverTwo(tableOf(written, ...rows))).toBeUndefined();
});
