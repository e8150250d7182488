import { restored } from '#electron/office/documents/signed-blocks.ts';

/** Whether a value is a signed paper as it is stored. */
export function isComposedText(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('{');
}

/** Every word of a signed paper, in the order in which it is read. */
export function textsOfComposed(composed: string): string[] {
  const { title, subtitle, blocks } = restored(composed);
  return [title, subtitle, ...blocks].flatMap(textsOf).filter((text) => text.trim() !== '');
}

/** What of a block nobody reads: what kind it is, where its box is, the value that a tick stands for, its Welsh twin. */
function isUnread(key: string, of: object): boolean {
  if (key === 'kind' || key === 'address') return true;
  return (key === 'value' && 'on' in of) || (key === 'cy' && 'en' in of);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (isUnread(key, value) ? [] : textsOf(one)));
}
