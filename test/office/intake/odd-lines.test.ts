import { expect, test } from 'vitest';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';

// One odd line never refuses the list: it is set aside and shown, or mended where that is certain.

async function sheetOf(bytes: string | Buffer): Promise<Sheet> {
  const read = await readSheets(Buffer.from(bytes as string)); // text or bytes, both are taken
  if (!read.ok) throw new Error(`refused: ${read.problem.code}`);
  const [sheet] = read.value;
  if (!sheet) throw new Error('no table');
  return sheet;
}

const cellsOf = async (bytes: string | Buffer) => (await sheetOf(bytes)).rows.map(({ cells }) => cells);

test('C04 UTF-16 without its mark is read, whichever byte stands first and with a lone byte at its end', async () => {
  const list = Buffer.from('Forename,Surname\r\nSiân,Wŷn\r\n', 'utf16le');
  for (const bytes of [list, Buffer.concat([list, Buffer.from('\n')]), Buffer.from(list).swap16()])
    expect(await cellsOf(bytes)).toEqual([['Siân', 'Wŷn']]);
});

test('C01 one byte that is no letter does not turn a list in UTF-8 into another', async () => {
  const bytes = [Buffer.from('Forename,Surname\nSiân,Wŷn\nZo'), Buffer.from([0xeb]), Buffer.from(',Ŵyll\n')];
  const sheet = await sheetOf(Buffer.concat(bytes));
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    ['Siân', 'Wŷn'],
    ['Zo\ufffd', 'Ŵyll'],
  ]);
  expect(sheet.warnings).toEqual([{ code: 'letters-spoilt', count: 1 }]);
});

test.each([
  ['A,B\nx,y\n"z,1\nv,w\n', 3],
  ['sep=,\nA,B\nx,y\n"z,1\nv,w\n', 4],
])('C06 a quotation mark that is never closed costs its own line', async (list, row) => {
  const sheet = await sheetOf(list);
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    ['x', 'y'],
    ['v', 'w'],
  ]);
  expect(sheet.setAside).toEqual([{ row, why: 'quote-open', was: '"z,1' }]);
});

test('C06 a quotation mark that another row closes does not swallow the rows between', async () => {
  const sheet = await sheetOf('A,B,C,D\n1,"Abel,Ann,x\n2,"Bevan, Jones",Bob,y\n3,Clark,Cy,z\n');
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    ['2', 'Bevan, Jones', 'Bob', 'y'],
    ['3', 'Clark', 'Cy', 'z'],
  ]);
  expect(sheet.setAside).toEqual([{ row: 2, why: 'quote-open', was: '1,"Abel,Ann,x' }]);
});

test('C06 quotation marks inside a value, and spaces before those round it, are understood', async () => {
  expect(await cellsOf('A, "B" ,C\n"Ann "Nan" Lee", "x, y" , z\n5" pipe,"",""""\n')).toEqual([
    ['Ann "Nan" Lee', 'x, y', ' z'],
    ['5" pipe', '', '"'],
  ]);
});

test('C07 a row too long is set aside and shown; the cells that a short one lacks are empty', async () => {
  const sheet = await sheetOf('A,B,C\nx,y\nx,y,z,more\nx,y,z\nx\n');
  expect(sheet.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [2, 'x', 'y', ''],
    [4, 'x', 'y', 'z'],
    [5, 'x', '', ''],
  ]);
  expect(sheet.setAside).toEqual([{ row: 3, why: 'too-many-cells', was: 'x, y, z, more' }]);
});

