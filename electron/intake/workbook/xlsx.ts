import type { Worksheet } from 'exceljs';
import { type Cell, isBlank, type SheetRow } from '#domain/staff-list/cells.ts';
import type { Grid, SheetWarning } from '#domain/staff-list/sheet.ts';
import type { WorkbookParts } from '#electron/intake/guard.ts';
import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { cellValue } from './cell-value.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { leftOutOf, readWorkbook, type WorksheetPlace } from './workbook.ts';
import { openCleanParts } from './workbook-library.ts';
import { copyWorksheet } from './worksheet.ts';
import type { WorksheetCopy } from './worksheet-copy.ts';

/**
 * The worksheets of a workbook, those without a single value left out. exceljs reads a copy that holds only values we
 * have checked: of the original it reads 99 for a broken string index and 2025 for '2025-09-01', keeps the last of two
 * cells in one place and loses sheets whose parts have unusual names. Throws a Refusal (security 6.2).
 */
export async function readXlsx(parts: WorkbookParts): Promise<Grid[]> {
  const { sheets, serialsFrom, strings: stringsPart, styles: stylesPart } = readWorkbook(parts);
  const strings = readSharedStrings(optionalText(parts, stringsPart));
  const formats = readNumberFormats((stylesPart && parts.text(stylesPart)) ?? '');
  const copies = sheets.map(({ part }) => copyWorksheet(requiredText(parts, part), strings, formats));
  const worksheets = await openCleanParts({
    worksheets: copies.map((copy) => copy.part()),
    strings: strings.part(),
    serialsFrom,
  });
  const leftOut = leftOutOf(parts);
  return sheets.flatMap((place, index): Grid[] => {
    const [copy, worksheet] = [copies[index], worksheets[index]];
    if (!copy || !worksheet) return [];
    const rows = rowsOf(worksheet, copy);
    const hiddenColumns = [...copy.hiddenColumns].filter((column) => column < (rows[0]?.cells.length ?? 0));
    const warnings = [...warningsOf(place, rows, hiddenColumns, copy), ...leftOut];
    return rows.length === 0
      ? []
      : [{ name: place.name, hidden: place.hidden, rows, setAside: [], hiddenColumns, serialsFrom, warnings }];
  });
}

function rowsOf(worksheet: Worksheet, { hiddenRows, broken, formats }: WorksheetCopy): SheetRow[] {
  const width = worksheet.columnCount;
  const rows: SheetRow[] = [];
  worksheet.eachRow((read, row) => {
    const cells = Array.from({ length: width }, (): Cell => '');
    read.eachCell((cell, column) => {
      const wrong = broken.get(cell.address);
      const value = wrong === undefined ? cellValue(cell.value, formats.get(cell.address)) : { broken: wrong };
      if (typeof value === 'string' && value.length > limits.cellCharacters) throw tooLong(row);
      cells[column - 1] = value;
    });
    if (!cells.every(isBlank)) rows.push({ row, cells, hidden: hiddenRows.has(row) });
  });
  return rows;
}

function warningsOf(
  { hidden }: WorksheetPlace,
  rows: readonly SheetRow[],
  hiddenColumns: readonly number[],
  { formulas, merged }: WorksheetCopy,
): SheetWarning[] {
  const counted: SheetWarning[] = [
    { code: 'formulas', count: formulas },
    { code: 'hidden-rows', count: rows.filter((row) => row.hidden).length },
    { code: 'hidden-columns', count: hiddenColumns.length },
    { code: 'merged-cells', count: merged },
  ];
  const found = counted.filter((warning) => 'count' in warning && warning.count > 0);
  return hidden ? [{ code: 'hidden-sheet' }, ...found] : found;
}

function optionalText(parts: WorkbookParts, name: string | undefined): string {
  return name === undefined ? '' : requiredText(parts, name);
}

function requiredText(parts: WorkbookParts, name: string): string {
  const text = parts.text(name);
  if (text === undefined) throw new Refusal({ code: 'file-damaged' });
  return text;
}

function tooLong(row: number): Refusal {
  return new Refusal({ code: 'file-too-many', what: 'characters', most: limits.cellCharacters, row });
}
