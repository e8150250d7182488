import { Refusal } from '#electron/intake/refusal.ts';

/** The text of a CSV file; `guessed` where nothing in the file says which letters its bytes stand for. */
export interface DecodedText {
  text: string;
  guessed: boolean;
}

/**
 * Decodes by the byte-order mark, else as UTF-8 where every byte agrees, else as Windows-1252, which is what Excel
 * writes in Britain (security C01–C03).
 */
export function decodeText(bytes: Buffer): DecodedText {
  const mark = bytes.subarray(0, 2).toString('latin1');
  if (mark === 'ÿþ' || mark === 'þÿ') return { text: wideText(bytes.subarray(2), mark === 'þÿ'), guessed: false };
  const text = asUtf8(bytes); // drops a byte-order mark
  return text === undefined ? { text: asWindows1252(bytes), guessed: true } : { text, guessed: false };
}

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wideText(bytes: Buffer, isBigEndian: boolean): string {
  if (bytes.length % 2 === 1) throw new Refusal({ code: 'file-damaged' });
  const text = (isBigEndian ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
  if (!text.isWellFormed()) throw new Refusal({ code: 'file-damaged' });
  return text;
}

// Our own table: whether TextDecoder knows this encoding depends on how the runtime was built, and some releases of
// Node read these 32 bytes as controls. The five that Windows does not use stay unreadable and show as such.
const from80to9f = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function asWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => from80to9f[letter.charCodeAt(0) - 0x80] ?? '');
}
