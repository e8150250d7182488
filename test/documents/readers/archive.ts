import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx or an .xlsx file by name, as text. Reads the file as a zip: nothing that wrote it is used. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text of XML or HTML with its entities resolved. */
export function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name ?? ''] ?? whole;
  });
}

/** The words of a text, sorted; what stands between two languages or before an item of a list is not one. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => !['', '/', '•', '·'].includes(word))
    .sort();
}
