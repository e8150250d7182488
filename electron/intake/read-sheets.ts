import type { Result } from '#domain/problems.ts';
import { type Grid, type Sheet, sheetOf } from '#domain/staff-list/sheet.ts';
import { findHeadingRow, matchColumns } from '#domain/staff-list/staff-columns.ts';
import { withinColumns } from '#domain/staff-list/wide-table.ts';
import { readCsv } from './csv/csv.ts';
import { guard } from './guard.ts';
import { limits } from './limits.ts';
import { Refusal, refusalAsData } from './refusal.ts';
import { readXlsx } from './workbook/xlsx.ts';

/**
 * The tables of a CSV file or a workbook, each with its likeliest heading row. To be called in the process that may be
 * killed (parser-process.ts). A workbook loses sheets that cannot be used as long as one can; the others say so.
 */
export function readSheets(bytes: Uint8Array): Promise<Result<Sheet[]>> {
  return refusalAsData(() => {
    const file = guard(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const grids = file.kind === 'text' ? [readCsv(file.bytes, knownHeadings)] : readXlsx(file.parts);
    return usable(grids);
  });
}

function knownHeadings(fields: readonly string[]): number {
  return Object.keys(matchColumns(fields)).length;
}

function usable(grids: readonly Grid[]): Sheet[] {
  const read = grids.map((grid) => {
    const headingRow = findHeadingRow(grid.rows);
    return { grid, result: sheetOf(withinColumns(grid, headingRow, limits.columns), headingRow) };
  });
  const sheets = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const leftOut = read.flatMap(({ grid, result }) => (result.ok ? [] : [{ name: grid.name, problem: result.problem }]));
  if (sheets.length === 0) throw new Refusal(leftOut[0]?.problem ?? { code: 'file-empty' });
  const warnings = leftOut.map(({ name, problem }) => ({ code: 'sheet-left-out', name, why: problem.code }) as const);
  return sheets.map((sheet) => ({ ...sheet, warnings: [...sheet.warnings, ...warnings] }));
}
