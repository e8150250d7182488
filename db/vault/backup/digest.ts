import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** What is known of a file once it was read: how long it is, and what its bytes come to. */
export interface Digest {
  size: number;
  sha256: string;
  crc: number;
}

const CHUNK = 1024 * 1024;

/** Counts bytes as they go by. */
export function digesting(): { take: (chunk: Buffer) => void; digest: () => Digest } {
  const hash = createHash('sha256');
  let size = 0;
  let crc = 0;
  return {
    take: (chunk) => {
      hash.update(chunk);
      size += chunk.length;
      crc = crc32(chunk, crc);
    },
    digest: () => ({ size, sha256: hash.digest('base64'), crc }),
  };
}

/** Reads a file, or `length` bytes of it from `offset` on, in pieces of a megabyte; each piece is good until the next. */
export async function* piecesOf(file: string, offset = 0, length = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let at = offset;
    const end = offset + length;
    while (at < end) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK, end - at), at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** The digest of a whole file. */
export async function digestOf(file: string): Promise<Digest> {
  const { take, digest } = digesting();
  for await (const piece of piecesOf(file)) take(piece);
  return digest();
}
