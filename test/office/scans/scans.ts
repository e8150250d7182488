import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { newFolder } from '#test/afterwards.ts';

/** A file of some bytes under a name. */
export function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** The bytes of a whole PDF without a page, with some words in it that are not packed. */
export function pdf(words = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n%${words}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );
}

/** A file with a PDF that says something. */
export function scannedPdf(name: string, words: string): string {
  return fileOf(name, pdf(words));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The bytes of a PNG that says to be so many pixels wide and high; what it would show is empty. */
export function png(width = 4, height = 6): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(0)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The bytes of a JPEG: a segment of the camera's, the frame with its size, and the end. */
export function jpeg(width = 4, height = 6): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0x00, 0x0b, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46]),
    frame,
    Buffer.from([0xff, 0xda, 0x00, 0x02, 0x55, 0xff, 0xd9]),
  ]);
}
