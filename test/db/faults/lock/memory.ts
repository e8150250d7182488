import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * How often each of some things stands in the memory of a process, each in any of its forms. The memory is read once.
 * Linux only shows a parent the memory of its child.
 */
export function copiesIn(process: number, things: readonly (readonly Buffer[])[]): number[] {
  const counts = things.map(() => 0);
  const memory = openSync(`/proc/${process}/mem`, 'r');
  for (const { from, to } of usedPieces(process)) {
    const piece = pieceOf(memory, from, to);
    for (const [at, forms] of things.entries())
      counts[at] = forms.reduce((count, form) => count + timesIn(piece, form), counts[at] ?? 0);
  }
  closeSync(memory);
  return counts;
}

interface Piece {
  from: number;
  to: number;
}

const PAGE = 4096;
const ENTRY = 8;

/** Where a process has something in memory that it may write to: seven eighths of what it reserves it never used. */
function usedPieces(process: number): Piece[] {
  const pages = openSync(`/proc/${process}/pagemap`, 'r');
  const writable = /^([0-9a-f]+)-([0-9a-f]+) rw/gm;
  const pieces = Array.from(
    readFileSync(`/proc/${process}/maps`, 'utf8').matchAll(writable),
    ([, from = '', to = '']) => usedIn(pages, Number.parseInt(from, 16), Number.parseInt(to, 16)),
  );
  closeSync(pages);
  return pieces.flat();
}

function usedIn(pages: number, from: number, to: number): Piece[] {
  const entries = Buffer.alloc(((to - from) / PAGE) * ENTRY);
  const read = readSync(pages, entries, 0, entries.length, (from / PAGE) * ENTRY);
  const pieces: Piece[] = [];
  for (let at = 0; at < read; at += ENTRY) {
    const isUsed = (entries[at + ENTRY - 1] ?? 0) >= 0x40; // in memory or swapped out: the two highest bits
    if (!isUsed) continue;
    const start = from + (at / ENTRY) * PAGE;
    const last = pieces.at(-1);
    if (last?.to === start) last.to += PAGE;
    else pieces.push({ from: start, to: start + PAGE });
  }
  return pieces;
}

/** A key as it may stand in memory: as it is, or as text. */
export function formsOfKey(key: Buffer): Buffer[] {
  const hex = key.toString('hex');
  return [key, ...[hex, hex.toUpperCase(), key.toString('base64')].map((text) => Buffer.from(text))];
}

/** A text as it may stand in memory: in one byte for each letter, or in two. */
export function formsOfText(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
}

function pieceOf(memory: number, from: number, to: number): Buffer {
  const piece = Buffer.alloc(to - from);
  try {
    return piece.subarray(0, readSync(memory, piece, 0, piece.length, from));
  } catch {
    return Buffer.alloc(0); // given back since it was looked up
  }
}

function timesIn(piece: Buffer, form: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(form); at !== -1; at = piece.indexOf(form, at + 1)) count += 1;
  return count;
}
