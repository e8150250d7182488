import { extname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Result } from '#domain/problems.ts';
import { MOST_MEGABYTES_OF_SCAN, type ScanKind, type ScanRefused } from '#domain/record/scans.ts';
import { done, refuse } from '#domain/result.ts';
import { readOnce } from './read-once.ts';

/** A scan from outside: what it is, what its file was called, and its bytes as they were. */
export interface IncomingScan {
  kind: ScanKind;
  name: string;
  bytes: Uint8Array;
}

/** A page of A4 at 1,200 dots an inch has 9,921 by 14,031; a picture that claims more would take all memory to draw. */
const MOST_SIDE = 15_000;

/**
 * Reads the scan of a signed paper: a PDF, a JPEG or a PNG by its bytes. Refuses what is empty, too large, cut off or damaged
 * at its beginning, what is something else, and what is something else than its name says.
 */
export async function readScan(file: string): Promise<Result<IncomingScan>> {
  const read = await readOnce(file, MOST_MEGABYTES_OF_SCAN);
  if (!read.ok) {
    const isLarge = read.problem.code === 'file-too-large';
    return isLarge ? refuse({ code: 'scan-refused', why: 'large' }) : read;
  }
  const { name, bytes } = read.value;
  const looked = lookAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (typeof looked === 'object') return refuse(looked);
  const called = kindsByEnding[extname(name).toLowerCase()];
  if (called !== undefined && called !== looked) return refuse({ code: 'scan-misnamed', is: looked });
  return done({ kind: looked, name, bytes });
}

const kindsByEnding: Readonly<Record<string, ScanKind>> = {
  '.pdf': 'pdf',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
};

const refused = (why: Extract<ScanRefused, { code: 'scan-refused' }>['why']): ScanRefused => ({
  code: 'scan-refused',
  why,
});

function lookAt(bytes: Buffer): ScanKind | ScanRefused {
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, PDF)) return isWholePdf(bytes) ? 'pdf' : refused('damaged');
  if (startsWith(bytes, PNG)) return lookAtPng(bytes);
  if (startsWith(bytes, JPEG)) return lookAtJpeg(bytes);
  // readers look for the beginning of a PDF among the first bytes; what stands before it may be anything
  return bytes.subarray(0, 1024 + PDF.length).includes(PDF) ? refused('begins-late') : refused('other');
}

const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/** A PDF ends with its mark among the last bytes (ISO 32000-1, 7.5.5, and annex H.3.18 on where readers look for it). */
function isWholePdf(bytes: Buffer): boolean {
  return /^%PDF-[12]\.\d/.test(bytes.subarray(0, 8).toString('latin1')) && bytes.subarray(-1024).includes('%%EOF');
}

/** The chunks of a PNG follow each other from the header to the end, each as long as it says (ISO/IEC 15948, 5.3). */
function lookAtPng(bytes: Buffer): ScanKind | ScanRefused {
  let [at, type] = [PNG.length, ''];
  while (type !== 'IEND') {
    if (at + 12 > bytes.length) return refused('damaged');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return refused('damaged');
    type = bytes.toString('latin1', at + 4, at + 8);
    if ((at === PNG.length) !== (type === 'IHDR')) return refused('damaged');
    if (type === 'IHDR' && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      return refused('damaged');
    at = end;
  }
  return ofSize('png', bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** A JPEG has segments up to the frame that names its size, and ends with a mark of its own (ITU T.81, B.1 and B.2). */
function lookAtJpeg(bytes: Buffer): ScanKind | ScanRefused {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker < 0xffc0) return refused('damaged');
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (!isFrame) continue;
    if (bytes.lastIndexOf(END_OF_IMAGE) < at) return refused('damaged');
    return ofSize('jpeg', bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
  }
  return refused('damaged');
}

function ofSize(kind: ScanKind, width: number, height: number): ScanKind | ScanRefused {
  if (width === 0 || height === 0) return refused('damaged');
  return Math.max(width, height) > MOST_SIDE ? refused('pixels') : kind;
}
