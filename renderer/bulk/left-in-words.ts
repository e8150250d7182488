import type { Output } from '#contract/index.ts';
import { words } from '#renderer/words/index.ts';

type Left = Output<'records.markSteps'>['left'];

/** What was done to several, and who was left as they are, with the reason: what a toast says. */
export function withLeft(said: string, left: Left): string {
  const { left: whys, bulk } = words.meetings;
  if (left.length === 0) return said;
  const named = left.map(({ name, why }) => bulk.leftOne(name, whys[why])).join('; ');
  return `${said}. ${bulk.left(left.length)}: ${named}`;
}
