import { spawnSync } from 'node:child_process';
import path from 'node:path';
import ExcelJS, { type Row, type Worksheet } from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice, type TestOffice } from './office.ts';
import { setUpSchool } from './school-year.ts';

type List = Input<'lists.readBack'>['list'];
type Keys = Record<'ann' | 'bea' | 'cai', string>;

const headings = ['Name', 'Job title', 'Started', 'Hours', 'Staff number', 'Note'];
const ids = ['name', 'jobTitle', 'started', 'hoursPerWeek', 'employeeNumber', 'note'];
const rows = (): List['rows'] => [
  ['Bevan, Ann', 'Teacher', { day: '2019-09-02' as never }, { number: 32.5 }, '00123', 'two\nlines'],
  ['Cole, Bea', 'Cook', { day: '2021-01-04' as never }, { number: 20 }, '00124', null],
  ['Dafis, Cai', 'Caretaker', null, null, null, '=1+1'],
];

/** The staff list as a window would give it: a name, three kinds of value, a number that begins with noughts, and prose. */
function listNow(keys: Keys, changed: List['rows'] = rows()): List {
  return {
    ...{ title: 'Staff', count: `${changed.length} people`, filters: [] },
    columns: headings.map((heading, at) => ({ heading, kind: at === 2 ? 'day' : at === 3 ? 'number' : 'text' })),
    rows: changed,
    back: { list: 'staff', of: null, columns: ids, rows: [keys.ann, keys.bea, keys.cai].slice(0, changed.length) },
  };
}

let office: TestOffice;
const keys: Keys = { ann: 'id-of-ann', bea: 'id-of-bea', cai: 'id-of-cai' };
let saved = '';

beforeAll(async () => {
  office = await openOffice('manager', '2026-11-21');
  await setUpSchool(office);
  const folder = newFolder();
  office.hands.saveFile = folder;
  const subject = { of: 'list', list: listNow(keys) } as const;
  await office.ask('documents.save', { document: 'list', subject, language: 'en', format: 'excel' });
  saved = path.join(folder, 'Staff – 21 November 2026.xlsx');
});

