import { inLanguage } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Cell, CellLine, Composed, Text } from '#templates/blocks.ts';
import { shortDaySaid } from '#templates/parts/said.ts';

/** A box of a form as it was printed: where it stands, what it asks, and what stands in it. */
export interface PrintedBox {
  /** Its address, or its place where it has none: the same in every version of a record. */
  key: string;
  /** The section that it stands in. */
  part: string;
  label: string;
  /** What is printed beside a box in the same cell, such as an outcome, a day or an earlier wording. */
  isBeside: boolean;
  text: string;
}

/**
 * Every box of a composed form, in the order of the page and in English as the window is. What is printed round the boxes,
 * and who signed, are none.
 */
export function boxesOf({ blocks }: Pick<Composed, 'blocks'>): PrintedBox[] {
  const seen = new Map<string, number>();
  // of several boxes that have no address and stand alike, such as appeals, each is one
  return blocks
    .flatMap((block) => boxesIn(block, ''))
    .map((box) => {
      const count = (seen.get(box.key) ?? 0) + 1;
      seen.set(box.key, count);
      return count === 1 ? box : { ...box, key: `${box.key}/${count}` };
    });
}

const said = (text: Text): string => (typeof text === 'string' ? text : inLanguage(text, 'en'));

function boxesIn(block: Block, part: string): PrintedBox[] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap((one) => boxesIn(one, said(block.title)));
    case 'answer': {
      const label = block.by === null ? said(block.label) : `${said(block.label)} (${said(block.by)})`;
      return [{ key: block.address, part, label, isBeside: false, text: block.text }];
    }
    case 'ticks': {
      const text = block.boxes.flatMap(({ on, label }) => (on ? [said(label)] : [])).join(', ');
      const label = block.by === null ? said(block.label) : `${said(block.label)} (${said(block.by)})`;
      return [{ key: block.address ?? `${part}/${label}`, part, label, isBeside: false, text }];
    }
    case 'facts':
      return block.rows.flatMap(({ label, value }) => boxesOfCell(value, part, said(label)));
    case 'table':
      return tableBoxes(block, part);
    default:
      return [];
  }
}

/** The cells of a table: each by its row, which its first cell names where that is no box, and by its column. */
function tableBoxes({ columns, rows }: BlockOf<'table'>, part: string): PrintedBox[] {
  const cellsOf = rows.flatMap((row) => ('across' in row ? [] : [Array.isArray(row) ? row : row.cells]));
  return cellsOf.flatMap((cells, at) => {
    const [first = null] = cells;
    const named = linesOf(first).some(isBox) ? '' : wordsOf(linesOf(first));
    const row = named === '' ? String(at + 1) : named;
    return cells.flatMap((cell, column) => {
      if (column === 0 && named !== '') return [];
      const heading = said(columns[column]?.label ?? '');
      return boxesOfCell(cell, part, named === '' ? `${heading} ${row}` : `${row}: ${heading}`);
    });
  });
}

/** The box of a cell, and what is printed beside it. */
function boxesOfCell(cell: Cell, part: string, label: string): PrintedBox[] {
  const lines = linesOf(cell);
  const boxes = lines.filter(isBox);
  const key = boxes[0]?.address ?? `${part}/${label}`;
  const beside = lines.filter((line) => !isBox(line));
  if (boxes.length === 0) return [{ key, part, label, isBeside: false, text: wordsOf(lines) }];
  return [
    { key, part, label, isBeside: false, text: wordsOf(boxes) },
    ...(beside.length === 0 ? [] : [{ key: `${key}/beside`, part, label, isBeside: true, text: wordsOf(beside) }]),
  ];
}

type LineOfBox = Extract<CellLine, { address: string }>;
const isBox = (line: CellLine): line is LineOfBox => typeof line === 'object' && 'address' in line;

function linesOf(cell: Cell): CellLine[] {
  if (cell === null || typeof cell === 'string' || 'en' in cell || 'address' in cell)
    return cell === null ? [] : [cell];
  if ('lines' in cell) return cell.lines;
  if ('day' in cell) return [shortDaySaid(cell.day)];
  return ['number' in cell ? String(cell.number) : (cell.pence / 100).toFixed(2)];
}

function wordsOf(lines: readonly CellLine[]): string {
  return lines
    .map((line) => said(isBox(line) ? line.text : line))
    .filter((text) => text !== '')
    .join('\n');
}
