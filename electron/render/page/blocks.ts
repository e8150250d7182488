import type { Setup } from '#electron/render/measure/rows.ts';
import { aboveSignature, besideTheirParts, heldBy, isLongSaid, leads } from '#electron/render/page-breaks.ts';
import { type Block, type Renderer, render } from '#templates/blocks.ts';
import { answer, signature, ticks } from './boxes.ts';
import { chart } from './chart.ts';
import type { PageContext } from './context.ts';
import { element, type Html, together } from './html.ts';
import { facts, table } from './tables.ts';
import { label, sentence } from './words.ts';

/** Each kind of block as a piece of a page. */
export const pageRenderer: Renderer<PageContext, Html> = {
  section: ({ title, blocks }, context) =>
    together(element('h2', {}, label(title, context.choice)), ...pageBlocks(blocks, context)),
  heading: ({ text }, { choice }) => element('h3', {}, label(text, choice)),
  paragraph: ({ text }, { choice }) => sentence('p', isLongSaid(text) ? { class: 'long' } : {}, text, choice),
  list: ({ items }, { choice }) =>
    element('ul', {}, ...items.map((item) => element('li', {}, sentence('p', {}, item, choice)))),
  notice: ({ text }, { choice }) => element('div', { class: 'notice' }, sentence('p', {}, text, choice)),
  facts,
  table,
  answer,
  ticks,
  signature,
  chart,
};

/** Blocks in their order, those of a part beside it; what is signed stands on the page of the block above it. */
export function pageBlocks(blocks: readonly Block[], setup: Setup): Html[] {
  const all = besideTheirParts(blocks);
  const made = all.map((block, at) => render(pageRenderer, block, { ...setup, held: heldBy(all, at) }));
  const above = aboveSignature(all);
  const last = all[above]?.kind;
  // these are divided between their rows (renderer/paper.css)
  if (last === undefined || last === 'table' || last === 'list') return made;
  const head = all[above - 1];
  const from = head && leads(head) ? above - 1 : above;
  const to = all.findIndex(({ kind }) => kind === 'signature') + 1;
  return [...made.slice(0, from), element('div', { class: 'kept' }, ...made.slice(from, to)), ...made.slice(to)];
}
