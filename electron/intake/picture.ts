import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Logo } from '#domain/school.ts';
import { readOnce } from './read-once.ts';

/** A logo is printed small; a larger file is a photograph that was never meant for it. */
const MOST_MEGABYTES = 2;

/** A side of more pixels than this would take all memory to draw, and no school's logo has it. */
const MOST_SIDE = 10_000;

/**
 * Reads a picture for the head of the school's papers. Refuses what is too large in bytes or pixels, not a PNG or JPEG, or
 * cannot be read.
 */
export async function readPicture(file: string): Promise<Result<Logo>> {
  const read = await readOnce(file, MOST_MEGABYTES);
  if (!read.ok) return read;
  return pictureOf(read.value.bytes);
}

/** The picture that some bytes are. Refuses what is no PNG or JPEG, or too large in pixels. */
export function pictureOf(bytes: Uint8Array): Result<Logo> {
  const picture = asPng(bytes) ?? asJpeg(bytes);
  if (!picture || picture.width === 0 || picture.height === 0) return refuse({ code: 'file-kind', found: 'unknown' });
  return Math.max(picture.width, picture.height) > MOST_SIDE
    ? refuse({ code: 'picture-large', mostSide: MOST_SIDE })
    : done(picture);
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand at fixed places of a PNG's first chunk (ISO/IEC 15948, 11.2.2). */
function asPng(bytes: Uint8Array): Logo | undefined {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { bytes, kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG names its size in the frame header, which stands after any number of other segments (ITU T.81, B.2.2). */
function asJpeg(bytes: Uint8Array): Logo | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { bytes, kind: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker < 0xff00) return undefined;
  }
  return undefined;
}
