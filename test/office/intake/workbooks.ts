import { type TestEntry, zipOf } from './zips.ts';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test workbook has that the plainest one has not. */
export interface TestWorkbook {
  /** The rows of the first sheet, or the whole content of its `worksheet` element. */
  rows?: string;
  around?: { before?: string; after?: string };
  strings?: string;
  styles?: string;
  workbookPr?: string;
  sheets?: readonly { name: string; state?: string; rows: string; part?: string }[];
  more?: readonly TestEntry[];
  contentTypes?: string;
  /** Where the names of relations begin; other for the strict standard. */
  relationships?: string;
}

/** The headings of the test sheets, in row 1, and one person in row 2. */
export const heading = `<row r="1">${textCells(1, 'Forename', 'Surname', 'Job Title', 'Start Date', 'Employee Number')}</row>`;
export const person = `<row r="2">${textCells(2, 'Eleri', 'Pugh', 'Headteacher')}<c r="D2" s="1"><v>45750</v></c></row>`;

/** Cells A, B, C … of a row with text kept in the cell. */
export function textCells(row: number, ...texts: string[]): string {
  return texts.map((text, index) => textCell(`${String.fromCharCode(65 + index)}${row}`, text)).join('');
}

/** One cell with its text in it. */
export function textCell(ref: string, text: string): string {
  return `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The entries of a workbook with the given things in it, for tests that change one of them. */
export function entriesOf(workbook: TestWorkbook): TestEntry[] {
  const sheets = workbook.sheets ?? [{ name: 'Staff', rows: workbook.rows ?? heading + person }];
  const partOf = (index: number) => sheets[index]?.part ?? `worksheets/sheet${index + 1}.xml`;
  const { relationships: office = transitional } = workbook;
  const { before = '', after = '' } = workbook.around ?? {};
  return [
    { name: '[Content_Types].xml', content: workbook.contentTypes ?? '<Types/>' },
    { name: '_rels/.rels', content: relations(office, ['officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${office}">${workbook.workbookPr ?? ''}<sheets>${sheets
        .map(
          ({ name, state = 'visible' }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="r${index}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        office,
        ...sheets.map((_, index) => ['worksheet', partOf(index)] as const),
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ),
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${workbook.strings ?? ''}</sst>` },
    {
      name: 'xl/styles.xml',
      content:
        workbook.styles ??
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/${partOf(index)}`,
      content: `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
    ...(workbook.more ?? []),
  ];
}

/** The bytes of a workbook. */
export function workbookOf(workbook: TestWorkbook = {}): Buffer {
  return zipOf(entriesOf(workbook));
}

function relations(office: string, ...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}
