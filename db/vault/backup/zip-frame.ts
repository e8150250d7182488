/** A part of a backup in the file: its name, its size and its CRC-32. */
export interface Framed {
  name: string;
  size: number;
  crc: number;
}

// The frame is that of a zip file without compression, so that any program for zip files takes the parts out again on the
// day that this one is not there (APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16). Nothing in it is left to choice: a reader
// builds the frame anew and compares it byte by byte.
const VERSION = 20;
const DOS_DAY = 0x21; // 1 January 1980: the time that counts stands in the manifest

/** What stands before a part. */
export function headerOf(part: Framed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, part, 12);
  return Buffer.concat([header, Buffer.from(part.name, 'latin1')]);
}

/** What stands after the last part: the list of them, and the end. */
export function endingOf(parts: readonly Framed[]): Buffer {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION, 4);
    entry.writeUInt16LE(VERSION, 6);
    writeFacts(entry, part, 14);
    entry.writeUInt32LE(offset, 42);
    entries.push(entry, Buffer.from(part.name, 'latin1'));
    offset += headerSize(part.name) + part.size;
  }
  const list = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([list, end]);
}

/** Bytes before a part. */
export function headerSize(name: string): number {
  return 30 + name.length;
}

/** Bytes of a whole file with these parts. */
export function wholeSize(parts: readonly Pick<Framed, 'name' | 'size'>[]): number {
  return parts.reduce((sum, { name, size }) => sum + headerSize(name) + size + 46 + name.length, 22);
}

/** Day, checksum, sizes and the length of the name, which both kinds of header hold in the same order. */
function writeFacts(header: Buffer, { name, size, crc }: Framed, at: number): void {
  header.writeUInt16LE(DOS_DAY, at);
  header.writeUInt32LE(crc, at + 2);
  header.writeUInt32LE(size, at + 6);
  header.writeUInt32LE(size, at + 10);
  header.writeUInt16LE(name.length, at + 14);
}
