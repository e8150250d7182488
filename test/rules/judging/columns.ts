import type { Cell } from '#domain/staff-list/cells.ts';
import { matchColumns } from '#domain/staff-list/staff-columns.ts';
import type { Listed } from '#domain/staff-list/staff-import.ts';
import { judgementsOf, judgementsThatCount } from '#domain/staff-list/staff-judging.ts';
import { readTable, tableOf } from '#test/rules/staff-table.ts';

/** A list of teachers with one more column, whose cells these are. */
const table = (heading: string, cells: readonly Cell[]) =>
  [['Surname', 'Job Title', heading], cells.map((cell, at) => [`Abel${at}`, 'Teacher', cell])] as const;

/** What each person has in the field, in order; undefined for nobody or nothing. */
export function valuesOf(heading: string, field: keyof Listed, cells: readonly Cell[]): unknown[] {
  const [headings, rows] = table(heading, cells);
  const { ready } = readTable([...headings], ...rows);
  return rows.map((_, at) => ready.find(({ row }) => row === at + 2)?.listed[field]);
}

/** The value of one cell and what is said about it; 'rejected' where its person is not taken over. */
export function readCell(heading: string, field: keyof Listed, cell: Cell): [value: unknown, warning?: string] {
  const [headings, rows] = table(heading, [cell]);
  const { ready, warnings } = readTable([...headings], ...rows);
  if (!ready[0]) return ['rejected'];
  const [warning] = warnings;
  return warning ? [ready[0].listed[field], warning.warning] : [ready[0].listed[field]];
}

/** What is found out about the column. */
export function foundIn(heading: string, cells: readonly Cell[]) {
  const [headings, rows] = table(heading, cells);
  const sheet = tableOf([...headings], ...rows);
  const found = judgementsThatCount(judgementsOf(sheet), matchColumns(sheet.headings));
  return found.map(({ finding, count, against, of, proposed }) => ({ finding, count, against, of, proposed }));
}
