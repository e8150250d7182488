import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import ExcelJS from 'exceljs';
import type { PlainPart } from './plain-blocks.ts';
import type { PlainSheet } from './workbook.ts';

/**
 * A Word file of a document's words and tables by the library alone, with a line over and under each page as anybody would
 * give it: nothing of our looks, boxes or languages.
 */
export async function bareWord(parts: readonly PlainPart[]): Promise<Uint8Array> {
  const children = parts.map((part) => ('table' in part ? bareTable(part.table) : bareParagraph(part)));
  const [school = '', title = ''] = parts.flatMap((part) => ('text' in part ? [part.text] : []));
  const over = new Header({ children: [new Paragraph({ children: [new TextRun(`${school}, ${title}`)] })] });
  const number = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  const under = new Footer({ children: [new Paragraph({ children: [number] })] });
  const section = { headers: { default: over }, footers: { default: under }, children };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [section] })));
}

const headings = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1, text: undefined };

function bareParagraph({ style, text }: Extract<PlainPart, { text: string }>): Paragraph {
  const heading = headings[style];
  return new Paragraph({ children: [new TextRun(text)], ...(heading && { heading }) });
}

function bareTable(rows: readonly string[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) =>
              new TableCell({
                width: { size: Math.floor(100 / cells.length), type: WidthType.PERCENTAGE },
                children: cell.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
              }),
          ),
        }),
    ),
  });
}

/** A workbook of a document's tables by the library alone: days and money as such, no looks but their formats. */
export async function bareExcel(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { title, heading, widths, rows } of sheets) {
    const sheet = book.addWorksheet(title.slice(0, 31));
    sheet.columns = heading.map((header, at) => ({ header, width: widths[at] ?? 10 }));
    for (const row of rows) {
      const added = sheet.addRow(row.map(bareValue));
      row.forEach((cell, at) => {
        const format = formatOf(cell);
        if (format) added.getCell(at + 1).numFmt = format;
      });
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function bareValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('day' in cell) return new Date(`${String(cell.day)}T00:00:00Z`);
  return 'pence' in cell ? Number(cell.pence) / 100 : cell;
}

function formatOf(cell: unknown): string | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  return 'day' in cell ? 'dd/mm/yyyy' : 'pence' in cell ? '#,##0.00' : undefined;
}
