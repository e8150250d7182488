import { describe, expect, it } from 'vitest';
import { type Held, keptRows, type Setup } from '#electron/render/measure/rows.ts';
import { heldBy } from '#electron/render/page-breaks.ts';
import type { Block, BlockOf, TableRow } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';

const upright: Setup = { choice: 'en', width: 170, height: 253, tableSize: houseStyle.size.table };
const line = 'Read with a partner every morning';
const column = { label: { en: 'What was seen' }, kind: 'text' as const, share: 1 };

function table(rows: TableRow[], more: Partial<BlockOf<'table'>> = {}): BlockOf<'table'> {
  return { kind: 'table', columns: [column], rows, blankRows: 0, total: false, ...more };
}

const rowsOf = (count: number): TableRow[] => Array.from({ length: count }, () => [line]);
const kept = (block: BlockOf<'table'>, held: Held = 'no') => keptRows(block, upright, held);

describe('The rows of a table', () => {
  it('leave neither the first nor the last alone on a page', () => {
    expect(kept(table(rowsOf(8)))).toEqual([true, false, false, false, false, false, true, false]);
  });

  it('to write in do not, either', () => {
    expect(kept(table([], { blankRows: 5 })).slice(3)).toEqual([true, false]); // 14 mm each
  });

  it('have the sum on the page of the last of them', () => {
    expect(kept(table(rowsOf(8), { total: true })).slice(6)).toEqual([false, true, false]);
  });

  it('stand apart where two of them take a third of the page', () => {
    const tall: TableRow = { cells: [''], room: 6 }; // 42 mm
    expect(kept(table([tall, tall, tall, tall]))).toEqual([false, false, false, false]);
  });

  it('are all together in a small table', () => {
    expect(kept(table(rowsOf(3)))).toEqual([true, true, false]);
  });

  it('end on the page of what is signed under them, which takes two of them along', () => {
    expect(kept(table(rowsOf(8)), 'signed').slice(4)).toEqual([false, false, true, true]);
  });

  it('end on the page of the line that belongs to them', () => {
    const note: Block = { kind: 'paragraph', text: 'Every meeting fits before its last day.' };
    const part: Block = { kind: 'section', title: { en: 'How it is counted' }, blocks: [] };
    expect(heldBy([table(rowsOf(8)), note, part], 0)).toBe('note');
    expect(heldBy([table(rowsOf(8)), note, table(rowsOf(2))], 0)).toBe('no'); // it leads on to the next table
    expect(heldBy([table(rowsOf(8)), part], 0)).toBe('no');
  });
});
