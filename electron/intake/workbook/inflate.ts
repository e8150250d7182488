import { constants, crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '#electron/intake/refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * The bytes of one part. Never makes more than the size that the directory gave and the guard allowed: a part that
 * holds more lied about its size and is refused, one that holds less or fails its checksum is damaged (X02, X11).
 */
export function inflate(bytes: Buffer, entry: ZipEntry): Buffer {
  const inflated = inflateUpTo(packedBytes(bytes, entry), entry);
  if (inflated.length !== entry.size || crc32(inflated) !== entry.checksum) throw new Refusal({ code: 'file-damaged' });
  return inflated;
}

const looked = 256;

/** The first bytes of a part, enough to see what it is, without inflating the rest. */
export function firstBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const packed = packedBytes(bytes, entry).subarray(0, looked);
  if (entry.method === 0) return packed;
  try {
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw new Refusal({ code: 'file-damaged' });
  }
}

function packedBytes(bytes: Buffer, { start, packed }: ZipEntry): Buffer {
  return bytes.subarray(start, start + packed);
}

function inflateUpTo(packed: Buffer, { method, size }: ZipEntry): Buffer {
  if (method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (thrown) {
    const isLonger = thrown instanceof RangeError && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal({ code: isLonger ? 'file-hostile' : 'file-damaged' });
  }
}
