import type { SheetRow } from '#domain/staff-list/cells.ts';
import type { Grid, SheetWarning } from '#domain/staff-list/sheet.ts';
import type { WorkbookParts } from '#electron/intake/guard.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { leftOutOf, readWorkbook, type WorksheetPlace } from './workbook.ts';
import { readWorksheet } from './worksheet.ts';
import type { WorksheetCells } from './worksheet-cells.ts';

/** The worksheets of a workbook, those without a single value left out. Throws a Refusal (security 6.2). */
export function readXlsx(parts: WorkbookParts): Grid[] {
  const { sheets, serialsFrom, strings: stringsPart, styles: stylesPart } = readWorkbook(parts);
  const strings = readSharedStrings(optionalText(parts, stringsPart));
  const formats = readNumberFormats((stylesPart && parts.text(stylesPart)) ?? '');
  const read = sheets.map((place) => {
    const cells = readWorksheet(requiredText(parts, place.part), strings, formats, serialsFrom);
    return { place, cells, rows: cells.rows() };
  });
  const leftOut = leftOutOf(parts);
  return read.flatMap(({ place, cells, rows }): Grid[] => {
    if (rows.length === 0) return [];
    const hiddenColumns = [...cells.hiddenColumns].filter((column) => column < (rows[0]?.cells.length ?? 0));
    const warnings = [...warningsOf(place, rows, hiddenColumns, cells), ...leftOut];
    return [{ name: place.name, hidden: place.hidden, rows, setAside: [], hiddenColumns, serialsFrom, warnings }];
  });
}

function warningsOf(
  { hidden }: WorksheetPlace,
  rows: readonly SheetRow[],
  hiddenColumns: readonly number[],
  { formulas, merged }: WorksheetCells,
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