/** The file after somebody worked on it. */
async function changed(work: (sheet: Worksheet, rowOf: (name: string) => Row) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(saved);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('it has a sheet');
  work(sheet, (name) => {
    const found = sheet.getRows(1, sheet.rowCount)?.find((row) => row.getCell(1).value === name);
    if (!found) throw new Error(`no row of ${name}`);
    return found;
  });
  const file = path.join(newFolder(), 'back.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

/** The same file as LibreOffice saves it. */
function savedByLibreOffice(file: string, ending: 'xlsx' | 'csv' = 'xlsx'): string {
  const folder = newFolder();
  const done = spawnSync('/usr/bin/soffice', [
    `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
    ...['--headless', '--convert-to', ending, '--outdir', folder, file],
  ]);
  expect([done.status, done.stderr.toString()]).toEqual([0, expect.anything()]);
  return path.join(folder, path.basename(file).replace(/xlsx$/, ending));
}

async function readBack(file: string, list = listNow(keys)) {
  office.hands.openFile = file;
  const { file: read } = await office.ask('lists.readBack', { list });
  if (!read) throw new Error('a file was chosen');
  const { fileName: _, savedOn, ...said } = read;
  expect(savedOn).toBe('2026-11-21');
  return said;
}

const nothing = { changed: [], broken: [], aside: [], missing: [], unknown: [] };
const cell = (row: keyof Keys, column: string, typed: string, since = false) => ({
  ...{ row: keys[row], column, typed, since },
});

test('a file that nobody changed says nothing, from LibreOffice neither; as CSV, whose days may be either, it is not taken', async () => {
  expect(await readBack(saved)).toEqual(nothing);
  expect(await readBack(savedByLibreOffice(saved))).toEqual(nothing);
  office.hands.openFile = savedByLibreOffice(saved, 'csv');
  expect(await office.refused('lists.readBack', { list: listNow(keys) })).toEqual({ code: 'list-not-ours' });
});

test('the column that knows the rows is hidden, is filtered and sorted with them, and names neither a machine nor anybody', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(saved);
  const [sheet] = book.worksheets;
  expect(sheet?.getColumn(7).hidden).toBe(true);
  expect(sheet?.autoFilter).toBe('A4:G7');
  const keyed = sheet?.getColumn(7).values.map(String).join('\n') ?? '';
  expect(keyed).toContain('id-of-ann ');
  for (const text of ['Bevan', 'Caretaker', '2019', '00123', 'lines']) expect(keyed).not.toContain(text);
  const parts = spawnSync('/usr/bin/unzip', ['-p', saved, 'docProps/*'], { encoding: 'utf8' }).stdout;
  expect(parts).toContain('<cp:lastModifiedBy>Reviewbook</cp:lastModifiedBy>');
});

test('what was typed at home is told cell by cell, after rows were sorted, columns moved and the sheet was renamed', async () => {
  const file = await changed((sheet, rowOf) => {
    rowOf('Bevan, Ann').getCell(2).value = 'Lead teacher';
    rowOf('Cole, Bea').getCell(3).value = new Date('2021-02-01T00:00:00Z');
    rowOf('Dafis, Cai').getCell(4).value = 37;
    rowOf('Cole, Bea').getCell(5).value = null;
    rowOf('Dafis, Cai').getCell(6).value = { formula: '1/0', result: { error: '#DIV/0!' } };
    sheet.name = 'For Mair';
    // the last row becomes the first, as sorting does it, hidden column and all
    const all = [5, 6, 7].map((at) => sheet.getRow(at).values);
    for (const [at, values] of all.reverse().entries()) sheet.getRow(at + 5).values = values;
    sheet.getColumn(1).hidden = true;
    sheet.spliceColumns(2, 0, ['', '', '', 'Phone', '01234 567890']);
  });
  const told = {
    ...nothing,
    changed: [
      cell('bea', 'employeeNumber', ''),
      cell('cai', 'hoursPerWeek', '37'),
      cell('ann', 'jobTitle', 'Lead teacher'),
      cell('bea', 'started', '1 Feb 2021'),
    ],
    broken: [{ row: keys.cai, column: 'note', typed: '#DIV/0!' }],
    unknown: ['Phone'],
  };
  const inOrder = async (from: string) => {
    const read = await readBack(from);
    return { ...read, changed: read.changed.toSorted((one, other) => one.column.localeCompare(other.column)) };
  };
  expect(await inOrder(file)).toEqual(told);
  expect(await inOrder(savedByLibreOffice(file))).toEqual(told);
});

test('what was changed here meanwhile stays, and is pointed at where the file changed it, too', async () => {
  const file = await changed((_, rowOf) => {
    rowOf('Bevan, Ann').getCell(2).value = 'Lead teacher';
    rowOf('Cole, Bea').getCell(2).value = 'Head cook';
  });
  const [ann = [], bea = [], cai = []] = rows();
  const now = listNow(keys, [
    [ann[0] ?? null, 'Deputy head', ...ann.slice(2)],
    bea,
    [cai[0] ?? null, 'Site manager', ...cai.slice(2)],
  ]);
  expect(await readBack(file, now)).toEqual({
    ...nothing,
    changed: [cell('ann', 'jobTitle', 'Lead teacher', true), cell('bea', 'jobTitle', 'Head cook')],
  });
  // what was taken over is new no more
  const after = listNow(keys, [[ann[0] ?? null, 'Lead teacher', ...ann.slice(2)], [...bea], cai]);
  const [first, job, ...rest] = bea;
  expect(job).toBe('Cook');
  after.rows[1] = [first ?? null, 'Head cook', ...rest];
  expect(await readBack(file, after)).toEqual(nothing);
});

test('a row that was added, copied, taken out or is of somebody who is no more there is said and never guessed', async () => {
  const file = await changed((sheet, rowOf) => {
    rowOf('Cole, Bea').values = [];
    sheet.getRow(8).values = ['Evans, Dai', 'Teacher'];
    const copied = sheet.getRow(9);
    copied.values = rowOf('Bevan, Ann').values;
    copied.getCell(1).value = 'Fry, Elen';
    sheet.getRow(10).values = rowOf('Bevan, Ann').values;
  });
  expect(await readBack(file)).toEqual({
    ...nothing,
    aside: [
      { line: 8, said: 'Evans, Dai, Teacher', why: 'added' },
      { line: 9, said: 'Fry, Elen, Teacher, 2019-09-02', why: 'added' },
      { line: 10, said: 'Bevan, Ann, Teacher, 2019-09-02', why: 'twice' },
    ],
    missing: [keys.bea],
  });
  const withoutCai = listNow(keys, rows().slice(0, 2));
  expect((await readBack(saved, withoutCai)).aside).toEqual([
    { line: 7, said: 'Dafis, Cai, Caretaker, =1+1', why: 'gone' },
  ]);
});

test('rows that were sorted without the hidden column are known by their names', async () => {
  const file = await changed((sheet) => {
    const [ann = [], bea = []] = [5, 6].map((at) =>
      [1, 2, 3, 4, 5, 6].map((column) => sheet.getRow(at).getCell(column).value),
    );
    for (const [at, values] of [bea, ann].entries())
      for (const [column, value] of values.entries()) sheet.getRow(at + 5).getCell(column + 1).value = value;
    sheet.getRow(5).getCell(2).value = 'Head cook';
  });
  expect(await readBack(file)).toEqual({ ...nothing, changed: [cell('bea', 'jobTitle', 'Head cook')] });
});

test('a file that knows no rows, and one of another list, is refused in words', async () => {
  const refused = async (file: string, list = listNow(keys)) => {
    office.hands.openFile = file;
    return office.refused('lists.readBack', { list });
  };
  const bare = await changed((sheet) => {
    for (const at of [4, 5, 6, 7]) sheet.getRow(at).getCell(7).value = null;
  });
  expect(await refused(bare)).toEqual({ code: 'list-not-ours' });
  const reviews: List = { ...listNow(keys), back: { ...listNow(keys).back, list: 'reviews', of: 'a cycle' } };
  expect(await refused(saved, reviews)).toEqual({ code: 'list-of-another' });
});
