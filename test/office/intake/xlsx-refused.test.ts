import { expect, test } from 'vitest';
import type { Problem } from '#domain/problems.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { entriesOf, heading, person, type TestWorkbook, textCell, workbookOf } from './workbooks.ts';
import { GIBIBYTE, packedGibibyte, type TestEntry, zipOf } from './zips.ts';

// The rows of security 6.2 that are refused, by their numbers.

async function problemOf(bytes: Buffer): Promise<Problem | undefined> {
  const read = await readSheets(bytes);
  return read.ok ? undefined : read.problem;
}

const hostile: Problem = { code: 'file-hostile' };
const damaged: Problem = { code: 'file-damaged' };

/** A workbook with one more entry in its zip. */
const zipWith = (...more: TestEntry[]) => workbookOf({ more });

/** A workbook whose first sheet has this entry instead of its own. */
function sheetReplaced(entry: Omit<TestEntry, 'name'>): Buffer {
  const name = 'xl/worksheets/sheet1.xml';
  return zipOf(entriesOf({}).map((each) => (each.name === name ? { name, ...entry } : each)));
}

const compoundFile = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(stream, 'utf16le')]);

const xml = (doctype: string) => `<?xml version="1.0"?>${doctype}<worksheet><sheetData>&xxe;</sheetData></worksheet>`;
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

