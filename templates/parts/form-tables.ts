import type { QuestionOf } from '#domain/form.ts';
import type { Objective, ReviewRecord, TrainingNeed } from '#domain/review.ts';
import type { BlockOf, Cell, CellLine, Column } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { shortDaySaid } from './said.ts';
import { tag } from './tag.ts';

type Table = BlockOf<'table'>;

/** 'Progress on previous objectives': each with its outcome, where one is recorded, over the notes. */
export function progressTable(question: QuestionOf<'objective-progress'>, record?: ReviewRecord): Table {
  return rowsTable(question, { objective: 2, progress: 3 }, record?.progress, {
    objective: (row) => [{ box: row.objective }],
    progress: (row) => [...(row.outcome ? [words.outcomes[row.outcome]] : []), { box: row.progress }],
  });
}

/** The objectives that the review sets; the day and the priority stand under the words they belong to. */
export function objectivesTable(question: QuestionOf<'objectives'>, record?: ReviewRecord): Table {
  return rowsTable(question, { objective: 3, criteria: 3, monitoring: 2 }, record?.objectives, {
    objective: (row) => [{ box: row.text }, ...(row.priority ? [words.serves(row.priority)] : [])],
    criteria: (row) => [{ box: row.criteria }, ...dayLine(row)],
    monitoring: (row) => [{ box: row.monitoring }],
  });
}

/** The training that was undertaken, and how well it went. */
export function undertakenTable(question: QuestionOf<'training-undertaken'>, record?: ReviewRecord): Table {
  return rowsTable(question, { activity: 2, success: 3 }, record?.trainingUndertaken, {
    activity: (row) => [{ box: row.activity }],
    success: (row) => [{ box: row.success }],
  });
}

/** The training needs that the review found, with who acts and by when under the action. */
export function needsTable(question: QuestionOf<'training-needs'>, record?: ReviewRecord): Table {
  return rowsTable(question, { need: 1, action: 1 }, record?.trainingNeeds, {
    need: (row) => [{ box: row.need }],
    action: (row) => [{ box: row.action }, ...(row.whoActs ? [words.whoActs(row.whoActs)] : []), ...byLine(row)],
  });
}

/** A line of a cell: words, or the box that comes back. */
type Line = CellLine | { box: string };

interface RowsQuestion<Name extends string> {
  id: string;
  columns: Record<Name, { label: Column['label'] }>;
  rows: number;
}

function rowsTable<Name extends string, Row extends { position: number }>(
  question: RowsQuestion<Name>,
  shares: Record<Name, number>,
  rows: readonly Row[] | undefined,
  lines: Record<Name, (row: Row) => Line[]>,
): Table {
  const names = Object.keys(shares) as Name[]; // the record has these keys and no others
  const filled = [...(rows ?? [])].sort((a, b) => a.position - b.position);
  const cells = (number: number, row: Row | undefined): Cell[] =>
    names.map((name) => cellOf(row ? lines[name](row) : [{ box: '' }], tag(question.id, number, name)));
  return {
    kind: 'table',
    columns: names.map((name) => ({ label: question.columns[name].label, kind: 'text', share: shares[name] })),
    rows:
      filled.length > 0
        ? filled.map((row, index) => cells(index + 1, row))
        : Array.from({ length: question.rows }, (_, index) => cells(index + 1, undefined)),
    blankRows: 0,
    total: false,
  };
}

function cellOf(lines: Line[], cellTag: string): Cell {
  const tagged = lines.map((line) =>
    typeof line === 'object' && 'box' in line ? { tag: cellTag, text: line.box } : line,
  );
  const [first, ...more] = tagged;
  return first !== undefined && more.length === 0 ? first : { lines: tagged };
}

function dayLine({ targetDay }: Objective): Line[] {
  return targetDay ? [words.by(shortDaySaid(targetDay))] : [];
}

function byLine({ byDay }: TrainingNeed): Line[] {
  return byDay ? [words.by(shortDaySaid(byDay))] : [];
}
