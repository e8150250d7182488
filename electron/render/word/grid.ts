import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type ITableBordersOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { houseStyle, type Spacing } from '#templates/house-style.ts';
import { WordCell } from './looks.ts';
import { type Paper, twips } from './measures.ts';

const { colour } = houseStyle;

const edge = { style: BorderStyle.SINGLE, size: 6, color: colour.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const allEdges = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};

/** No lines at all. */
export const noEdges = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A line to sign or to write on, and one between facts. */
export const signingEdge = { ...none, style: BorderStyle.SINGLE, size: 6, color: colour.ink };
export const faintEdge = { style: BorderStyle.SINGLE, size: 6, color: colour.faint };

/** The shade behind headings and notices. */
export const shade = { type: ShadingType.CLEAR, color: 'auto', fill: colour.shade };

function padding({ cell }: Pick<Spacing, 'cell'>) {
  const edge = twips(cell);
  return { top: edge, bottom: edge, left: twips(2.2), right: twips(2.2), marginUnitType: WidthType.DXA };
}

/** A row before it is made: its cells, its least height in millimetres, and whether it may go over the page. */
export interface GridRow {
  cells: ITableCellOptions[];
  height?: number;
  isHead?: boolean;
  maySplit?: boolean;
}

/** A table over the whole width of the text, its columns in the proportion of their shares. */
export function grid(
  shares: readonly number[],
  rows: readonly GridRow[],
  paper: Pick<Paper, 'text'> & { spacing: Pick<Spacing, 'cell'> },
  borders: ITableBordersOptions = allEdges,
): Table {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((twips(paper.text) * share) / sum));
  return new Table({
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: padding(paper.spacing),
    rows: rows.map((row) => gridRow(row, widths)),
  });
}

function gridRow({ cells, height, isHead = false, maySplit = false }: GridRow, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: !maySplit,
    ...(height === undefined ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (cell, at) => new WordCell({ ...cell, width: { size: widthOf(cell, at, widths), type: WidthType.DXA } }),
    ),
  });
}

function widthOf(cell: ITableCellOptions, at: number, widths: readonly number[]): number {
  const span = cell.columnSpan ?? 1;
  return widths.slice(at, at + span).reduce((total, width) => total + width, 0);
}

/** What Word needs after a table at least, in millimetres. */
export const LEAST_GAP = 0.4;

/** On the page of the next paragraph, or wherever: what is not so is not written, in a document of hundreds. */
export function kept(withNext: boolean): { keepNext?: true } {
  return withNext ? { keepNext: true } : {};
}

/** Room after a table: two tables that touch would become one. */
export function gap(millimetres: number, withNext = false): FileChild {
  return new Paragraph({
    ...kept(withNext),
    spacing: { before: 0, after: 0, line: twips(millimetres), lineRule: 'exact' },
  });
}
