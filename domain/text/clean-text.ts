const TAB = 0x09;
const LINE_FEED = 0x0a;
const nonCharacterPlane = 0xfffe;

/**
 * A name or a short one-line value as it is kept: NFC, one line, no invisible or direction-changing characters, no
 * controls, runs of space made one, none at the ends. Empty when nothing visible is left. Letters, marks, apostrophes
 * and emoji of every script stay as typed. security F04–F06, F09–F11, F16.
 */
export function cleanName(typed: string): string {
  return evenText(typed)
    .replace(/\p{Cf}/gu, '') // zero-width, soft hyphen, byte-order mark, direction overrides
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Prose as it is kept: NFC, line ends as '\n' (Word's vertical tab and the Unicode separators too), tabs kept, other
 * controls and direction overrides removed, joiners inside emoji and scripts kept. Spaces stay as typed, but prose
 * with nothing visible in it becomes empty. security F06, F08–F11, F16.
 */
export function cleanProse(typed: string): string {
  const text = evenText(typed)
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .normalize('NFC');
  return /[^\s\p{Cf}]/u.test(text) ? text : '';
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** How many characters a reader sees: a family emoji or a letter with its marks counts once. For limits (F08). */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** Well-formed text with '\n' as its only line end, without controls (tab stays) and without non-characters. */
function evenText(typed: string): string {
  const lines = typed.toWellFormed().replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  let kept = '';
  for (const character of lines) if (isText(character.codePointAt(0) ?? 0)) kept += character;
  return kept;
}

function isText(code: number): boolean {
  if (code < 0x20) return code === TAB || code === LINE_FEED;
  if (code >= 0x7f && code <= 0x9f) return false;
  if (code >= 0xfdd0 && code <= 0xfdef) return false;
  // the last two code points of every plane: a workbook or a Word file that holds one cannot be read back
  return (code & nonCharacterPlane) !== nonCharacterPlane;
}
