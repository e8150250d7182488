import type { Block, Composed, Medium } from '#templates/blocks.ts';

/** A document as it stands on paper or in a workbook: without the blocks that are marked for the other. */
export function placedOn(composed: Composed, medium: Medium): Composed {
  return { ...composed, blocks: blocksOn(composed.blocks, medium) };
}

function blocksOn(blocks: readonly Block[], medium: Medium): Block[] {
  return blocks
    .filter(({ on }) => on === undefined || on === medium)
    .map((block): Block => {
      const { on, ...plain } = block;
      if (plain.kind === 'section') return { ...plain, blocks: blocksOn(plain.blocks, medium) };
      return on === undefined ? block : plain;
    });
}
