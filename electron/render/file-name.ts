/** Room for the folder before it and for ' (2)' after it, within the 260 characters of a Windows path. */
const LONGEST = 120;
/** Linux and memory sticks take 255 bytes; the ending and ' (2)' need a few. */
const MOST_BYTES = 240;

/** Windows keeps these names for devices, with any ending and in any case; ¹, ² and ³ count as figures there. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** What a file is called when nothing of its name can be kept. */
const NAMELESS = 'Document';

/**
 * A file name that Windows takes, from any words, with its ending: no folder and no drive in it, no name of a device,
 * nothing invisible or that turns its direction, no dot or space at its ends (security F19). It says as much of the
 * words as it can: letters of every script stay.
 */
export function fileName(
  words: string,
  ending: 'docx' | 'xlsx' | 'pdf' | 'jpg' | 'png' | 'ics' | 'json' | 'reviewbook-policy.json',
): string {
  const visible = words
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '');
  const allowed = visible
    .replace(/ ?[/\\|:]+ ?/g, '-')
    .replace(/[<>"?*]/g, '')
    .replace(/ {2,}/g, ' ');
  const stem = withoutEdges(cut(withoutEdges(allowed)));
  const named = stem === '' ? NAMELESS : stem;
  return `${named.replace(devices, '$&_')}.${ending}`;
}

/** No dots, spaces or dashes at the ends; '~$' in front marks a file that Office itself has open. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.~$-]+|[\s.-]+$/gu, '');
}

/** The first characters, as a reader counts them, for which there is room. */
function cut(name: string): string {
  const fits = (text: string): boolean => text.length <= LONGEST && Buffer.byteLength(text) <= MOST_BYTES;
  if (fits(name)) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(name)) {
    if (!fits(kept + segment)) break;
    kept += segment;
  }
  return kept;
}
