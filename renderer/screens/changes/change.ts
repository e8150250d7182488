import type { Output } from '#contract/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

export type Change = Output<'changes.list'>['changes'][number];

/** What somebody did, in a line. */
export function textOf({ what, about, count, title }: Change): string {
  return words.changes.what(what, about, count, title ? inWindow(title) : '');
}
