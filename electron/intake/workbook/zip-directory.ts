import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';

/**
 * One file inside a zip, as its central directory has it; `start` is where its packed bytes begin. The name has
 * slashes, whatever the program wrote that made the zip.
 */
export interface ZipEntry {
  name: string;
  method: 0 | 8;
  checksum: number;
  packed: number;
  size: number;
  start: number;
}

const endSignature = 0x0605_4b50;
const entrySignature = 0x0201_4b50;
const localSignature = 0x0403_4b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * The directory of a zip (PKWARE APPNOTE 4.3), read before anything is inflated. Throws a Refusal for a zip that is
 * damaged, locked, larger inside than the limits, or built so that two readers could see two different files: names
 * that leave the folder or stand twice, parts that overlap, two names for one part (security X01–X05, X11). Backslashes
 * in names (.NET before 4.6.1 writes them) and padding after the end are only clumsy, and are read.
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const length = bytes.readUInt32LE(end + 12);
  const directory = bytes.readUInt32LE(end + 16);
  if (count > limits.zipEntries) throw hostile();
  if (count === 0 || directory + length > end) throw damaged();
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) throw damaged();
    entries.push(readEntry(bytes, at, directory));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseBombs(entries);
  refuseTwoMeanings(entries);
  return entries;
}

function findEnd(bytes: Buffer): number {
  const content = endOfContent(bytes);
  const earliest = Math.max(0, content - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    const end = at + endLength + bytes.readUInt16LE(at + 20);
    if (end <= bytes.length && end >= content) return at;
  }
  throw damaged();
}

/** What a download through a script or a mail gateway leaves behind the end: zeros, line ends, spaces, Ctrl-Z. */
const padding: ReadonlySet<number | undefined> = new Set([0x00, 0x0a, 0x0d, 0x1a, 0x20]);

function endOfContent(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && padding.has(bytes[end - 1])) end -= 1;
  return end;
}

function readEntry(bytes: Buffer, at: number, directory: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const nameLength = bytes.readUInt16LE(at + 28);
  const name = withSlashes(bytes.toString('utf8', at + 46, at + 46 + nameLength));
  if ((flags & 1) === 1) throw new Refusal({ code: 'file-password' });
  if (method !== 0 && method !== 8) throw new Refusal({ code: 'file-packed-otherwise' });
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + bytes.readUInt16LE(at + 30));
  const [size = 0, packed = 0, local = 0] = longNumbers(
    [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
    extra,
  );
  const start = startOfPacked(bytes, local, name);
  if (start + packed > directory) throw damaged();
  return { name, method, checksum: bytes.readUInt32LE(at + 16), packed, size, start };
}

const elsewhere = 0xffff_ffff;

/** Numbers that stand as FFFFFFFF are kept, in this order, in the ZIP64 extra field; report writers in Java do so. */
function longNumbers(numbers: readonly number[], extra: Buffer): number[] {
  if (!numbers.includes(elsewhere)) return [...numbers];
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return numbers.map((number) => {
    if (number !== elsewhere) return number;
    if (at + 8 > extra.length) throw damaged();
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function startOfPacked(bytes: Buffer, local: number, name: string): number {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature) throw damaged();
  const nameEnd = local + 30 + bytes.readUInt16LE(local + 26);
  const localName = withSlashes(bytes.toString('utf8', local + 30, nameEnd));
  if (localName.toLowerCase() !== name.toLowerCase()) throw hostile();
  return nameEnd + bytes.readUInt16LE(local + 28);
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isBomb = ({ size, packed }: ZipEntry) =>
    size > limits.zipEntry || (size > limits.zipRatioFrom && size > packed * limits.zipRatio);
  if (total > limits.zipTotal || entries.some(isBomb)) throw hostile();
}

function refuseTwoMeanings(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase().normalize('NFC'))); // Excel compares so
  if (names.size < entries.length || entries.some(({ name }) => leavesFolder(name))) throw hostile();
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  const overlaps = inOrder.some(({ start }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && start < before.start + before.packed;
  });
  if (overlaps) throw hostile();
}

/** A name as the standard writes it; './xl' is 'xl'. What climbs or is absolute stays so, and is refused for it. */
function withSlashes(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=[^/])/, '');
}

/** Whether a name could mean a place outside: absolute, of a drive, dots that climb, or controls. */
function leavesFolder(name: string): boolean {
  const isOdd = name === '' || /^\/|^[a-z]:/i.test(name) || /\p{Cc}/u.test(name);
  return isOdd || name.split('/').some((part) => part === '..' || part === '.');
}

function damaged(): Refusal {
  return new Refusal({ code: 'file-damaged' });
}

function hostile(): Refusal {
  return new Refusal({ code: 'file-hostile' });
}
