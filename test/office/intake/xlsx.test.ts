import { expect, test } from 'vitest';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import { readSheets } from '#electron/intake/read-sheets.ts';
import { heading, person, type TestWorkbook, textCell, textCells, workbookOf } from './workbooks.ts';

// The rows of security 6.2 that are read, by their numbers; those that are refused are in xlsx-refused.test.ts.

async function sheetsOf(workbook: TestWorkbook): Promise<Sheet[]> {
  const read = await readSheets(workbookOf(workbook));
  if (!read.ok) throw new Error(`refused: ${read.problem.code}`);
  return read.value;
}

async function sheetOf(workbook: TestWorkbook): Promise<Sheet> {
  const [sheet] = await sheetsOf(workbook);
  if (!sheet) throw new Error('no table');
  return sheet;
}

const cells = async (workbook: TestWorkbook) => (await sheetOf(workbook)).rows.map((row) => row.cells);

test('a plain workbook is read: text, dates and rows as Excel numbers them', async () => {
  expect(await sheetsOf({})).toEqual([
    {
      name: 'Staff',
      hidden: false,
      headingRow: 1,
      headings: ['Forename', 'Surname', 'Job Title', 'Start Date', 'Employee Number'],
      above: [],
      lines: [
        { row: 1, cells: ['Forename', 'Surname', 'Job Title', 'Start Date', 'Employee Number'], hidden: false },
        { row: 2, cells: ['Eleri', 'Pugh', 'Headteacher', { day: '2025-04-03' }, ''], hidden: false },
      ],
      rows: [{ row: 2, cells: ['Eleri', 'Pugh', 'Headteacher', { day: '2025-04-03' }, ''], hidden: false }],
      setAside: [],
      hiddenColumns: [],
      serialsFrom: 1900,
      warnings: [],
    },
  ]);
});

test('X13 parts that fetch, embed or carry other data are left out and counted', async () => {
  const sheet = await sheetOf({
    more: [
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
      { name: 'xl/connections.xml', content: '<connections/>' },
      { name: 'xl/embeddings/oleObject1.bin', content: 'x' },
      { name: 'xl/embeddings/book.xlsx', content: 'PK\u0003\u0004' },
      { name: 'customXml/item1.xml', content: '<x/>' },
    ],
  });
  expect(sheet.warnings).toEqual([
    { code: 'left-out', what: 'links-to-other-files', count: 1 },
    { code: 'left-out', what: 'connections', count: 1 },
    { code: 'left-out', what: 'embedded-files', count: 2 },
    { code: 'left-out', what: 'custom-data', count: 1 },
  ]);
  expect(sheet.rows).toHaveLength(1);
});

test('X14 of a formula only the result that was worked out is read; one that was not is broken', async () => {
  const formulas =
    '<row r="2"><c r="A2" t="str"><f>UPPER("el")</f><v>EL</v></c><c r="B2"><f>1+1</f><v>2</v></c>' +
    '<c r="C2" t="str"><f>IF(1,"","x")</f><v></v></c><c r="D2" s="1"><f>TODAY()</f><v>45750</v></c>' +
    '<c r="E2"><f t="shared" si="0" ref="E2:E3">1/0</f></c></row>' +
    '<row r="3"><c r="A3" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>';
  const sheet = await sheetOf({ rows: heading + formulas });
  expect(sheet.rows.map((row) => row.cells)).toEqual([
    ['EL', { number: 2 }, '', { day: '2025-04-03' }, { broken: '=' }],
    [{ broken: '#DIV/0!' }, '', '', '', ''],
  ]);
  expect(sheet.warnings).toEqual([{ code: 'formulas', count: 6 }]);
});

test('X15 an error cell is broken, with what Excel shows in it', async () => {
  const errors = '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="e"><v>#N/A</v></c></row>';
  expect(await cells({ rows: heading + errors })).toEqual([[{ broken: '#REF!' }, { broken: '#N/A' }, '', '', '']]);
});

test('X16 hidden rows and columns are read, marked and counted; merged cells are counted', async () => {
  const sheet = await sheetOf({
    around: {
      before: '<cols><col min="2" max="2" hidden="1"/><col min="6" max="16384" hidden="true"/></cols>',
      after: '<autoFilter ref="A1:E3"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    },
    rows: `${heading}${person}<row r="3" hidden="1">${textCells(3, 'Siân', 'Bowen')}</row>`,
  });
  expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [2, false],
    [3, true],
  ]);
  expect(sheet.hiddenColumns).toEqual([1]);
  expect(sheet.warnings).toEqual([
    { code: 'hidden-rows', count: 1 },
    { code: 'hidden-columns', count: 1 },
    { code: 'merged-cells', count: 1 },
  ]);
});

test('X17 every sheet that can be used is given, a hidden one marked, another named with its reason', async () => {
  const sheets = await sheetsOf({
    sheets: [
      { name: 'Staff &amp; governors', rows: heading + person },
      { name: 'Leavers', state: 'hidden', rows: heading + person },
      { name: 'Notes', rows: `<row r="1">${textCells(1, 'only a note')}</row>` },
      { name: 'Empty', rows: '' },
    ],
  });
  const leftOut = { code: 'sheet-left-out', name: 'Notes', why: 'file-empty' };
  expect(sheets.map(({ name, hidden, warnings }) => ({ name, hidden, warnings }))).toEqual([
    { name: 'Staff & governors', hidden: false, warnings: [leftOut] },
    { name: 'Leavers', hidden: true, warnings: [{ code: 'hidden-sheet' }, leftOut] },
  ]);
});

test('X18 rows that are only coloured, down to the last of the sheet, are nothing', async () => {
  const coloured = '<row r="1048576" s="1" customFormat="1"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row>';
  expect((await sheetOf({ rows: heading + person + coloured })).rows).toHaveLength(1);
});

