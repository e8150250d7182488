import type { Held, Setup } from '#electron/render/measure/rows.ts';

/** What every block of a page is made with: how the page is set up, and by what the block is held that stands under it. */
export interface PageContext extends Setup {
  held: Held;
}
