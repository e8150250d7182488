import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { slotOf } from '#db/vault/keys/header.ts';
import { readKeyFiles } from '#db/vault/keys/key-file.ts';
import { secretOf } from '#db/vault/keys/passphrase.ts';
import { openSlot } from '#db/vault/keys/slots.ts';
import { compartments, type Role } from '#domain/roles.ts';

const PAGE = 4096;
/** The log begins with 32 bytes, and each page in it with 24. */
const [LOG_HEAD, FRAME_HEAD] = [32, 24];

/**
 * Every byte of a locked or open vault as it lies on the disk, decrypted: all pages of both databases, the free ones
 * too, and all frames of their logs. SQLCipher 4: a page ends in its IV (16 bytes) and HMAC (64).
 */
export async function rawBytes(
  folder: string,
  { role, passphrase }: { role: Role; passphrase: string },
): Promise<Buffer> {
  const files = readKeyFiles(folder);
  const header = files.ok ? files.value.headers[0] : undefined;
  const slot = header && slotOf(header, role);
  const secret = secretOf(passphrase);
  if (!header || !slot || !secret) throw new Error('no way into this vault');
  const keys = await openSlot(header, slot, secret);
  const found: Buffer[] = [];
  for (const compartment of compartments) {
    const key = keys?.[compartment];
    if (!key) continue;
    const file = path.join(folder, `${compartment}.db`);
    const pages = readFileSync(file);
    for (let at = 0; at < pages.length; at += PAGE) found.push(decrypted(pages.subarray(at, at + PAGE), key, at === 0));
    const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
    for (let at = LOG_HEAD; at + FRAME_HEAD + PAGE <= log.length; at += FRAME_HEAD + PAGE) {
      const isFirst = log.readUInt32BE(at) === 1;
      found.push(decrypted(log.subarray(at + FRAME_HEAD, at + FRAME_HEAD + PAGE), key, isFirst));
    }
  }
  return Buffer.concat(found);
}

function decrypted(page: Buffer, key: Buffer, isFirst: boolean): Buffer {
  const iv = page.subarray(PAGE - 80, PAGE - 64);
  const cbc = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return cbc.update(page.subarray(isFirst ? 16 : 0, PAGE - 80));
}
