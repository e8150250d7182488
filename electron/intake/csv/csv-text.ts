import { Refusal } from '#electron/intake/refusal.ts';
import { wideOrderOf } from '#electron/intake/wide-text.ts';
import { eightBitText } from './eight-bit.ts';

/**
 * The text of a CSV file; `guessed` where nothing in the file says which letters its bytes stand for, `spoilt` for how
 * many bytes stand for none: each of them is the replacement mark in the text.
 */
export interface DecodedText {
  text: string;
  guessed: boolean;
  spoilt: number;
}

/**
 * Decodes by the byte-order mark, else as UTF-16 where every second byte is NUL, else as UTF-8 where every byte agrees
 * or only a few do not, else by one byte a letter, as Excel writes in Britain (security C01–C04).
 */
export function decodeText(bytes: Buffer): DecodedText {
  const mark = bytes.subarray(0, 2).toString('latin1');
  if (mark === 'ÿþ' || mark === 'þÿ') return sure(wideText(bytes.subarray(2), mark === 'þÿ'));
  const order = wideOrderOf(bytes);
  // without a mark nothing vouches for the last byte: a lone one is left off
  if (order) return sure(wideText(bytes.subarray(0, bytes.length - (bytes.length % 2)), order === 'big-first'));
  const text = new TextDecoder('utf-8').decode(bytes); // drops a byte-order mark
  const spoilt = bytesThatAreNone(bytes, text);
  if (spoilt === 0) return sure(text);
  return lettersIn(text) > spoilt ? { text, guessed: false, spoilt } : { ...sure(eightBitText(bytes)), guessed: true };
}

function sure(text: string): DecodedText {
  return { text, guessed: false, spoilt: 0 };
}

const replacement = Buffer.from('\ufffd');

/** How many replacement marks the decoder has put there; those that the file itself has are letters of it. */
function bytesThatAreNone(bytes: Buffer, text: string): number {
  let own = 0;
  for (let at = bytes.indexOf(replacement); at >= 0; at = bytes.indexOf(replacement, at + 3)) own += 1;
  return text.split('\ufffd').length - 1 - own;
}

/** How many letters beyond ASCII were read well. */
function lettersIn(text: string): number {
  return text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
}

function wideText(bytes: Buffer, isBigEndian: boolean): string {
  if (bytes.length % 2 === 1) throw new Refusal({ code: 'file-damaged' });
  const text = (isBigEndian ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
  if (!text.isWellFormed()) throw new Refusal({ code: 'file-damaged' });
  return text;
}
