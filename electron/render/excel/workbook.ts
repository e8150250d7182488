import ExcelJS from 'exceljs';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { languageTags, mainLanguage, onOneLine } from '#electron/render/spoken.ts';
import type { Composed } from '#templates/blocks.ts';
import { FAST, withDrawings } from './drawings.ts';
import { type Book, formSheet, registerSheets, tableSheets } from './layouts.ts';
import type { SheetChart } from './sheet.ts';

/** The program's own name stands where Excel would put the user's, as whoever saved the file last. */
const SAVED_BY = 'Reviewbook';

const layouts: Record<Composed['workbook'], (book: Book, composed: Composed) => void> = {
  page: formSheet,
  sheets: registerSheets,
  tables: tableSheets,
};

/** A document as the bytes of an .xlsx file. */
export async function excelWorkbook(composed: Composed, choice: LanguageChoice): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = composed.school.name;
  workbook.lastModifiedBy = SAVED_BY;
  Object.assign(workbook, { language: languageTags[mainLanguage(choice)] }); // written, but not among its declared parts
  workbook.title = onOneLine(composed.title, choice);
  workbook.subject = onOneLine(composed.subtitle, choice);
  const charts: SheetChart[] = [];
  layouts[composed.workbook]({ workbook, charts, choice }, composed);
  const hasDrawings = charts.length > 0 || composed.school.logo !== null;
  // what is taken apart once more is packed then
  const zip = hasDrawings ? { compression: 'STORE' as const } : { compressionOptions: { level: FAST } };
  const file = new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
  return hasDrawings ? withDrawings(file, charts) : file;
}
