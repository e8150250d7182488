import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { isLongSaid } from '#electron/render/page-breaks.ts';
import { type Block, type Renderer, render } from '#templates/blocks.ts';
import { answer, signature, ticks } from './boxes.ts';
import { chart } from './chart.ts';
import { element, type Html } from './html.ts';
import { facts, table } from './tables.ts';
import { label, sentence } from './words.ts';

/** Each kind of block as a piece of a page. */
export const pageRenderer: Renderer<LanguageChoice, Html> = {
  section: ({ title, blocks }, choice) =>
    element('section', {}, element('h2', {}, label(title, choice)), ...pageBlocks(blocks, choice)),
  heading: ({ text }, choice) => element('h3', {}, label(text, choice)),
  paragraph: ({ text }, choice) => sentence('p', isLongSaid(text) ? { class: 'long' } : {}, text, choice),
  list: ({ items }, choice) =>
    element('ul', {}, ...items.map((item) => element('li', {}, sentence('p', {}, item, choice)))),
  notice: ({ text }, choice) => element('aside', { class: 'notice' }, sentence('p', {}, text, choice)),
  facts,
  table,
  answer,
  ticks,
  signature,
  chart,
};

/** Blocks in their order. */
export function pageBlocks(blocks: readonly Block[], choice: LanguageChoice): Html[] {
  return blocks.map((block) => render(pageRenderer, block, choice));
}
