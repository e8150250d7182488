import type { Worksheet } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { Workbook } from './workbook.ts';
import { xmlPart } from './xml-text.ts';

/** The parts that hold the values of a workbook, checked and written anew. */
export interface CleanParts {
  worksheets: string[];
  strings: string;
  serialsFrom: Workbook['serialsFrom'];
}

/** The style of a cell that holds a day; there is no other beside the plain one. */
export const styleOfDays = 1;

/** The worksheets as exceljs reads them from clean parts, in order. Loads the library only when it is needed. */
export async function openCleanParts(parts: CleanParts): Promise<Worksheet[]> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(zipped(parts).buffer);
  return parts.worksheets.map((_, index) => {
    const worksheet = workbook.getWorksheet(nameOf(index));
    if (!worksheet) throw new Error('a worksheet that was written was not read');
    return worksheet;
  });
}

function zipped({ worksheets, strings, serialsFrom }: CleanParts) {
  const sheets = worksheets.map(
    (_, index) => `<sheet name="${nameOf(index)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relations = worksheets.map((_, index) => `<Relationship Id="rId${index + 1}" Target="${fileOf(index)}"/>`);
  const date1904 = serialsFrom === 1904 ? ' date1904="1"' : '';
  const files: [name: string, xml: string][] = [
    ['xl/workbook.xml', xmlPart(`<workbook><workbookPr${date1904}/><sheets>${sheets.join('')}</sheets></workbook>`)],
    ['xl/_rels/workbook.xml.rels', xmlPart(`<Relationships>${relations.join('')}</Relationships>`)],
    ['xl/sharedStrings.xml', strings],
    ['xl/styles.xml', xmlPart(`<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`)],
    ...worksheets.map((xml, index): [string, string] => [`xl/${fileOf(index)}`, xml]),
  ];
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
}

// names of our own: the library shortens long ones and throws over some that other programs allow
function nameOf(index: number): string {
  return `s${index + 1}`;
}

function fileOf(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}
