import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, honest unless told otherwise. */
export interface TestEntry {
  name: string;
  content?: string | Uint8Array;
  /** What the directory says instead of the truth. */
  lies?: { size?: number; localName?: string; flags?: number; method?: number; checksum?: number; at?: number };
  packed?: Uint8Array;
}

/** A zip written byte by byte, so that it can lie (PKWARE APPNOTE 4.3). */
export function zipOf(entries: readonly TestEntry[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', lies = {}, packed: ready } of entries) {
    const bytes = Buffer.from(content as string); // text or bytes, both are taken
    const packed = Buffer.from(ready ?? deflateRawSync(bytes));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const localName = Buffer.from(lies.localName ?? name);
    local.writeUInt16LE(localName.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(lies.flags ?? 0, 8);
    entry.writeUInt16LE(lies.method ?? 8, 10);
    entry.writeUInt32LE(lies.checksum ?? crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(lies.size ?? bytes.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(lies.at ?? offset, 42);
    directory.push(entry, Buffer.from(name));
    locals.push(local, localName, packed);
    offset += 30 + localName.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, central, end, Buffer.from(comment)]);
}

const MEBIBYTE = 1024 * 1024;

/** A packed gibibyte of zeros in about a megabyte: one mebibyte packed, a thousand times, and an end. */
export function packedGibibyte(): Buffer {
  const mebibyte = deflateRawSync(Buffer.alloc(MEBIBYTE), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: 1024 }, () => mebibyte), Buffer.from([3, 0])]);
}

export const GIBIBYTE = 1024 * MEBIBYTE;
