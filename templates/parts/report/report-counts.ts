import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { type Category, leastPeople, mergeSmall } from './small-groups.ts';

/** Fewer values than this are listed, not drawn (experience 6). */
const LEAST_BARS = 5;

/** What a count is called: over it, over its two columns, and what those too few to stand alone are called, and all. */
export interface CountWords {
  title: Bilingual;
  label: Bilingual;
  count: Bilingual;
  other: Bilingual;
  all: Bilingual;
  none: Bilingual;
}

/**
 * A count by category with small ones merged, as bars where there are enough of them, else as a table, and as a sentence
 * where all had to be merged. `noughts` are categories that nobody is in and that are told all the same.
 */
export function countBlocks(categories: readonly Category<Text>[], said: CountWords, noughts: Text[] = []): Block[] {
  if (categories.length + noughts.length === 0) return [paragraph(said.none)];
  const merged = mergeSmall<Text>(categories, said);
  if (merged.told === 'nothing') {
    return [{ kind: 'heading', text: said.title }, paragraph(words.report.tooFew(leastPeople))];
  }
  const [only, ...others] = merged.rows;
  if (only?.label === said.all && others.length + noughts.length === 0) {
    return [{ kind: 'heading', text: said.title }, paragraph(words.report.notApart(said.all, only.count, leastPeople))];
  }
  const rows = [...merged.rows, ...noughts.map((label) => ({ label, count: 0 }))];
  if (rows.length >= LEAST_BARS) return [chart(rows, said)];
  return [{ kind: 'heading', text: said.title }, table(rows, said)];
}

/** How things are counted: what they are, whose they are, what that is called, and in which order it is told. */
export interface Counting<Item> {
  key: (item: Item) => string;
  person: (item: Item) => string;
  label: (key: string) => Text;
  /** Keys in the order in which they are told; the others come after them, the most frequent first. */
  order: readonly string[];
}

/** Things by what they are, with the people whose they are. */
export function countBy<Item>(items: readonly Item[], { key, person, label, order }: Counting<Item>): Category<Text>[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...Map.groupBy(items, key)]
    .sort(([a, ofA], [b, ofB]) => place(a) - place(b) || ofB.length - ofA.length)
    .map(([name, of]) => ({ label: label(name), people: new Set(of.map(person)), count: of.length }));
}

interface Row {
  label: Text;
  count: number;
}

function table(rows: readonly Row[], said: CountWords): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: [
      { label: said.label, kind: 'text', share: 4 },
      { label: said.count, kind: 'number', share: 1 },
    ],
    rows: rows.map(({ label, count }) => [label, { number: count }]),
    blankRows: 0,
    total: rows.length > 1,
  };
}

function chart(rows: readonly Row[], said: CountWords): BlockOf<'chart'> {
  return {
    kind: 'chart',
    title: said.title,
    bars: rows.map(({ label, count }) => ({ label, parts: [{ label: said.count, value: count }] })),
  };
}

function paragraph(text: Bilingual): Block {
  return { kind: 'paragraph', text };
}
