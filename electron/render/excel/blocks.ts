import type { Bilingual } from '#domain/text/bilingual.ts';
import { linesFor } from '#electron/render/page-breaks.ts';
import { spoken } from '#electron/render/spoken.ts';
import { type Block, type BlockOf, type Renderer, render, type Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { cellText, excelValue } from './cells.ts';
import { chart } from './charts.ts';
import { factLooks, looks, signLooks } from './looks.ts';
import { across, addGap, addRow, columnsOf, type SheetContext, writingLine } from './sheet.ts';
import { table } from './tables.ts';
import { shares } from './widths.ts';

const AFTER = 9;
const BEFORE_SECTION = 14;

/** Each kind of block as rows of a sheet. */
export const excelRenderer: Renderer<SheetContext, void> = {
  section: ({ title, blocks }, context) => {
    addGap(context, BEFORE_SECTION);
    sentence(title, looks.section, context);
    excelBlocks(blocks, context);
  },
  heading: ({ text }, context) => sentence(text, looks.heading, context),
  paragraph: ({ text }, context) => {
    sentence(text, looks.plain, context);
    addGap(context, AFTER);
  },
  list: ({ items }, context) => {
    for (const item of items) sentence(item, looks.plain, context, '• ');
    addGap(context, AFTER);
  },
  notice: ({ text }, context) => {
    sentence(text, looks.notice, context);
    addGap(context, AFTER);
  },
  facts: ({ rows }, context) => {
    const [left, right] = columnsOf(shares.facts, context.widths);
    for (const row of rows) {
      const { value, kind } = excelValue(row.value, context.choice);
      const label = { value: cellText(row.label, context.choice), look: looks.factLabel, from: 1, to: 1, ...left };
      addRow(context, [label, { value, look: factLooks[kind], from: 2, to: 2, ...right }], writingLine);
    }
    addGap(context, AFTER);
  },
  table,
  answer,
  ticks,
  signature,
  chart,
};

/** Blocks in their order, one under another. */
export function excelBlocks(blocks: readonly Block[], context: SheetContext): void {
  for (const block of blocks) render(excelRenderer, block, context);
}

/** A language beside the other has at least this part of the width; where the columns leave it less, it stands under it. */
const LEAST_BESIDE = 0.35;

/** Words over the whole width: Welsh and English side by side where both were asked for and there is room. */
export function sentence(
  text: Text,
  look: (typeof looks)[keyof typeof looks],
  context: SheetContext,
  before = '',
): void {
  const said = spoken(text, context.choice);
  const texts = said.map((piece) => `${before}${piece.text}`);
  const beside = across(said.length, context);
  const width = (from: number, to: number) => context.widths.slice(from - 1, to).reduce((sum, one) => sum + one, 0);
  const isRoom = beside.every(({ from, to }) => width(from, to) >= LEAST_BESIDE * width(1, context.printed));
  const columns = isRoom ? beside : across(1, context);
  const values = isRoom ? texts : [texts.join('\n')];
  addRow(
    context,
    columns.map((over, at) => ({ value: values[at] ?? null, look, ...over })),
  );
}

function ticks({ label, by, boxes }: BlockOf<'ticks'>, context: SheetContext): void {
  asks(label, by, context);
  const [left, right] = columnsOf(shares.ticks, context.widths);
  for (const { label: means, on } of boxes) {
    addRow(context, [
      { value: on ? '☒' : '☐', look: looks.box, from: 1, to: 1, ...left },
      { value: cellText(means, context.choice), look: looks.box, from: 2, to: 2, ...right },
    ]);
  }
  addGap(context, AFTER);
}

/** What a box asks, and whose it is. */
function asks(label: Text, by: Bilingual | null, context: SheetContext): void {
  sentence(label, looks.asks, context);
  const [over = { from: 1, to: 1 }] = across(1, context);
  if (by) addRow(context, [{ value: cellText(by, context.choice), look: looks.by, ...over }]);
}

function answer({ label, by, text, lines }: BlockOf<'answer'>, context: SheetContext): void {
  asks(label, by, context);
  const [over = { from: 1, to: 1 }] = across(1, context);
  addRow(context, [{ value: text, look: looks.box, ...over }], linesFor(text, lines) * writingLine);
  addGap(context, AFTER);
}

function signature({ rows }: BlockOf<'signature'>, context: SheetContext): void {
  const { choice } = context;
  const columns = columnsOf(shares.signature, context.widths);
  const heads = [null, cellText(words.signature, choice), cellText(words.date, choice)];
  addRow(
    context,
    columns.map((over, at) => ({ value: heads[at] ?? null, look: looks.signHead, ...over })),
  );
  for (const row of rows) {
    const day = row.signedOn === null ? null : excelValue({ day: row.signedOn }, choice).value;
    const values = [cellText(row.label, choice), row.how && cellText(row.how, choice), day];
    const rowLooks = [looks.signLabel, signLooks.text, signLooks.day];
    addRow(
      context,
      columns.map((over, at) => ({ value: values[at] ?? null, look: rowLooks[at] ?? looks.plain, ...over })),
      2 * writingLine,
    );
  }
  addGap(context, AFTER);
}
