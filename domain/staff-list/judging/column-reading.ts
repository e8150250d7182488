import { type Cell, textOf } from '#domain/staff-list/cells.ts';
import { judgeRounded, judgeShares } from './amounts.ts';
import { judgeDays, type OtherColumns } from './day-columns.ts';
import type { Finding, JudgedByUser, JudgedChoice, Judgement } from './judgement.ts';
import { hasApostrophes } from './marks.ts';
import { judgeMinutes } from './minutes.ts';

/** How the cells of one column are read, once it was looked at as a whole. */
export interface ColumnReading {
  /** What each finding is taken as; absent where the column gave no reason for it. */
  taken: Partial<Record<Finding, JudgedChoice>>;
  /** Days of both orders stand in it: one that may be either is doubtful. */
  isMixed: boolean;
  /** Every text of it begins with an apostrophe that another program put there. */
  hasApostrophes: boolean;
}

/** A column that is like any other. */
export const usualColumn: ColumnReading = { taken: {}, isMixed: false, hasApostrophes: false };

/** The cells of the column at a position. */
export function columnAt(rows: readonly { cells: readonly Cell[] }[], position: number): Cell[] {
  return rows.map(({ cells }) => cells[position] ?? '');
}

/** What a column holds, as far as its heading says it. */
export type ColumnHolds = 'days' | 'amounts' | 'numbers';

/** A column of a table, and what it holds. */
export interface HeldColumn {
  position: number;
  cells: readonly Cell[];
  holds: ColumnHolds;
}

const looked = 40;

/** Whether some of the column, from all over it, has a figure: only then is there something to find out. */
export function mayBeJudged(cells: readonly Cell[]): boolean {
  const step = Math.max(1, Math.floor(cells.length / looked));
  return cells.some(
    (cell, at) => at % step === 0 && (typeof cell !== 'string' || /^\W*\d/.test(cell) || / \d/.test(cell)),
  );
}

/**
 * What was found out about the columns of a table. Its days are looked at twice: one column may tell of the others.
 * `areHinted`: something else in it hints at an American program.
 */
export function judgeColumns(columns: readonly HeldColumn[], areHinted: boolean): Judgement[] {
  const first = columns.flatMap((column) => judge(column));
  const said = (finding: Finding, choice: JudgedChoice) =>
    first.some((one) => one.finding === finding && one.proposed === choice && one.against * 10 <= one.count);
  const others = {
    areMonthFirst: said('day-order', 'month-first'),
    areExchanged: first.some(isExchanged),
    areHinted: areHinted || first.some(({ finding, count }) => finding === 'day-order' && count > 0),
  };
  if (!others.areExchanged && !others.areHinted) return first;
  return columns.flatMap((column) => judge(column, others));
}

function isExchanged({ finding, proposed }: Judgement): boolean {
  return finding === 'swapped-days' && proposed === 'swap';
}

function judge({ cells, position, holds }: HeldColumn, others?: OtherColumns): Judgement[] {
  if (holds === 'days') return judgeDays(cells, position, others);
  if (holds === 'numbers') return judgeRounded(cells, position);
  return [...judgeShares(cells, position), ...judgeMinutes(cells, position)];
}

/** How to read a column by what was found and what the user said about it. */
export function columnReading(
  cells: readonly Cell[],
  judgements: readonly Judgement[],
  byUser: readonly JudgedByUser[],
): ColumnReading {
  const taken: ColumnReading['taken'] = {};
  for (const { position, finding, proposed } of judgements) {
    const said = byUser.find((one) => one.position === position && one.finding === finding);
    taken[finding] = said?.choice ?? proposed;
  }
  return {
    taken,
    isMixed: judgements.some(({ finding, count, against }) => finding === 'day-order' && count > 0 && against > 0),
    hasApostrophes: hasApostrophes(cells.map(textOf)),
  };
}
