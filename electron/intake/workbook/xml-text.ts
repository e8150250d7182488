import { Refusal } from '#electron/intake/refusal.ts';
import { unescaped } from './xml-tags.ts';

/**
 * Raw text of an XML part as it is meant: entities resolved, line ends as '\n', and the characters that workbooks write
 * as _x000D_. Throws a Refusal for signs that no XML may hold.
 */
export function plainText(raw: string): string {
  if (holdsNoXml(raw)) throw new Refusal({ code: 'file-damaged' });
  const text = raw.includes('&') ? unescaped(raw) : raw;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toWellFormed();
}

/** Whether a sign stands in it that no XML may hold: a control that is neither tab nor line end, or no character at all. */
function holdsNoXml(raw: string): boolean {
  if (/[\ufffe\uffff]/.test(raw)) return true;
  return [...raw.matchAll(/\p{Cc}/gu)].some(([sign]) => sign < ' ' && !'\t\n\r'.includes(sign));
}

/** A value as an attribute in double quotes holds it. */
export function attributeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
