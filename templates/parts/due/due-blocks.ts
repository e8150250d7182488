import { shortDay } from '#domain/days/day-words.ts';
import { whenDue } from '#domain/deadlines/due.ts';
import { dueCounts, dueGroups, filteredDue, type Grouping } from '#domain/deadlines/due-filter.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { searchFor } from '#domain/text/search.ts';
import type { Block, Cell, TableRow } from '#templates/blocks.ts';
import { labelled } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { type DueColumn, dueColumns, pageColumns, sheetColumns } from './due-columns.ts';
import { type DueListed, type DueRow, groupSaid } from './due-said.ts';

const says = words.due;

/** The deadlines that are shown: those that the filter lets through and in which its letters are found. */
export function shownDue({ all, filter, today }: DueListed): DueRow[] {
  const { by, of, find } = filter;
  const columns = dueColumns(all, '');
  const isWanted = searchFor(find);
  const textsOf = (row: DueRow): string[] =>
    by !== '' && of === '' ? [groupSaid(row, by).en] : columns.map(({ cell }) => inEnglish(cell(row)));
  return filteredDue(all, filter, today).filter((row) => isWanted(textsOf(row).join(' ')));
}

/** '34 deadlines, 5 overdue'. */
export function countSaid(rows: readonly DueRow[], { today }: Pick<DueListed, 'today'>): Bilingual {
  const { all, overdue } = dueCounts(rows, today);
  return overdue === 0 ? says.all(all) : says.ofThem(says.all(all), overdue);
}

/**
 * The deadlines in one table. On paper what is overdue, due this week, in the next two weeks and later stands under
 * headings; or, where they are in groups, each group under its own. In a workbook, where rows are sorted and filtered, each
 * row says it itself.
 */
export function dueBlocks(rows: readonly DueRow[], listed: DueListed): Block[] {
  if (rows.length === 0) return [{ kind: 'paragraph', text: says.nothing }];
  const { by, of } = listed.filter;
  const [title, parts] =
    by === '' || of !== '' ? [says.list, partsByDay(rows, listed)] : [says.by[by], partsByGroup(rows, by, listed)];
  const columns = pageColumns(listed.all, by);
  const headed = parts.flatMap(({ heading, rows: under }) => [{ across: heading }, ...rowsOf(under, columns)]);
  const inSheet = sheetColumns(listed.all, listed.today);
  return [
    { kind: 'section', title, on: 'paper', blocks: [tableOf(columns, headed)] },
    { kind: 'section', title, on: 'workbook', blocks: [tableOf(inSheet, rowsOf(rows, inSheet))] },
  ];
}

function tableOf(columns: readonly DueColumn[], rows: TableRow[]): Block {
  const plain = columns.map(({ label, kind, share }) => ({ label, kind, share }));
  return { kind: 'table', columns: plain, rows, blankRows: 0, total: false };
}

/** Some deadlines and what stands over them. */
interface Part {
  heading: Bilingual;
  rows: readonly DueRow[];
}

function partsByDay(rows: readonly DueRow[], { today }: DueListed): Part[] {
  const byWhen = Map.groupBy(rows, ({ due }) => whenDue(due, today)); // in the order of the days
  return [...byWhen].map(([when, same]) => ({
    heading: labelled(says.whens[when], says.all(same.length)),
    rows: same,
  }));
}

function partsByGroup(rows: readonly DueRow[], by: Grouping, listed: DueListed): Part[] {
  return dueGroups(rows, by, listed.today).map(({ first, key, rows: same }) => ({
    heading: labelled(groupSaid(first, by, key), countSaid(same, listed)),
    rows: same,
  }));
}

function rowsOf(rows: readonly DueRow[], columns: readonly DueColumn[]): Cell[][] {
  return rows.map((row) => columns.map(({ cell }) => cell(row)));
}

/** What stands in a cell, as the list on screen has it. */
function inEnglish(cell: Cell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  if ('day' in cell) return shortDay(cell.day, 'en');
  return 'en' in cell ? cell.en : '';
}
