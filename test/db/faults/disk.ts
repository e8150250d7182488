import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Chance } from '#test/db/seeded.ts';
import type { Deed } from './recording.ts';

const SECTOR = 512;

type Change = Extract<Deed, { kind: 'write' | 'truncate' }>;

/** The content of one file: what a sync has put on the disk for good, and what has been written since. */
interface Content {
  safe: Buffer;
  unsafe: Change[];
}

/** A rename or a removal that the folder was not synced after. */
interface Renaming {
  from: string;
  to: string | undefined;
  content: Content;
}

/** A disk as a power cut may leave it: what was synced is there; of the rest any part, in sectors of 512 bytes. */
export interface Disk {
  take: (deed: Deed) => void;
  /** Puts the files into an empty folder as they might be found after the power came back. */
  cutPower: (folder: string, chance: Chance) => void;
}

/** A disk that holds the files of a folder, safe. */
export function diskWith(folder: string): Disk {
  const files = readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))] as const);
  const seen = new Map<string, Content>(files.map(([file, safe]) => [file, { safe, unsafe: [] }])); // by the program
  let safeNames = new Map(seen); // by somebody after a power cut
  let renamings: Renaming[] = [];

  const contentOf = (file: string): Content => {
    const content = seen.get(file) ?? { safe: Buffer.alloc(0), unsafe: [] };
    if (!seen.has(file)) {
      seen.set(file, content);
      safeNames.set(file, content);
    }
    return content;
  };

  const rename = (from: string, to: string | undefined): void => {
    const content = contentOf(from);
    seen.delete(from);
    if (to !== undefined) seen.set(to, content);
    renamings.push({ from, to, content });
  };

  const take = (deed: Deed): void => {
    if (deed.kind === 'write' || deed.kind === 'truncate') contentOf(deed.file).unsafe.push(deed);
    else if (deed.kind === 'rename') rename(deed.file, deed.to);
    else if (deed.kind === 'remove') rename(deed.file, undefined);
    else if (deed.file !== '') settle(contentOf(deed.file));
    else {
      safeNames = new Map(seen);
      renamings = [];
    }
  };

  const cutPower = (folder: string, chance: Chance): void => {
    const survivors = chance.below(3); // nothing that was not synced, about half of it, or all
    const survives = (): boolean => survivors === 2 || (survivors === 1 && chance.below(2) === 1);
    const names = new Map(safeNames);
    for (const { from, to, content } of renamings) {
      if (!survives()) continue;
      if (names.get(from) === content) names.delete(from);
      if (to !== undefined) names.set(to, content);
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [file, { safe, unsafe }] of names) {
      const left = unsafe.flatMap(inSectors).filter(survives).reduce(changed, safe);
      writeFileSync(path.join(folder, file), left);
    }
  };

  return { take, cutPower };
}

function settle(content: Content): void {
  content.safe = content.unsafe.reduce(changed, content.safe);
  content.unsafe = [];
}

function changed(before: Buffer, change: Change): Buffer {
  const length =
    change.kind === 'truncate' ? change.length : Math.max(before.length, change.offset + change.bytes.length);
  const after = Buffer.alloc(length);
  before.copy(after);
  if (change.kind === 'write') change.bytes.copy(after, change.offset);
  return after;
}

function inSectors(change: Change): Change[] {
  if (change.kind === 'truncate') return [change];
  const { offset, bytes } = change;
  const sectors: Change[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + SECTOR - ((offset + at) % SECTOR));
    sectors.push({ ...change, offset: offset + at, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return sectors;
}
