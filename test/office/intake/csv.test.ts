import { expect, test } from 'vitest';
import type { Problem } from '#domain/problems.ts';
import type { Cell } from '#domain/staff-list/cells.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';

// The rows of security 6.1, by their numbers.

const bom = '\ufeff';

async function sheetOf(bytes: string | Buffer): Promise<Sheet> {
  const read = await readSheets(Buffer.from(bytes as string)); // text or bytes, both are taken
  if (!read.ok) throw new Error(`refused: ${read.problem.code}`);
  const [sheet] = read.value;
  if (!sheet) throw new Error('no table');
  return sheet;
}

async function problemOf(bytes: string | Buffer): Promise<Problem | undefined> {
  const read = await readSheets(Buffer.from(bytes as string)); // text or bytes, both are taken
  return read.ok ? undefined : read.problem;
}

async function cellsOf(bytes: string | Buffer): Promise<Cell[][]> {
  return (await sheetOf(bytes)).rows.map(({ cells }) => cells);
}

test('C01 a list in Windows-1252 is decoded and the user is asked to check the names', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Forename,Surname\r\nZo'),
    Buffer.from([0xeb]), // ë
    Buffer.from(',O'),
    Buffer.from([0x92]), // ’
    Buffer.from('Brien\r\n'),
  ]);
  const sheet = await sheetOf(bytes);
  expect(sheet.rows).toEqual([{ row: 2, cells: ['Zoë', 'O’Brien'], hidden: false }]);
  expect(sheet.warnings).toEqual([{ code: 'encoding-guessed' }]);
});

test.each([
  ['a Mac', [0x89], [0x8e, 0xd5]],
  ['DOS', [0x83], [0x82, 0xef]],
])('C01 letters as %s writes them are found by what they would be elsewhere', async (_, circumflex, marks) => {
  const [acute = 0, mark = 0] = marks;
  const list = [Buffer.from('Forename,Surname\nSi'), Buffer.from(circumflex), Buffer.from('n,Pugh\nRen')];
  const rest = [Buffer.from([acute, 0x65]), Buffer.from(',O'), Buffer.from([mark]), Buffer.from('Neill\n')];
  const [[first] = [], [second] = []] = await cellsOf(Buffer.concat([...list, ...rest]));
  expect([first, second]).toEqual(['Siân', 'Renée']);
});

test('C02 a byte-order mark is no part of the first heading', async () => {
  const sheet = await sheetOf(`${bom}Forename,Surname\nSiân,Wŷn\n`);
  expect(sheet.headings).toEqual(['Forename', 'Surname']);
  expect(sheet.warnings).toEqual([]);
});

test.each([
  ['little end first', (text: string) => Buffer.from(bom + text, 'utf16le')],
  ['big end first', (text: string) => Buffer.from(bom + text, 'utf16le').swap16()],
])('C03 UTF-16, %s, is decoded by its mark', async (_, encode) => {
  const sheet = await sheetOf(encode('Forename\tSurname\r\nSiân\tWŷn\r\n'));
  expect(sheet.headings).toEqual(['Forename', 'Surname']);
  expect(sheet.rows).toEqual([{ row: 2, cells: ['Siân', 'Wŷn'], hidden: false }]);
});

test.each([
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'pipe'],
])('C05 %j between the fields is found, and said', async (separator, name) => {
  const sheet = await sheetOf(
    `Staff list\n\nName,Job Title,Site\n"Pugh, Eleri",Head,"A"\n`.replaceAll(/(?<!Pugh),/g, separator),
  );
  expect(sheet.headings).toEqual(['Name', 'Job Title', 'Site']);
  expect(sheet.rows).toEqual([{ row: 4, cells: ['Pugh, Eleri', 'Head', 'A'], hidden: false }]);
  expect(sheet.warnings).toEqual([{ code: 'separator', separator: name }]);
});

test('C05 a comma in every name does not make a list with semicolons one with commas', async () => {
  const sheet = await sheetOf('Name;Site\nPugh, Eleri;A\nBowen, Siân;B\n');
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    ['Pugh, Eleri', 'A'],
    ['Bowen, Siân', 'B'],
  ]);
});

test('C05 a list of one column is a list', async () => {
  expect(await cellsOf('Name\nEleri Pugh\n')).toEqual([['Eleri Pugh']]);
});

test('C10 blank lines and lines of commas are no rows, and rows keep their numbers', async () => {
  const sheet = await sheetOf('Forename,Surname\n\n,,\nEleri,Pugh\n\u00a0, \n');
  expect(sheet.rows).toEqual([{ row: 4, cells: ['Eleri', 'Pugh'], hidden: false }]);
});

test('C11 mixed line ends are all line ends', async () => {
  expect(await cellsOf('Forename,Surname\r\nEleri,Pugh\rSiân,Bowen\nAlun,Parry')).toEqual([
    ['Eleri', 'Pugh'],
    ['Siân', 'Bowen'],
    ['Alun', 'Parry'],
  ]);
});

