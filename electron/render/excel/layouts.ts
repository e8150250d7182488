import type { Workbook } from 'exceljs';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { onOneLine } from '#electron/render/spoken.ts';
import type { Block, BlockOf, Composed, Letterhead, Text } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { excelBlocks, sentence } from './blocks.ts';
import { addLogo } from './logo.ts';
import { looks } from './looks.ts';
import { sheetName } from './names.ts';
import { printOn } from './print.ts';
import { across, addGap, addRow, POINTS_PER_MM, type SheetChart, type SheetContext } from './sheet.ts';

/** Characters of the standard type that go across a sheet of A4, upright and on its side. */
const UPRIGHT = 90;
const ACROSS = 142;
/** The part of the logo's height that the row of the school's name takes; the row of its address takes the rest. */
const NAME_ROW = 0.6;
/** Columns that a form's boxes and tables are fitted on. */
const FORM_COLUMNS = 24;

const formWidths = Array.from({ length: FORM_COLUMNS }, () => UPRIGHT / FORM_COLUMNS);

/** A workbook that is being written: in which language, and the charts that lie on its sheets. */
export interface Book {
  workbook: Workbook;
  charts: SheetChart[];
  choice: LanguageChoice;
}

/** A document on one sheet that prints like the form it is. */
export function formSheet(book: Book, composed: Composed): void {
  const context = newSheet(book, composed, { title: composed.title, widths: formWidths, isRegister: false });
  letterhead(book.workbook, composed.school, context);
  titles(composed.title, composed.subtitle, context);
  addGap(context, 9);
  excelBlocks(composed.blocks, context);
}

/** A document with a sheet for each of its sections, headed by its table; what stands outside them comes first. */
export function registerSheets(book: Book, composed: Composed): void {
  const { choice } = book;
  const sections = composed.blocks.filter((block): block is BlockOf<'section'> => block.kind === 'section');
  const outside = composed.blocks.filter((block) => block.kind !== 'section');
  if (outside.length > 0 || sections.length === 0) formSheet(book, { ...composed, blocks: outside });
  for (const { title, blocks } of sections) {
    const context = newSheet(book, composed, { title, widths: widthsFor(blocks), isRegister: true });
    const [over = { from: 1, to: 1 }] = across(1, context);
    addRow(context, [{ value: composed.school.name, look: looks.address, ...over }]);
    titles(title, `${onOneLine(composed.title, choice)} · ${onOneLine(composed.subtitle, choice)}`, context);
    excelBlocks(blocks, context);
  }
}

/** What a sheet is before anything stands on it. */
interface NewSheet {
  title: Text;
  widths: readonly number[];
  isRegister: boolean;
}

function newSheet(book: Book, composed: Composed, { title, widths, isRegister }: NewSheet): SheetContext {
  const { workbook, charts, choice } = book;
  const taken = workbook.worksheets.map((sheet) => sheet.name);
  const sheet = workbook.addWorksheet(sheetName(title, choice, taken), {
    views: [{ showGridLines: false }],
  });
  sheet.columns = widths.map((width) => ({ width }));
  printOn(sheet, composed, choice, isRegister);
  return { sheet, widths, next: { row: 1 }, choice, isRegister, tables: [], charts };
}

function titles(title: Text, subtitle: Text, context: SheetContext): void {
  sentence(title, looks.title, context);
  sentence(subtitle, looks.subtitle, context);
}

/** The widths of a register are those of its table, which fill a sheet of paper and may go beyond it: Excel makes it fit. */
function widthsFor(blocks: readonly Block[]): readonly number[] {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) return formWidths;
  const all = table.columns.reduce((sum, column) => sum + column.share, 0);
  return table.columns.map((column) => column.share * Math.max(1, ACROSS / all));
}

function letterhead(workbook: Workbook, { name, address, logo }: Letterhead, context: SheetContext): void {
  const text = { from: logo ? 5 : 1, to: FORM_COLUMNS };
  const height = logo ? houseStyle.logoHeight * POINTS_PER_MM : 0;
  if (logo) addLogo(workbook, logo, context);
  addRow(context, [{ value: name, look: looks.school, ...text }], height * NAME_ROW);
  if (address !== '' || logo)
    addRow(context, [{ value: address, look: looks.address, ...text }], height * (1 - NAME_ROW));
  addGap(context, 12);
}
