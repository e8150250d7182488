import { expect, test } from 'vitest';
import { asRead } from './cases/as-read.ts';
import { textCells, workbookOf } from './workbooks.ts';

// Lists of the kinds that offices really have, from the file to the people, with the value that an office needs.

const headings = 'Staff Code,Surname,Forename,Job Title,Start Date,Contract Type,Hours per week,Leaving Date';
const ann = 'T1,Abel,Ann,Teacher,01/09/2019,Permanent,32.5,';
const bob = 'T2,Bevan,Bob,Cleaner,01/09/2020,Permanent,10,';
const both = [
  ['T1', 'Abel', '2019-09-01', 32.5, undefined],
  ['T2', 'Bevan', '2020-09-01', 10, undefined],
];

test.each([
  ['Excel has dropped the last commas', [headings, ann, bob.slice(0, -1)]],
  [
    'there is a foot line of one cell',
    [headings, ann, bob, '', 'Total number of staff: 2', 'Report produced 14/09/2026'],
  ],
  ['there is a foot line of two cells', [headings, ann, bob, 'Total,2']],
  ['a query has counted its rows', [headings, ann, bob, '(2 rows affected)']],
  ['the heading line ends in a comma', [`${headings},`, ann, bob]],
  ['the file ends in Ctrl-Z', [headings, ann, bob, '\u001a']],
  ['the headings stand again', [headings, ann, headings, bob]],
  ['a quotation mark is never closed', [headings, ann, '"T3,Clark,Cy,Cook,,,,', bob]],
  ['a row has too many cells', [headings, ann, 'T3,Clark, Jones,Cy,Cook,01/09/2020,Permanent,10,31/08/2027', bob]],
  ['there are empty columns beyond the hundredth', [headings + ',Field'.repeat(110), ann + ','.repeat(110), bob]],
  [
    'values are put in quotation marks behind a space',
    [headings, ann, bob].map((line) => `"${line.replaceAll(',', '", "')}"`),
  ],
  ['rows stand in quotation marks as a whole', [headings, ...[ann, bob].map((line) => `"${line}"`)]],
  ['every value is kept as text', [headings, ...[ann, bob].map((line) => line.replace(/[^,]+/g, '="$&"'))]],
  ['every value has an apostrophe', [headings, ...[ann, bob].map((line) => line.replace(/[^,]+/g, "'$&"))]],
])('two people are read where %s', async (_, lines) => {
  const { people } = await asRead(`${lines.join('\r\n')}\r\n`);
  expect(people('employeeNumber', 'familyName', 'startDate', 'hoursPerWeek', 'leavingDate')).toEqual(both);
});

test('whatever did not go in is named with its row', async () => {
  const lines = [
    headings,
    ann,
    '"T3,Clark',
    'T4,Doe, Jones,Dan,Cook,01/09/2020,Permanent,10,x',
    'Total: 4',
    ',,,Cook,,,,',
  ];
  const { people, against } = await asRead(lines.join('\n'));
  expect(people('familyName')).toEqual([['Abel']]);
  expect(against).toEqual([
    [3, 'quote-open'],
    [4, 'too-many-cells'],
    [5, 'total'],
    [6, 'empty'],
  ]);
});

test('an American list, instants in Greenwich time and rounded numbers are found in their columns', async () => {
  const list = ['1.23457E+11,Abel,Cook,09/01/2019,2019-08-31T23:00:00.000Z', '2.23457E+11,Bevan,Cook,09/13/2021,'];
  const { people, found, warnings } = await asRead(
    ['Payroll Number,Surname,Job Title,Start Date,Leaving Date', ...list].join('\n'),
  );
  expect(people('employeeNumber', 'startDate', 'leavingDate')).toEqual([
    [undefined, '2019-09-01', '2019-09-01'],
    [undefined, '2021-09-13', undefined],
  ]);
  expect(found).toEqual([
    ['rounded-numbers', 'leave-out'],
    ['day-order', 'month-first'],
    ['instants', 'school-day'],
  ]);
  expect(warnings.map(([, warning]) => warning)).toEqual(['number-rounded', 'number-rounded']);
});

test('letters are brought back, and lost ones are pointed out', async () => {
  const list =
    'Surname,Forename,Job Title\nWÅ·n,SiÃ¢n,Teacher\nLl?r,Tomos,Teacher\nO&#39;Brien,Ann,Teacher &amp; SENCO\n';
  const { people, warnings } = await asRead(list);
  expect(people('familyName', 'givenName', 'jobTitle')).toEqual([
    ['Wŷn', 'Siân', 'Teacher'],
    ['Ll?r', 'Tomos', 'Teacher'],
    ["O'Brien", 'Ann', 'Teacher & SENCO'],
  ]);
  expect(warnings).toEqual([
    [2, 'letters-mended'],
    [2, 'letters-mended'],
    [3, 'letters-lost'],
  ]);
});

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
const workbookHeadings = `<row r="1">${textCells(1, 'Surname', 'Job Title', 'Start Date', 'Leaving Date', 'Hours')}</row>`;
const rowOf = (row: number, name: string, more: string) =>
  `<row r="${row}">${textCells(row, name, 'Cook')}${more}</row>`;

test('a workbook with days for nothing, hours typed as times and a number that is none', async () => {
  const rows = [
    rowOf(
      2,
      'Abel',
      '<c r="C2" s="1"><v>43709</v></c><c r="D2" s="1"><v>0</v></c><c r="E2" s="2"><v>1.354166666666667</v></c>',
    ),
    rowOf(3, 'Bevan', '<c r="C3"><v>43709.75</v></c><c r="D3" s="1"><v>2958465</v></c><c r="E3"><v>NaN</v></c>'),
    rowOf(
      4,
      'Clark',
      '<c r="C4" t="e"><f>VLOOKUP(A4,X:Y,2,0)</f><v>#N/A</v></c><c r="D4"><f>IFERROR(1/0,"")</f><v></v></c>',
    ),
  ];
  const { people, against, warnings } = await asRead(workbookOf({ styles, rows: workbookHeadings + rows.join('') }));
  expect(people('familyName', 'startDate', 'leavingDate', 'hoursPerWeek')).toEqual([
    ['Abel', '2019-09-01', undefined, 32.5],
    ['Bevan', '2019-09-01', undefined, undefined],
    ['Clark', undefined, undefined, undefined],
  ]);
  expect(against).toEqual([]);
  expect(warnings).toEqual([
    [3, 'serial-day'],
    [3, 'broken'],
    [4, 'broken'],
  ]);
});

test('a workbook in which Excel has exchanged half of the days', async () => {
  const rows = [
    rowOf(2, 'Abel', '<c r="C2" s="1"><v>43474</v></c>'),
    rowOf(3, 'Bevan', '<c r="C3" s="1"><v>43983</v></c>'),
    rowOf(4, 'Clark', '<c r="C4" t="inlineStr"><is><t>16/11/2020</t></is></c>'),
  ];
  const { people, found } = await asRead(workbookOf({ styles, rows: workbookHeadings + rows.join('') }));
  expect(people('startDate')).toEqual([['2019-09-01'], ['2020-01-06'], ['2020-11-16']]);
  expect(found).toEqual([['swapped-days', 'swap']]);
});