const dated = (value: string) => ({ rows: `${heading}<row r="2"><c r="D2" s="1"><v>${value}</v></c></row>` });

test.each([
  ['45750', { day: '2025-04-03' }],
  ['45750.99999', { day: '2025-04-03' }],
  ['18264', { day: '1950-01-01' }],
  ['60', { broken: '1900-02-28' }],
  ['-1', { broken: '1899-12-29' }],
  ['1e308', { broken: '?' }],
  ['80000', { broken: '2119-01-11' }],
])('X21 the date with serial number %s', async (serial, cell) => {
  expect((await cells(dated(serial)))[0]?.[3]).toEqual(cell);
});

test('X21 a workbook that counts from 1904 is read so', async () => {
  const sheet = await sheetOf({ ...dated('44288'), workbookPr: '<workbookPr date1904="true"/>' });
  expect(sheet.rows[0]?.cells[3]).toEqual({ day: '2025-04-03' });
  expect(sheet.serialsFrom).toBe(1904);
});

test('X21 a date that stands as text is text', async () => {
  const rows = `${heading}<row r="2"><c r="D2" t="d"><v>2025-04-03T00:00:00</v></c>${textCell('E2', '03/04/2025')}</row>`;
  expect(await cells({ rows })).toEqual([['', '', '', '2025-04-03T00:00:00', '03/04/2025']]);
});

test('X22 numbers, numbers kept as text, zeros at the front, percentages and truth are told apart', async () => {
  const rows =
    `${heading}<row r="2"><c r="A2"><v>37.5</v></c>${textCell('B2', '007')}<c r="C2" s="3"><v>7</v></c>` +
    '<c r="D2" s="2"><v>0.8</v></c><c r="E2" t="b"><v>1</v></c></row>';
  expect(await cells({ rows })).toEqual([[{ number: 37.5 }, '007', { number: 7, shown: '0007' }, '80%', 'TRUE']]);
});

test.each([
  ['t="s"><v>99</v>', '?'],
  ['t="s"><v>-1</v>', '?'],
  ['><v>2025-04-03</v>', '2025-04-03'],
  ['><v>NaN</v>', 'NaN'],
  ['><v>22,2</v>', '22,2'],
  ['t="x"><v>odd</v>', 'odd'],
])('X20 X21 a cell that breaks the rules (%s) is broken, and costs nothing else', async (cell, shown) => {
  const rows = `${heading}<row r="2">${textCells(2, 'Eleri', 'Pugh')}<c r="C2" ${cell}</c></row>`;
  expect(await cells({ rows })).toEqual([['Eleri', 'Pugh', { broken: shown }, '', '']]);
});

test('X23 runs are joined, readings left off, and Excel’s own escapes undone once', async () => {
  const strings =
    '<si><r><rPr><b/></rPr><t>Ele</t></r><r><t xml:space="preserve">ri </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
    '<si><t>one_x000D_two</t></si><si><t>_x005F_x000D_</t></si><si/><si><t>&lt;b&gt; &amp;amp; &#x175;</t></si>';
  const refs = ['A', 'B', 'C', 'D', 'E'].map((column, index) => `<c r="${column}2" t="s"><v>${index}</v></c>`);
  expect(await cells({ strings, rows: `${heading}<row r="2">${refs.join('')}</row>` })).toEqual([
    ['Eleri ', 'one\rtwo', '_x000D_', '', '<b> &amp; ŵ'],
  ]);
});

test('X24 pictures in cells, comments and notes are left out and counted', async () => {
  const sheet = await sheetOf({
    rows: `${heading}<row r="2">${textCell('A2', 'Eleri')}<c r="B2" t="e" vm="1"><v>#VALUE!</v></c></row>`,
    more: [
      { name: 'xl/media/image1.png', content: 'x' },
      {
        name: 'xl/comments1.xml',
        content: '<comments><comment ref="A2"><text/></comment><comment ref="B2"><text/></comment></comments>',
      },
    ],
  });
  expect(sheet.rows[0]?.cells).toEqual(['Eleri', '', '', '', '']);
  expect(sheet.warnings).toEqual([
    { code: 'left-out', what: 'comments', count: 2 },
    { code: 'left-out', what: 'pictures', count: 1 },
  ]);
});

test('X27 the strict standard, prefixed tags, unusual names of parts and cells without places are read', async () => {
  const x = (xml: string) => xml.replace(/<(\/?)([a-z])/g, '<$1x:$2');
  const entries = workbookOf({
    sheets: [
      {
        name: 'Staff',
        part: 'sheets/Tabelle-1.xml',
        rows: x(
          '<row><c t="inlineStr"><is><t>Forename</t></is></c><c t="inlineStr"><is><t>Surname</t></is></c></row>' +
            "<row><c t='inlineStr'><is><t><![CDATA[Eleri <3]]></t></is></c><c t='str'><v>Pugh</v></c></row>",
        ),
      },
    ],
    relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    workbookPr: "<!-- strict --><x:workbookPr date1904='0'/>",
  });
  const read = await readSheets(entries);
  expect(read.ok && read.value.map(({ headings, rows }) => ({ headings, rows }))).toEqual([
    { headings: ['Forename', 'Surname'], rows: [{ row: 2, cells: ['Eleri <3', 'Pugh'], hidden: false }] },
  ]);
});

test.each([
  ['in one row', '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>'],
  [
    'in two rows of one number',
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
  ],
])('X19 a cell that stands twice %s costs its own value, for two readers would see two lists', async (_, rows) => {
  expect(await cells({ rows: heading + rows })).toEqual([[{ broken: '?' }, { number: 3 }, '', '', '']]);
});
