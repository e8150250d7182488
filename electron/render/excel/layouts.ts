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
import { across, addGap, addRow, columnsOf, POINTS_PER_MM, type SheetChart, type SheetContext } from './sheet.ts';
import { pageWidths, printedOf, registerWidths, shares } from './widths.ts';

/** The part of the logo's height that the row of the school's name takes; the row of its address takes the rest. */
const NAME_ROW = 0.6;

type Section = BlockOf<'section'>;

/** A workbook that is being written: in which language, and the charts that lie on its sheets. */
export interface Book {
  workbook: Workbook;
  charts: SheetChart[];
  choice: LanguageChoice;
}

/** A document on one sheet that prints like the form it is. */
export function formSheet(book: Book, composed: Composed): void {
  const { title, subtitle, school, blocks } = composed;
  const context = newSheet(book, composed, { title, blocks, layout: 'page' });
  letterhead(book.workbook, school, context);
  titles(title, subtitle, context);
  addGap(context, 9);
  excelBlocks(blocks, context);
}

/** A document with a sheet for each of its sections, headed by its table; what stands outside them comes first. */
export function registerSheets(book: Book, composed: Composed): void {
  const sections = composed.blocks.filter((block): block is Section => block.kind === 'section');
  const outside = composed.blocks.filter((block) => block.kind !== 'section');
  if (outside.length > 0 || sections.length === 0) formSheet(book, { ...composed, blocks: outside });
  for (const { title, blocks } of sections) {
    const context = newSheet(book, composed, { title, blocks, layout: 'wide' });
    const [over = { from: 1, to: 1 }] = across(1, context);
    addRow(context, [{ value: composed.school.name, look: looks.address, ...over }]);
    titles(title, headOf(composed, book), context);
    excelBlocks(blocks, context);
    printWhatPrints(context);
  }
}

/** A document of words and figures: its words on a sheet like a page, and each of its tables on a sheet of its own. */
export function tableSheets(book: Book, composed: Composed): void {
  const hasTable = (block: Block) => block.kind === 'section' && block.blocks.some(({ kind }) => kind === 'table');
  formSheet(book, { ...composed, blocks: composed.blocks.filter((block) => !hasTable(block)) });
  for (const section of composed.blocks.filter((block): block is Section => hasTable(block))) {
    for (const { title, blocks } of partsOf(section)) {
      const context = newSheet(book, composed, { title, blocks, layout: 'upright' });
      const [over = { from: 1, to: 1 }] = across(1, context);
      const whose = `${composed.school.name} · ${headOf(composed, book)}`;
      addRow(context, [{ value: whose, look: looks.address, ...over }]);
      sentence(section.title, looks.title, context);
      excelBlocks(blocks, context);
    }
  }
}

/** The parts of a section that have a table each, called by the heading over it; what has none stays with its neighbour. */
function partsOf({ title, blocks }: Section): Section[] {
  const parts: Section[] = [];
  let part: Section = { kind: 'section', title, blocks: [] };
  for (const block of blocks) {
    if (block.kind === 'heading' && part.blocks.some(({ kind }) => kind === 'table')) {
      parts.push(part);
      part = { kind: 'section', title, blocks: [] };
    }
    if (block.kind === 'heading') part.title = block.text;
    part.blocks.push(block);
  }
  if (part.blocks.some(({ kind }) => kind === 'table')) return [...parts, part];
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, blocks: [...last.blocks, ...part.blocks] }] : [part];
}

/** What a sheet is before anything stands on it. */
interface NewSheet {
  title: Text;
  blocks: readonly Block[];
  layout: 'page' | 'upright' | 'wide';
}

function newSheet(book: Book, composed: Composed, { title, blocks, layout }: NewSheet): SheetContext {
  const { workbook, charts, choice } = book;
  const isWide = layout === 'wide';
  const taken = workbook.worksheets.map((sheet) => sheet.name);
  const sheet = workbook.addWorksheet(sheetName(title, choice, taken), {
    views: [{ showGridLines: false }],
  });
  const table = layout === 'page' ? undefined : blocks.find((block) => block.kind === 'table');
  const widths = table
    ? registerWidths(table, isWide)
    : pageWidths(blocks, choice, { hasLogo: layout === 'page' && composed.school.logo !== null, isWide });
  sheet.columns = widths.map((width) => ({ width }));
  printOn(sheet, composed, choice, isWide);
  const printed = table ? printedOf(table.columns) : widths.length;
  const next = { row: 1 };
  return { sheet, widths, printed, next, choice, isRegister: table !== undefined, tables: [], charts };
}

/** Leaves what stands aside out of what is printed. */
function printWhatPrints({ sheet, widths, printed, next }: SheetContext): void {
  if (printed === widths.length) return;
  // the library puts '$' before each corner, which fixes its column only
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printed).letter}$${next.row - 1}`;
}

function headOf({ title, subtitle }: Composed, { choice }: Book): string {
  return `${onOneLine(title, choice)} · ${onOneLine(subtitle, choice)}`;
}

function titles(title: Text, subtitle: Text, context: SheetContext): void {
  sentence(title, looks.title, context);
  sentence(subtitle, looks.subtitle, context);
}

function letterhead(workbook: Workbook, { name, address, logo }: Letterhead, context: SheetContext): void {
  const text = (logo ? columnsOf(shares.logo, context.widths).at(-1) : across(1, context)[0]) ?? { from: 1, to: 1 };
  const height = logo ? houseStyle.logoHeight * POINTS_PER_MM : 0;
  if (logo) addLogo(workbook, logo, context);
  addRow(context, [{ value: name, look: looks.school, ...text }], height * NAME_ROW);
  if (address !== '' || logo)
    addRow(context, [{ value: address, look: looks.address, ...text }], height * (1 - NAME_ROW));
  addGap(context, 12);
}
