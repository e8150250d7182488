import { isBilingual } from '#domain/text/bilingual.ts';
import { restored } from '#electron/office/documents/signed-blocks.ts';
import type { Text } from '#templates/blocks.ts';

/** Whether a value is a signed paper as it is stored. */
export function isComposedText(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('{');
}

/** Every word of a signed paper, in the order in which it is read: in both languages where it has both. */
export function textsOfComposed(composed: string): Text[] {
  const { title, subtitle, blocks } = restored(composed);
  return [title, subtitle, ...blocks].flatMap(textsOf).filter((text) => !isBlank(text));
}

/** What of a block nobody reads: what kind it is, where its box is, the value that a tick stands for. */
function isUnread(key: string, of: object): boolean {
  if (key === 'kind' || key === 'address') return true;
  return key === 'value' && 'on' in of;
}

function textsOf(value: unknown): Text[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [value];
  return Object.entries(value).flatMap(([key, one]) => (isUnread(key, value) ? [] : textsOf(one)));
}

function isBlank(text: Text): boolean {
  return (typeof text === 'string' ? [text] : [text.en, text.cy ?? '']).every((one) => one.trim() === '');
}
