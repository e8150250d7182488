import type { Day } from '#domain/days/dates.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { BlockOf, Cell, CellLine, Column, Text } from '#templates/blocks.ts';
import { shortDaySaid } from '#templates/parts/said.ts';
import { boxAddress, newRows } from './box-address.ts';
import type { FormFacts } from './form-facts.ts';

/** A line of a cell: words, or the box that comes back. */
export type RowLine = CellLine | { box: Text; day?: Day | null };

/** A column of rows that are stored as rows: its part of the width, which box of a row it is, and what it prints. */
export interface RowColumn<Row> {
  label: Bilingual;
  share: number;
  cell: string;
  /** Where the box takes a day and no prose. */
  holds?: 'day';
  lines: (row: Row) => RowLine[];
}

/** What of a question the table is made from. */
interface RowsQuestion {
  id: string;
  rows: number;
}

/** Rows as a table of boxes; of an empty form as many as the question has, the first cell of each under its own words. */
export function rowsTable<Row extends { id: string; position: number }>(
  question: RowsQuestion,
  facts: FormFacts,
  columns: readonly RowColumn<Row>[],
  rows: readonly Row[] | undefined,
  over: (at: number) => Bilingual[] = () => [],
): BlockOf<'table'> {
  const addressOf = (row: string, cell: string) =>
    boxAddress(facts, { question: question.id, side: 'agreed', row, cell });
  const filled = [...(rows ?? [])].sort((a, b) => a.position - b.position);
  const written = filled.map((row) => columns.map(({ cell, lines }) => cellOf(lines(row), addressOf(row.id, cell))));
  const empty = newRows(question.rows).map(({ id }, at) =>
    columns.map(({ cell, holds }, index) => {
      const box: RowLine = holds ? dayBoxLine(null) : { box: '' };
      return cellOf([...(index === 0 ? over(at) : []), box], addressOf(id, cell));
    }),
  );
  return {
    kind: 'table',
    columns: columns.map(({ label, share }): Column => ({ label, kind: 'text', share })),
    rows: written.length > 0 ? written : empty,
    blankRows: 0,
    total: false,
  };
}

/** The box of a day: in words, or empty. */
export function dayBoxLine(day: Day | null): RowLine {
  return { box: day === null ? '' : shortDaySaid(day), day };
}

function cellOf(lines: readonly RowLine[], address: string): Cell {
  const printed = lines.map((line): CellLine => {
    if (typeof line === 'string' || !('box' in line)) return line;
    return { address, text: line.box, ...(line.day !== undefined && { holds: { kind: 'day', day: line.day } }) };
  });
  const [first, ...more] = printed;
  return first !== undefined && more.length === 0 ? first : { lines: printed };
}