test.each<[row: string, bytes: () => Buffer, problem: Problem]>([
  [
    'X01 a part of 1 GiB packed into 1 MB',
    () => sheetReplaced({ packed: packedGibibyte(), lies: { size: GIBIBYTE } }),
    hostile,
  ],
  [
    'X01 many parts over 100 MB together',
    () => zipWith(...many(3, { lies: { size: 40_000_000 }, packed: Buffer.alloc(400_000) })),
    hostile,
  ],
  [
    'X01 a part packed over 200 times',
    () => zipWith({ name: 'a.bin', packed: Buffer.alloc(9_000), lies: { size: 2_000_000 } }),
    hostile,
  ],
  [
    'X02 a part larger than its directory says',
    () => sheetReplaced({ packed: packedGibibyte(), lies: { size: 20_000_000 } }),
    hostile,
  ],
  [
    'X02 a part smaller than its directory says',
    () => sheetReplaced({ content: '<worksheet/>', lies: { size: 999 } }),
    damaged,
  ],
  ['X03 10,000 entries', () => zipWith(...many(10_000, {})), hostile],
  [
    'X03 parts that overlap',
    () => zipWith({ name: 'a.bin', lies: { at: 0, localName: '[Content_Types].xml' } }),
    hostile,
  ],
  ['X03 overlapping parts under one local name', () => overlapping(), hostile],
  [
    'X03 a zip inside',
    () => zipWith({ name: 'xl/media/inner.bin', content: zipOf([{ name: 'x', content: 'y' }]) }),
    hostile,
  ],
  ['X04 ../', () => zipWith({ name: '../../x.xml' }), hostile],
  ['X04 an absolute name', () => zipWith({ name: '/etc/x.xml' }), hostile],
  ['X04 a drive', () => zipWith({ name: 'C:x.xml' }), hostile],
  ['X04 a backslash that climbs', () => zipWith({ name: 'xl\\..\\..\\x.xml' }), hostile],
  ['X04 a share', () => zipWith({ name: '\\\\server\\x.xml' }), hostile],
  ['X04 a drive with backslashes', () => zipWith({ name: 'C:\\x.xml' }), hostile],
  ['X04 dots after dots', () => zipWith({ name: './../x.xml' }), hostile],
  ['X05 two parts of one name', () => zipWith({ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' }), hostile],
  [
    'X05 two names that Excel takes for one',
    () => zipWith({ name: 'xl/Worksheets/SHEET1.xml', content: '<worksheet/>' }),
    hostile,
  ],
  [
    'X05 two names that are one with slashes',
    () => zipWith({ name: 'xl\\worksheets\\sheet1.xml', content: '<worksheet/>' }),
    hostile,
  ],
  [
    'X05 one part under two names',
    () => sheetReplaced({ content: '<worksheet/>', lies: { localName: 'xl/worksheets/sheet2.xml' } }),
    hostile,
  ],
  [
    'X06 an external entity',
    () => sheetReplaced({ content: xml('<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>') }),
    hostile,
  ],
  [
    'X06 a DOCTYPE in a part that is not read',
    () => zipWith({ name: 'docProps/app.xml', content: '<!doctype x><x/>' }),
    hostile,
  ],
  [
    'X06 an entity that nothing declares',
    () =>
      sheetReplaced({
        content: '<worksheet><sheetData><row><c t="str"><v>&xxe;</v></c></row></sheetData></worksheet>',
      }),
    damaged,
  ],
  ['X07 a billion laughs', () => sheetReplaced({ content: xml(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`) }), hostile],
  ['X08 a workbook with a password', () => compoundFile('EncryptedPackage'), { code: 'file-password' }],
  [
    'X08 a zip whose entries are locked',
    () => zipWith({ name: 'a.xml', lies: { flags: 1 } }),
    { code: 'file-password' },
  ],
  ['X09 an old workbook', () => compoundFile('Workbook'), { code: 'file-kind', found: 'old-excel' }],
  ['X09 an old Word file', () => compoundFile('WordDocument'), { code: 'file-kind', found: 'word' }],
  [
    'X10 a table of a web page',
    () => Buffer.from('<table><tr><td>Surname</td></tr></table>'),
    { code: 'file-kind', found: 'html' },
  ],
  [
    'X10 the XML workbook of 2003',
    () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
    { code: 'file-kind', found: 'old-excel' },
  ],
  ['X11 nothing', () => Buffer.alloc(0), { code: 'file-empty' }],
  ['X11 the first half', () => workbookOf().subarray(0, 900), damaged],
  ['X11 without its last byte', () => workbookOf().subarray(0, -1), damaged],
  ['X11 with something after its end', () => Buffer.concat([workbookOf(), Buffer.from('more')]), damaged],
  [
    'a part packed in a way that we do not read',
    () => sheetReplaced({ content: '<worksheet/>', lies: { method: 9 } }),
    { code: 'file-packed-otherwise' },
  ],
  ['X11 with a changed byte', () => sheetReplaced({ content: '<worksheet/>', lies: { checksum: 1 } }), damaged],
  ['X12 macros', () => zipWith({ name: 'xl/vbaProject.bin' }), { code: 'file-macros' }],
  ['X12 a macro sheet', () => zipWith({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }), { code: 'file-macros' }],
  [
    'X12 macros by content type',
    () =>
      workbookOf({
        contentTypes: '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
    { code: 'file-macros' },
  ],
  [
    'X27 an OpenDocument table',
    () => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    { code: 'file-kind', found: 'open-document' },
  ],
  [
    'X27 a Word file',
    () => zipWith({ name: 'word/document.xml', content: '<x/>' }),
    { code: 'file-kind', found: 'word' },
  ],
  [
    'X27 the binary workbook',
    () => zipWith({ name: 'xl/workbook.bin', content: 'x' }),
    { code: 'file-kind', found: 'old-excel' },
  ],
  ['any other zip', () => zipOf([{ name: 'photo.jpg', content: 'x' }]), { code: 'file-kind', found: 'zip' }],
])('%s is refused', async (_, bytes, problem) => {
  expect(await problemOf(bytes())).toEqual(problem);
});

const broken = (row: number, cell: string): Problem => ({ code: 'file-cell-broken', row, cell });
const under = (rows: string): TestWorkbook => ({ rows: heading + person + rows });
const one = '<v>1</v>';

test.each<[row: string, workbook: TestWorkbook, problem: Problem]>([
  [
    'X18 the last cell of Excel',
    under(`<row r="1048576"><c r="XFD1048576">${one}</c></row>`),
    { code: 'file-too-many', what: 'rows', most: 20_000, row: 1_048_576 },
  ],
  [
    'X18 column 1,001',
    under(`<row r="3"><c r="ALM3">${one}</c></row>`),
    { code: 'file-too-many', what: 'columns', most: 100, row: 3 },
  ],
  [
    'X18 row 99999999999',
    under(`<row r="99999999999"><c>${one}</c></row>`),
    { code: 'file-too-many', what: 'rows', most: 20_000, row: 99_999_999_999 },
  ],
  ['X18 row -1', under(`<row r="-1"><c r="A-1">${one}</c></row>`), broken(3, '-1')],
  ['X18 a cell of another row', under(`<row r="3"><c r="A7">${one}</c></row>`), broken(3, 'A7')],
  [
    'X25 a cell of 32,768 characters',
    under(`<row r="3">${textCell('A3', 'x'.repeat(32_768))}</row>`),
    { code: 'file-too-many', what: 'characters', most: 32_767, row: 3 },
  ],
  [
    'X25 51 sheets',
    { sheets: Array.from({ length: 51 }, (_, n) => ({ name: `s${n}`, rows: heading + person })) },
    { code: 'file-too-many', what: 'sheets', most: 50 },
  ],
  [
    'X25 500 sheets',
    { sheets: Array.from({ length: 500 }, (_, n) => ({ name: `s${n}`, rows: heading + person })) },
    hostile,
  ],
  [
    'X25 100,000 levels',
    under(`<row r="3"><c r="A3">${'<f>'.repeat(100_000)}${'</f>'.repeat(100_000)}</c></row>`),
    hostile,
  ],
  ['X26 __proto__ as a place', under(`<row r="3"><c r="__proto__">${one}</c></row>`), broken(3, '__proto__')],
  ['an empty workbook', { rows: '' }, { code: 'file-empty' }],
])('%s is refused', async (_, workbook, problem) => {
  expect(await problemOf(workbookOf(workbook))).toEqual(problem);
});

test('X01 a bomb is refused in a blink and without memory: nothing of it is inflated', async () => {
  const bomb = sheetReplaced({ packed: packedGibibyte(), lies: { size: GIBIBYTE } });
  const before = process.memoryUsage.rss();
  const started = performance.now();
  expect(await problemOf(bomb)).toEqual(hostile);
  expect(performance.now() - started).toBeLessThan(100);
  expect(process.memoryUsage.rss() - before).toBeLessThan(20 * 1024 * 1024);
});

test('X26 a place that means something to the machine changes nothing in it', async () => {
  await problemOf(workbookOf(under(`<row r="3"><c r="__proto__">${one}</c></row>`)));
  expect(Object.keys(Object.prototype)).toEqual([]);
});

function many(count: number, entry: Omit<TestEntry, 'name'>): TestEntry[] {
  return Array.from({ length: count }, (_, n) => ({ name: `docProps/${n}.bin`, ...entry }));
}

/** The second entry begins inside the packed bytes of the first, where a whole local header lies hidden. */
function overlapping(): Buffer {
  const hidden = zipOf([{ name: 'b.bin', content: 'hidden' }]);
  const inside = hidden.subarray(0, hidden.indexOf('PK\u0001\u0002'));
  const first = { name: 'a.bin', content: inside, packed: inside, lies: { method: 0 } };
  return zipOf([first, { name: 'b.bin', content: 'hidden', lies: { at: 30 + 'a.bin'.length } }]);
}
