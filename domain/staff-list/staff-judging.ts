import { isBlank } from './cells.ts';
import { hintsAtAmerica } from './judging/american-hints.ts';
import { type ColumnHolds, columnAt, columnReading, judgeColumns, mayBeJudged } from './judging/column-reading.ts';
import type { Finding, JudgedByUser, Judgement } from './judging/judgement.ts';
import type { Sheet } from './sheet.ts';
import type { Matching, StaffColumn } from './staff-columns.ts';
import type { ColumnReadings } from './staff-row.ts';

/** What the columns of a staff list hold, as far as they are looked at as a whole. */
const holds: Partial<Record<StaffColumn, ColumnHolds>> = {
  startDate: 'days',
  contractEnds: 'days',
  probationEnds: 'days',
  inductionEnds: 'days',
  appraiserTrainedOn: 'days',
  leavingDate: 'days',
  hoursPerWeek: 'amounts',
  employeeNumber: 'numbers',
};

const heldBy: Record<Finding, ColumnHolds> = {
  'day-order': 'days',
  'swapped-days': 'days',
  instants: 'days',
  shares: 'amounts',
  minutes: 'amounts',
  'rounded-numbers': 'numbers',
};

/** Everything that can be found out about the columns of a table, whatever they will be matched to. */
export function judgementsOf(sheet: Sheet): Judgement[] {
  const rows = fullRows(sheet);
  return judgeColumns(
    sheet.headings.flatMap((_, position) => {
      const cells = columnAt(rows, position);
      if (!mayBeJudged(cells)) return [];
      return kinds.map((kind) => ({ position, cells, holds: kind }));
    }),
    hintsAtAmerica(sheet.headings, rows),
  );
}

/** The rows without those of one cell, which are notes. */
function fullRows({ rows, headings }: Sheet): Sheet['rows'] {
  if (headings.length < 3) return rows;
  return rows.filter(
    ({ cells }) => cells.findIndex((cell) => !isBlank(cell)) !== cells.findLastIndex((cell) => !isBlank(cell)),
  );
}

const kinds: readonly ColumnHolds[] = ['days', 'amounts', 'numbers'];

/** Those of the findings that count where the columns are matched so. */
export function judgementsThatCount(judgements: readonly Judgement[], matching: Matching): Judgement[] {
  const matched = new Map(Object.entries(matching).map(([column, position]) => [position, column as StaffColumn])); // its keys
  return judgements.filter(({ position, finding }) => {
    const column = matched.get(position);
    return column !== undefined && holds[column] === heldBy[finding];
  });
}

/** How each matched column of the table is read, by what was found in it and what the user said about it. */
export function columnReadings(sheet: Sheet, matching: Matching, byUser: readonly JudgedByUser[]): ColumnReadings {
  const rows = fullRows(sheet);
  const columns = (Object.entries(matching) as [StaffColumn, number][]) // the keys and values of a Matching
    .map(([column, position]) => ({ position, cells: columnAt(rows, position), holds: holds[column] }));
  const judgements = judgeColumns(
    columns.flatMap(({ holds: kind, ...rest }) => (kind ? [{ ...rest, holds: kind }] : [])),
    hintsAtAmerica(sheet.headings, rows),
  );
  return new Map(
    columns.map(({ position, cells }) => {
      const own = judgements.filter((judgement) => judgement.position === position);
      return [position, columnReading(cells, own, byUser)];
    }),
  );
}
