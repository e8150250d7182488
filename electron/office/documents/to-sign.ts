import type { Composed } from '#templates/blocks.ts';

/** A paper as it is printed, to be signed in ink: what is signed so is no draft any more. */
export function toSign(composed: Composed): Composed {
  return { ...composed, draft: undefined };
}
