import { type Count, type CountRow, leastPeople } from '#domain/report/figures.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';

/** Fewer values than this are listed, not drawn (experience 6). */
const LEAST_BARS = 5;

/** What a count is called: over it, over its two columns, and what is told together, all of it, nothing, and too little. */
export interface CountWords {
  title: Bilingual;
  label: Bilingual;
  count: Bilingual;
  other: Bilingual;
  all: Bilingual;
  none: Bilingual;
  few: Bilingual;
  /** What a line of one kind is called. */
  of: (key: string) => Text;
}

/** A count as bars where there are enough of them, else as a table, and as a sentence where nothing can be told apart. */
export function countBlocks({ isTold, rows }: Count, said: CountWords): Block[] {
  if (!isTold) return [{ kind: 'heading', text: said.title }, paragraph(said.few)];
  const [only, ...others] = rows.filter(({ count }) => count > 0);
  if (only === undefined) return [paragraph(said.none)];
  if (!only.isNamed && rows.length === 1) {
    return [{ kind: 'heading', text: said.title }, paragraph(words.report.notApart(said.all, only.count, leastPeople))];
  }
  const label = (row: CountRow): Text => {
    const [key = ''] = row.keys;
    return row.isNamed ? said.of(key) : others.length === 0 ? said.all : said.other;
  };
  const lines = rows.map((row) => ({ label: label(row), count: row.count }));
  const listed: Block[] = [{ kind: 'heading', text: said.title }, table(lines, said)];
  if (lines.length < LEAST_BARS) return listed;
  // a workbook has the figures in cells, of which its chart is drawn
  return [...listed.map((block): Block => ({ ...block, on: 'workbook' })), chart(lines, said)];
}

interface Line {
  label: Text;
  count: number;
}

function table(lines: readonly Line[], said: CountWords): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: [
      { label: said.label, kind: 'text', share: 4 },
      { label: said.count, kind: 'number', share: 1 },
    ],
    rows: lines.map(({ label, count }) => [label, { number: count }]),
    blankRows: 0,
    total: lines.length > 1,
  };
}

function chart(lines: readonly Line[], said: CountWords): BlockOf<'chart'> {
  return {
    kind: 'chart',
    title: said.title,
    bars: lines.map(({ label, count }) => ({ label, parts: [{ label: said.count, value: count }] })),
  };
}

function paragraph(text: Bilingual): Block {
  return { kind: 'paragraph', text };
}
