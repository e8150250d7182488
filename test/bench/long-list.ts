import { strToU8, zipSync } from 'fflate';

const ROWS = 19_999;
const COLUMNS = 100;

const known = [
  'Employee Number',
  'Surname',
  'Forename',
  'Job Title',
  'Start Date',
  'Hours',
  'Email',
  'Leaving Date',
  'Contract Type',
  'QTS',
];
const headings = Array.from({ length: COLUMNS }, (_, at) => known[at] ?? `Field ${at}`);

/** A row of the longest list that is taken: ten columns that are known, and ninety of which every third is filled. */
function rowOf(row: number): (string | number)[] {
  const month = String((row % 12) + 1).padStart(2, '0');
  const own = [
    `E${row}`,
    `Abel${row}`,
    'Ann',
    row % 3 === 0 ? 'Class Teacher' : 'Cook',
    `${(row % 28) + 1}/${month}/2019`,
    10 + (row % 50) / 2,
    `p${row}@x.example`,
    '',
    'Permanent',
    'Yes',
  ];
  return Array.from({ length: COLUMNS }, (_, at) => own[at] ?? ((row + at) % 3 === 0 ? `v${(row * at) % 97}` : ''));
}

const rows = () => [headings, ...Array.from({ length: ROWS }, (_, row) => rowOf(row))];

/** The list as text. */
export function csvOfLongList(): Buffer {
  return Buffer.from(
    `${rows()
      .map((cells) => cells.join(','))
      .join('\r\n')}\r\n`,
  );
}

/** The list as a workbook, its texts shared as Excel shares them. */
export function workbookOfLongList(): Buffer {
  const texts = new Map<string, number>();
  const cell = (value: string | number, row: number, column: number) => {
    if (value === '') return '';
    const ref = `${lettersOf(column)}${row + 1}`;
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    const at = texts.get(value) ?? texts.size;
    texts.set(value, at);
    return `<c r="${ref}" t="s"><v>${at}</v></c>`;
  };
  const lines = rows().map(
    (cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = (...each: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const type = (part: string, of: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Staff" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main} count="${texts.size}" uniqueCount="${texts.size}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 }),
  );
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${lettersOf(Math.floor(column / 26) - 1)}${letter}`;
}
