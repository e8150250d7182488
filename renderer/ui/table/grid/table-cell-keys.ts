import type { KeyboardEvent } from 'react';
import { rowAfterKey } from '#renderer/ui/table/table-keys.ts';
import { cellStops, type GridActs } from './table-grid.ts';

/** What a key does on a cell that is not being written: moves, begins to write, empties it. True where it did something. */
export function onCellKey(event: KeyboardEvent<HTMLElement>, acts: GridActs): boolean {
  const { target } = event;
  const line = event.currentTarget;
  if (!(target instanceof HTMLElement) || !target.matches(cellStops)) return false;
  if (isUndo(event)) {
    acts.undo();
    return true;
  }
  const atEdge = edgeAfterKey(event, line, target);
  if (atEdge) {
    atEdge.focus();
    return true;
  }
  const inRow = stopAfterKey(event, line, target);
  if (inRow) {
    inRow.focus();
    return true;
  }
  const column = target.dataset['cell'];
  if (column === undefined) return false;
  return (
    isMove(event, line, column) || isWriting(event, { acts, row: line.dataset['row'] ?? '', column, cell: target })
  );
}

const isUndo = ({ ctrlKey, metaKey, key }: KeyboardEvent): boolean => (ctrlKey || metaKey) && key === 'z';

/** Where Ctrl and a key lead to, as in a spreadsheet: the first or last cell of the row, of the column, or of the table. */
function edgeAfterKey(event: KeyboardEvent, line: HTMLElement, { dataset }: HTMLElement): HTMLElement | undefined {
  const { cell } = dataset;
  if (cell === undefined || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const lines = line.parentElement?.children;
  const lineTo = {
    ArrowLeft: line,
    ArrowRight: line,
    ArrowUp: lines?.[0],
    ArrowDown: lines?.[lines.length - 1],
    Home: lines?.[0],
    End: lines?.[lines.length - 1],
  }[event.key];
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    return lineTo?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`) ?? undefined;
  const cellsThere = [...(lineTo?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  return cellsThere.at(event.key === 'ArrowLeft' || event.key === 'Home' ? 0 : -1);
}

/** Where a key leads to in the same row; undefined where it leads out of it. */
function stopAfterKey(event: KeyboardEvent, line: HTMLElement, target: HTMLElement): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const stops = [...line.querySelectorAll<HTMLElement>(cellStops)];
  const at = stops.indexOf(target);
  const isCell = target.dataset['cell'] !== undefined;
  if (event.key === 'ArrowRight' || (event.key === 'Tab' && isCell && !event.shiftKey)) return stops[at + 1];
  if (event.key === 'ArrowLeft' || (event.key === 'Tab' && isCell && event.shiftKey)) return stops[at - 1];
  if (isCell && event.key === 'Home') return stops[0];
  return isCell && event.key === 'End' ? stops.at(-1) : undefined;
}

/** Up and down in the same column. */
function isMove(event: KeyboardEvent, line: HTMLElement, column: string): boolean {
  const lines = [...(line.parentElement?.children ?? [])];
  const next = rowAfterKey(event, lines.indexOf(line), lines.length);
  if (next === undefined) return false;
  lines[next]?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(column)}"]`)?.focus();
  return true;
}

interface At {
  acts: GridActs;
  row: string;
  column: string;
  cell: HTMLElement;
}

function isWriting(event: KeyboardEvent, { acts, row, column, cell }: At): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || cell.dataset['open'] === undefined) return false;
  if (cell instanceof HTMLInputElement) {
    // the space bar presses a box by itself
    if (event.key !== 'Enter') return false;
    acts.commit(row, column, cell.checked ? '' : 'yes', 'down');
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') acts.commit(row, column, '', 'stay');
  else if (event.key === 'Enter' || event.key === 'F2') acts.begin(row, column);
  else if (event.key.length === 1) acts.begin(row, column, event.key);
  else return false;
  return true;
}