test('C13 a line end inside quotation marks is part of the value', async () => {
  const sheet = await sheetOf('Forename,Notes\r\nEleri,"one\r\ntwo"\r\nSiân,three\r\n');
  expect(sheet.rows).toEqual([
    { row: 2, cells: ['Eleri', 'one\ntwo'], hidden: false },
    { row: 3, cells: ['Siân', 'three'], hidden: false },
  ]);
});

test('C16 what looks like a formula stays the text it is', async () => {
  const formulas = ["=cmd|'/c calc'!A1", '+44 1970 000000', '-1', '@SUM(A1)', '\t=1', '＝1+1'];
  const list = formulas.map((formula) => `"${formula}",Pugh`).join('\n');
  expect(await cellsOf(`Forename,Surname\n${list}\n`)).toEqual(formulas.map((formula) => [formula, 'Pugh']));
});

test('C18 numbers stay the text that they are', async () => {
  const numbers = ['007', '1E5', '12345678901234567890', '1.0', '00.10'];
  expect(await cellsOf(`Employee Number\n${numbers.join('\n')}\n`)).toEqual(numbers.map((number) => [number]));
});

test('C20 the line sep=; names the separator, is no row, and counts as a line of the file', async () => {
  const sheet = await sheetOf(`${bom}sep=;\r\nForename;Surname\r\nEleri;Pugh,\r\n`);
  expect(sheet.headingRow).toBe(2);
  expect(sheet.rows).toEqual([{ row: 3, cells: ['Eleri', 'Pugh,'], hidden: false }]);
});

test('title rows above the heading are kept apart from the people', async () => {
  const sheet = await sheetOf('Staff list\nPrinted 3/9/2026\n\nForename,Surname\nEleri,Pugh\n');
  expect(sheet.headingRow).toBe(4);
  expect(sheet.above.map(({ cells }) => cells)).toEqual([['Staff list'], ['Printed 3/9/2026']]);
});

const rowsOf = (count: number) => `Forename,Surname\n${'Eleri,Pugh\n'.repeat(count)}`;

test.each<[row: string, bytes: string | Buffer, problem: Problem]>([
  ['C04 numbers in binary', Buffer.from(new Uint32Array(64).fill(7).buffer), { code: 'file-kind', found: 'binary' }],
  ['C06 an open quotation mark and nothing else', 'A,B\n"z,1\n', { code: 'file-quote-open', row: 2 }],
  ['C09 __proto__ as a heading', 'Surname,__proto__\nPugh,x\n', { code: 'file-heading-odd', heading: '__proto__' }],
  ['C09 constructor as a heading', 'constructor,B\nPugh,x\n', { code: 'file-heading-odd', heading: 'constructor' }],
  ['C09 toString as a heading', 'Surname,toString\nPugh,x\n', { code: 'file-heading-odd', heading: 'toString' }],
  ['C10 an empty file', '', { code: 'file-empty' }],
  ['C10 headings only', 'Forename,Surname\n', { code: 'file-empty' }],
  ['C10 only blank lines', '\n\r\n,,\n', { code: 'file-empty' }],
  ['C14 a file over 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 65), { code: 'file-too-large', mostMegabytes: 20 }],
  [
    'C14 a field of 5 MB',
    `A,B\nx,${'y'.repeat(5_000_000)}\n`,
    { code: 'file-too-many', what: 'characters', most: 32_767, row: 2 },
  ],
  ['C14 10,000 columns', `${'a,'.repeat(9_999)}b\n`, { code: 'file-too-many', what: 'columns', most: 100, row: 1 }],
  ['C14 1,000,001 rows', rowsOf(1_000_000), { code: 'file-too-many', what: 'rows', most: 20_000, row: 20_001 }],
  ['C15 a zip', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), { code: 'file-damaged' }],
  ['C15 a PDF', '%PDF-1.7\n1 0 obj\n', { code: 'file-kind', found: 'pdf' }],
  ['C15 a web page', '\r\n<html><table><tr><td>Surname</td></tr></table></html>', { code: 'file-kind', found: 'html' }],
  ['C15 a picture', Buffer.from('ffd8ffe000104a464946', 'hex'), { code: 'file-kind', found: 'image' }],
])('%s is refused', async (_, bytes, problem) => {
  expect(await problemOf(bytes)).toEqual(problem);
});

test('C09 a heading that means something to the machine changes nothing in it', async () => {
  await problemOf('Surname,__proto__\nPugh,polluted\n');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined(); // a plain object, whatever it has
});

test('C14 twenty thousand rows in all are read', async () => {
  expect((await sheetOf(rowsOf(19_999))).rows).toHaveLength(19_999);
});
