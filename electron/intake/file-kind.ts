import type { Problem } from '#domain/problems.ts';
import { wideOrderOf } from './wide-text.ts';

/** What the bytes are, whatever the file is called: text that may be CSV, a zip that may be a workbook, or neither. */
export type FileKind = { kind: 'text' } | { kind: 'zip' } | { kind: 'refused'; problem: Problem };

type UnfitKind = Extract<Problem, { code: 'file-kind' }>['found'];

const signatures: readonly (readonly [bytes: readonly number[], found: UnfitKind])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'word'], // rich text
  [[0x1f, 0x8b], 'zip'], // gzip
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'zip'], // 7z
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'zip'], // rar
  [[0x09, 0x08, 0x10, 0x00], 'old-excel'],
  [[0x09, 0x04, 0x06, 0x00], 'old-excel'],
  [[0x09, 0x02, 0x06, 0x00], 'old-excel'],
];

const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The kind of a file by its bytes, never by its name (security C04, C15, X08–X10). */
export function fileKindOf(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { kind: 'refused', problem: { code: 'file-empty' } };
  if (startsWith(bytes, zip) || startsWith(bytes, emptyZip)) return { kind: 'zip' };
  if (startsWith(bytes, compoundFile)) return { kind: 'refused', problem: compoundProblem(bytes) };
  const signature = signatures.find(([start]) => startsWith(bytes, start));
  const found = signature?.[1] ?? markupIn(bytes) ?? (isBinary(bytes) ? 'binary' : undefined);
  return found ? { kind: 'refused', problem: { code: 'file-kind', found } } : { kind: 'text' };
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}

/** Microsoft's compound file holds what its directory names: a locked workbook, an old one, or a Word file. */
function compoundProblem(bytes: Buffer): Problem {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return { code: 'file-password' };
  if (holds('WordDocument')) return { code: 'file-kind', found: 'word' };
  return { code: 'file-kind', found: holds('Workbook') || holds('Book') ? 'old-excel' : 'binary' };
}

/** Reports saved as a web page, and the XML workbook of Excel 2003, both often named .xls or .csv. */
function markupIn(bytes: Buffer): UnfitKind | undefined {
  const start = bytes.subarray(0, 2048);
  const text = start
    .toString(start[0] === 0xff && start[1] === 0xfe ? 'utf16le' : 'latin1')
    .replace(/^(?:\ufeff|ï»¿)?\s*/, '');
  if (/^<\?xml/i.test(text)) return /Excel\.Sheet|<html/i.test(text) ? 'old-excel' : 'unknown';
  return /^<(!--|(!doctype|html|head|body|table|meta|style|script|title)\b)/i.test(text) ? 'html' : undefined;
}

const mostNulShare = 0.3;

/** Whether so many bytes are NUL that this is no text; UTF-16 is text, with its mark or without. */
function isBinary(bytes: Buffer): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  if (wideOrderOf(bytes)) return false;
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls += 1;
  return nuls / bytes.length >= mostNulShare;
}
