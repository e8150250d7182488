import type { Block, BlockOf, Cell, Composed, Text } from '#templates/blocks.ts';

/** What a reader of a report to governors holds: for each count its lines and its sum, for each step its bands. */
export interface Published {
  /** Lines by what they are called; the sum of them all where it is told, also by a sentence. */
  counts: Map<string, { lines: Map<string, number>; sum: number | null }>;
  /** On time, late, and everything else: from, and to where an end is told. */
  steps: Map<string, [number, number | null][]>;
}

/** The figures of a report, read off its page as anybody reads them. */
export function publishedIn({ blocks }: Composed): Published {
  const published: Published = { counts: new Map(), steps: new Map() };
  let title = '';
  for (const block of blocks.flatMap(inSections)) {
    if (block.kind === 'heading') title = said(block.text);
    if (block.kind === 'chart')
      note(
        published,
        said(block.title),
        block.bars.map(({ label, parts }) => [said(label), parts[0]?.value ?? 0]),
      );
    if (block.kind === 'paragraph') noteSentence(published, title, said(block.text));
    if (block.kind === 'table') noteTable(published, title, block);
  }
  return published;
}

function inSections(block: Block): Block[] {
  return block.kind === 'section' ? block.blocks.flatMap(inSections) : [block];
}

function noteSentence({ counts }: Published, title: string, text: string): void {
  const sum = /^.*?: (\d+)\. The figure of each is not given/.exec(text)?.[1];
  if (sum !== undefined) counts.set(title, { lines: new Map(), sum: Number(sum) });
}

function noteTable(published: Published, title: string, { rows, columns }: BlockOf<'table'>): void {
  const cells = rows.flatMap((row) => (Array.isArray(row) ? [row] : []));
  if (columns.length === 5) {
    for (const [step, within, ...bands] of cells)
      published.steps.set(
        `${text(step)} ${text(within)}`,
        bands.map((band) => bandOf(text(band))),
      );
    return;
  }
  if (columns.length === 2 && cells.length > 0)
    note(
      published,
      title,
      cells.map(([label, count]) => [text(label), numberOf(count)]),
    );
}

function note({ counts }: Published, title: string, lines: [string, number][]): void {
  counts.set(title, { lines: new Map(lines), sum: lines.reduce((sum, [, count]) => sum + count, 0) });
}

function bandOf(band: string): [number, number | null] {
  const [, from = '', to] = /^(\d+) (?:to (\d+)|or more)$/.exec(band) ?? [];
  return [Number(from), to === undefined ? null : Number(to)];
}

function numberOf(cell: Cell | undefined): number {
  return cell !== null && typeof cell === 'object' && 'number' in cell ? cell.number : Number.NaN;
}

function text(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  return cell !== null && typeof cell === 'object' && 'en' in cell ? cell.en : '';
}

function said(words: Text): string {
  return typeof words === 'string' ? words : words.en;
}