test('C07 the second half of a row that a line break has torn apart is nobody', async () => {
  const sheet = await sheetOf(
    'Code,Surname,Forename,Job,Start\nT1,Abel,Ann,Teacher,01/09/2019\nT2,Bevan,Bob,Cook\nand cleaner,02/09/2019\n',
  );
  expect(sheet.rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(sheet.setAside).toEqual([{ row: 4, why: 'shifted', was: 'and cleaner, 02/09/2019' }]);
});

test('C07 a full row whose values have moved by one is nobody', async () => {
  const sheet = await sheetOf(
    'Code,Surname,Forename,Job,Start,Hours,\nT1,Abel,Ann,Teacher,01/09/2019,30,\nT3,Clark,Cy,Cook,03/09/2019,20,\nT2,Bevan, Jones,Bob,Cook,02/09/2019,\n',
  );
  expect(sheet.setAside).toEqual([{ row: 4, why: 'shifted', was: 'T2, Bevan,  Jones, Bob, Cook, 02/09/2019' }]);
});

test('C07 a short row may have its last day where few others have one', async () => {
  const rows = ['T1,Abel,Teacher,31/08/2027,x', 'T2,Bevan,Cook,N/A,x', 'T3,Clark,Cook,N/A,x', 'T4,Doe,Cook,31/08/2026'];
  expect((await sheetOf(`Code,Surname,Job,Leaves,Notes\n${rows.join('\n')}\n`)).setAside).toEqual([]);
});

test('C06 rows that stand in quotation marks as a whole are rows', async () => {
  const whole = '"Code,Surname,Job"\n"T1,""Bevan, Jones"",Cook"\n"T2,Abel,Teacher"\n';
  expect(await cellsOf(whole)).toEqual([
    ['T1', 'Bevan, Jones', 'Cook'],
    ['T2', 'Abel', 'Teacher'],
  ]);
});

test('C07 a heading line that ends in a comma is no column, and a column without a heading is one', async () => {
  expect((await sheetOf('A,B,\nx,y\n')).headings).toEqual(['A', 'B']);
  const sheet = await sheetOf('A,B\nx,y,1\nv,w,2\n');
  expect([sheet.headings, sheet.setAside]).toEqual([['A', 'B', ''], []]);
});

test('C08 of two columns with one heading the second has its number, and the list says so', async () => {
  const sheet = await sheetOf('Surname,SURNAME \nPugh,Evans\n');
  expect(sheet.headings).toEqual(['Surname', 'SURNAME (2)']);
  expect(sheet.warnings).toEqual([{ code: 'heading-twice', name: 'SURNAME' }]);
});

test('C12 NUL breaks its cell and no more; Ctrl-Z at the end is nothing', async () => {
  expect(await cellsOf('Forename,Surname\nEleri,Pu\0gh\nSiân,Bowen\n\u001a')).toEqual([
    ['Eleri', { broken: 'Pugh' }],
    ['Siân', 'Bowen'],
  ]);
  expect(await cellsOf('Forename,Surname\nSiân,Bowen\u001a')).toEqual([['Siân', 'Bowen']]);
});

test('C14 empty columns count towards no limit; of more than a hundred, those that are known stay', async () => {
  const empty = Array.from({ length: 110 }, (_, at) => `Field ${at}`).join(',');
  const sheet = await sheetOf(`Staff Code,${empty},Surname\nT1,${','.repeat(110)}Abel\n`);
  expect([sheet.headings, sheet.warnings]).toEqual([['Staff Code', 'Surname'], []]);
  const full = await sheetOf(`${empty},Surname\n${'x,'.repeat(110)}Abel\n`);
  expect([full.headings.length, full.headings.at(-1)]).toEqual([100, 'Surname']);
  expect(full.warnings).toEqual([{ code: 'columns-left-out', count: 11 }]);
});

test('C07 a row torn in two is set aside beside a hundred empty columns as well', async () => {
  const whole = (name: string) => `${name},Ann,Cook,01/09/2019,31/08/2027,x@x.example`;
  const headings = `Surname,Forename,Job,Start,Leaves,E-mail${','.repeat(120)}`;
  const torn = ['Clark,Cy', 'Cook,01/09/2020,,x@x.example'];
  const sheet = await sheetOf([headings, whole('Abel'), whole('Bevan'), ...torn, ''].join('\n'));
  expect(sheet.setAside).toEqual([{ row: 5, why: 'shifted', was: 'Cook, 01/09/2020, x@x.example' }]);
});

test('C05 semicolons inside values do not make a list with commas one with semicolons', async () => {
  const sheet = await sheetOf('Name,Job Title\nAbel; Ann,Teacher; SENCO\nBevan; Bob,Cook; Cleaner\n');
  expect([sheet.headings, sheet.rows[0]?.cells]).toEqual([
    ['Name', 'Job Title'],
    ['Abel; Ann', 'Teacher; SENCO'],
  ]);
  const bars = await sheetOf(
    'Surname;Forename;Post\nAbel;Ann;Cook | Cleaner, kitchen\nBevan;Bob;Cook | Cleaner, hall\n',
  );
  expect(bars.headings).toEqual(['Surname', 'Forename', 'Post']);
});
