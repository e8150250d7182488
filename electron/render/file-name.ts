/** Room for the folder before it and for ' (2)' after it, within the 260 characters of a Windows path. */
const LONGEST = 120;

/** Windows keeps these names for devices, with any ending and in any case; ¹, ² and ³ count as figures there. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** What a file is called when nothing of its name can be kept. */
const NAMELESS = 'Document';

/**
 * A file name that Windows takes, from any words, with its ending: no folder and no drive in it, no name of a device,
 * nothing invisible or that turns its direction, no dot or space at its ends (security.md F19). It says as much of the
 * words as it can: letters of every script stay.
 */
export function fileName(words: string, ending: 'docx' | 'xlsx' | 'pdf'): string {
  const visible = words
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '');
  const allowed = visible
    .replace(/ ?[/\\|:]+ ?/g, '-')
    .replace(/[<>"?*]/g, '')
    .replace(/ {2,}/g, ' ');
  const stem = withoutEdges(cut(withoutEdges(allowed), LONGEST));
  const named = stem === '' ? NAMELESS : stem;
  return `${named.replace(devices, '$&_')}.${ending}`;
}

/** No dots, spaces or dashes at the ends; '~$' in front marks a file that Office itself has open. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.~$-]+|[\s.-]+$/gu, '');
}

/** The first characters, as a reader counts them, of no more than so many code units. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(name)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept;
}
