import type { Cell } from '#domain/staff-list/cells.ts';
import { matchSheet } from '#domain/staff-list/match-sheet.ts';
import { type Grid, type Sheet, sheetOf } from '#domain/staff-list/sheet.ts';
import { readRows, type StaffReading } from '#domain/staff-list/staff-import.ts';

/** A table with the headings in row 1. */
export function tableOf(headings: string[], ...rows: Cell[][]): Sheet {
  const all = [headings, ...rows].map((cells, index) => ({ row: index + 1, cells, hidden: false }));
  const grid = {
    name: '',
    hidden: false,
    rows: all,
    setAside: [],
    hiddenColumns: [],
    serialsFrom: 1900,
    warnings: [],
  } satisfies Grid;
  const sheet = sheetOf(grid, 1);
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value;
}

/** What the program reads from a table when it matches the columns itself. */
export function readTable(headings: string[], ...rows: Cell[][]): StaffReading {
  const sheet = tableOf(headings, ...rows);
  return readRows(sheet, matchSheet(sheet));
}
