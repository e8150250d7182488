import { inLanguage } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, BoxHolds, Cell, CellLine, Composed, Text } from '#templates/blocks.ts';

/** A box of a composed form that has an address. */
export interface AddressedBox {
  address: string;
  /** The section that it stands in, and what it asks, in English as the window is. */
  part: string;
  label: string;
  text: Text;
  /** Where it takes no prose. */
  holds: BoxHolds | null;
  /** Of boxes to tick: what each stands for, and which is ticked. */
  ticks: BlockOf<'ticks'>['boxes'] | null;
}

const said = (text: Text): string => (typeof text === 'string' ? text : inLanguage(text, 'en'));

/** Every box of a composed form that comes back from Word, in the order of the page. */
export function addressedBoxes({ blocks }: Pick<Composed, 'blocks'>): AddressedBox[] {
  return boxesUnder(blocks, '');
}

/** The boxes under a heading; words on their own line head what follows them. */
function boxesUnder(blocks: readonly Block[], part: string): AddressedBox[] {
  let heading = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = said(block.text);
    if (block.kind === 'section') return boxesUnder(block.blocks, said(block.title));
    return boxesIn(block, heading === '' || part === '' ? part || heading : `${part}: ${heading}`);
  });
}

function boxesIn(block: Block, part: string): AddressedBox[] {
  switch (block.kind) {
    case 'answer': {
      const { address, text } = block;
      return [{ address, part, label: asked(block), text, holds: null, ticks: null }];
    }
    case 'ticks': {
      const { address, boxes } = block;
      const text = boxes.find(({ on }) => on)?.label ?? '';
      return address === null ? [] : [{ address, part, label: asked(block), text, holds: null, ticks: boxes }];
    }
    case 'facts':
      return block.rows.flatMap(({ label, value }) => boxesOfCell(value, part, said(label)));
    case 'table':
      return tableBoxes(block, part);
    default:
      return [];
  }
}

function asked({ label, by }: Pick<BlockOf<'answer'>, 'label' | 'by'>): string {
  return by === null ? said(label) : `${said(label)} (${said(by)})`;
}

/** The boxes of a table: each by its row, which its first cell names where that is no box, and by its column. */
function tableBoxes({ columns, rows }: BlockOf<'table'>, part: string): AddressedBox[] {
  let over = '';
  let at = 0;
  return rows.flatMap((row) => {
    if ('across' in row) {
      over = said(row.across);
      return [];
    }
    at += 1;
    const cells = Array.isArray(row) ? row : row.cells;
    const [first = null] = cells;
    const lines = linesOf(first);
    const named = lines.some(isBox) ? over : lines.map((line) => said(isBox(line) ? line.text : line)).join(', ');
    const whose = named === '' ? String(at) : named;
    return cells.flatMap((cell, column) => {
      const heading = said(columns[column]?.label ?? '');
      return boxesOfCell(cell, part, named === '' ? `${heading} ${whose}` : `${whose}: ${heading}`);
    });
  });
}

/** The boxes of a cell; of several each is called by the words over it, too. */
function boxesOfCell(cell: Cell, part: string, label: string): AddressedBox[] {
  const lines = linesOf(cell);
  const isAlone = lines.filter(isBox).length < 2;
  return lines.flatMap((line, at) => {
    if (!isBox(line)) return [];
    const before = lines[at - 1];
    const over = isAlone || before === undefined || isBox(before) ? '' : said(before);
    const { address, text, holds = null } = line;
    return [{ address, part, label: over === '' ? label : `${label}, ${over}`, text, holds, ticks: null }];
  });
}

type LineOfBox = Extract<CellLine, { address: string }>;
const isBox = (line: CellLine): line is LineOfBox => typeof line === 'object' && 'address' in line;

function linesOf(cell: Cell): CellLine[] {
  if (cell === null) return [];
  if (typeof cell === 'string' || 'en' in cell || 'address' in cell) return [cell];
  return 'lines' in cell ? cell.lines : [];
}
