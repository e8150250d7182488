import type { Day } from '#domain/days/dates.ts';
import type { RowKeys } from '#domain/list-back/row-keys.ts';
import type { Bilingual, Language } from '#domain/text/bilingual.ts';

/** Printed words in the languages they are offered in, or text as somebody typed it. */
export type Text = Bilingual | string;

/** What a box takes that is not prose: a day, a tick, or one of a few values. */
export type BoxHolds =
  | { kind: 'day'; day: Day | null }
  | { kind: 'tick'; on: boolean }
  | { kind: 'one-of'; values: readonly { value: string; label: Bilingual }[] };

/** A line of a cell: words, or a box that comes back from Word under its address (domain/form/address.ts). */
export type CellLine = Text | { address: string; text: Text; holds?: BoxHolds };

/** What stands in a cell or beside a label; `lines` stand under one another. */
export type Cell = CellLine | { lines: CellLine[] } | { day: Day } | { number: number } | { pence: number } | null;

/**
 * A row of a table: its cells, the same with so many lines of writing while they are empty (two otherwise), or words over
 * the whole width that head the rows under them.
 */
export type TableRow = Cell[] | { cells: Cell[]; room: number } | { across: Text };

export type ColumnKind = 'text' | 'day' | 'number' | 'money';

/**
 * A column of a table; `share` is its part of the width, any positive figure. A cell of one with `choices` is one of
 * them, and is chosen from a list in a workbook.
 */
export interface Column {
  label: Bilingual;
  kind: ColumnKind;
  share: number;
  choices?: readonly Bilingual[] | undefined;
  /** In a workbook it stands right of what is printed, to sort and count by; no other column comes after it. */
  aside?: true | undefined;
}

/** One part of a bar: its name and how many. */
export interface BarPart {
  label: Bilingual;
  value: number;
}

/** What a box asks is a part of the document by itself, where no section stands over it. */
interface Headed {
  part?: true;
}

/** One of several boxes to tick, and the value that it stands for. */
export interface TickBox {
  value: string;
  label: Bilingual;
  on: boolean;
}

/** The kinds of block that a document is made of. A renderer has one function for each. */
export interface Blocks {
  /** A part with a heading of its own; a sheet of its own where the workbook is laid out in sheets. */
  section: { title: Text; blocks: Block[] };
  heading: { text: Text };
  paragraph: { text: Text };
  list: { items: Text[] };
  /** Labels with their values, side by side. */
  facts: { rows: { label: Bilingual; value: Cell }[] };
  /**
   * `blankRows` are printed empty, to write in; `total` adds a last row with the sums of number and money columns. `keys`
   * stand in a hidden column of a workbook, one for each row: by them the rows are known again when the file comes back.
   */
  table: { columns: Column[]; rows: TableRow[]; blankRows: number; total: boolean; keys?: RowKeys };
  /** A box to write in: what it asks, what stands in it, and its least height in lines. */
  answer: { address: string; label: Text; by: Bilingual | null; text: string; lines: number } & Headed;
  /**
   * Boxes to tick under what they ask, one of which is meant. The address is null where the ticks only say what follows
   * from other boxes.
   */
  ticks: { address: string | null; label: Text; by: Bilingual | null; boxes: TickBox[] } & Headed;
  /** Lines to sign on; how it was signed, never a name that looks like a signature, and the day stand there afterwards. */
  signature: { rows: { label: Bilingual; how: Text | null; signedOn: Day | null }[] };
  notice: { text: Text };
  /** Bars of one scale, each made of parts; the values are printed beside them. */
  chart: { title: Bilingual; bars: { label: Text; parts: BarPart[] }[] };
}

/** What a document is read on: pages, printed or in Word, or a workbook. */
export type Medium = 'paper' | 'workbook';

export type BlockKind = keyof Blocks;
/** A block that is marked stands on that medium only: a table of twenty columns in a workbook, a chart of it on paper. */
export type BlockOf<Kind extends BlockKind> = { kind: Kind; on?: Medium | undefined } & Blocks[Kind];
export type Block = { [Kind in BlockKind]: BlockOf<Kind> }[BlockKind];

/** A renderer: one function for each kind of block, so that a missing kind does not compile. */
export type Renderer<Context, Out> = { [Kind in BlockKind]: (block: BlockOf<Kind>, context: Context) => Out };

/** What a renderer makes of one block. */
export function render<Context, Out>(renderer: Renderer<Context, Out>, block: Block, context: Context): Out {
  const one = renderer[block.kind] as (block: Block, context: Context) => Out; // the table's key is the block's own kind
  return one(block, context);
}

/** A document ready to be rendered: what stands at its head, its blocks, and how a workbook lays it out. */
export interface Composed {
  title: Bilingual;
  /** What the title is about, under it: a person and a cycle, or a school and a year. */
  subtitle: Text;
  school: Letterhead;
  blocks: Block[];
  /** The languages that its words are offered in; asked for in another it is made in English. */
  languages: readonly Language[];
  /** On one sheet; on wide ones, of one section each; or its words on one and each of its tables on another. */
  workbook: 'page' | 'sheets' | 'tables';
  /** Printed in the footer of each page of a demo school. */
  demo: boolean;
  /** What the footer of a file says while it is not signed: of which day it is. */
  draft?: Bilingual | undefined;
  /** What a form is filled in for, so that its file can be read back; null for every other document. */
  form: FormSource | null;
}

/** Where the boxes of a form belong: its record, null where it is handed out empty, and the policy that it is from. */
export interface FormSource {
  record: string | null;
  /** Whether it is still to be filled in. */
  isOpen: boolean;
  form: string;
  policy: { id: string; version: number };
  /** The day of which it is; left out of what was signed before it was noted. */
  madeOn?: Day;
}

/** What a school prints at the head of its papers; the logo is a PNG or a JPEG. */
export interface Letterhead {
  name: string;
  address: string;
  logo: { bytes: Uint8Array; kind: 'png' | 'jpg'; width: number; height: number } | null;
  /** A Word file of the school's own in its stored shape, which stands on the paper in their place. */
  own?: Uint8Array;
}
