import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * How often each of some things stands in the memory of a process, each in any of its forms. The memory is read once.
 * Linux only shows a parent the memory of its child.
 */
export function copiesIn(process: number, things: readonly (readonly Buffer[])[]): number[] {
  const counts = things.map(() => 0);
  const memory = openSync(`/proc/${process}/mem`, 'r');
  // what was reserved and never used would be read as zeros, by the gigabyte
  const used = /^([0-9a-f]+)-([0-9a-f]+) rw.*\n(?:\w.*\n)*?Rss: +[1-9]/gm;
  for (const [, from = '', to = ''] of readFileSync(`/proc/${process}/smaps`, 'utf8').matchAll(used)) {
    const region = regionOf(memory, Number.parseInt(from, 16), Number.parseInt(to, 16));
    for (const [at, forms] of things.entries())
      counts[at] = forms.reduce((count, form) => count + timesIn(region, form), counts[at] ?? 0);
  }
  closeSync(memory);
  return counts;
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

function regionOf(memory: number, from: number, to: number): Buffer {
  const region = Buffer.alloc(to - from);
  try {
    return region.subarray(0, readSync(memory, region, 0, region.length, from));
  } catch {
    return Buffer.alloc(0); // a region that the process itself may not read
  }
}

function timesIn(region: Buffer, form: Buffer): number {
  let count = 0;
  for (let at = region.indexOf(form); at !== -1; at = region.indexOf(form, at + 1)) count += 1;
  return count;
}
