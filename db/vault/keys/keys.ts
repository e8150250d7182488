import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';

/** How much work one guess costs, as the key file writes it. */
export interface Cost {
  alg: 'scrypt';
  N: number;
  r: 8;
  p: number;
}

/** The cost of a slot: OWASP's and ASVS 5.0's setting of scrypt, 128 MiB and about 0.65 s on an office PC. */
export function costOf(N: number = 2 ** 17): Cost {
  return { alg: 'scrypt', N, r: 8, p: 1 };
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes of a wrapped key: initialisation vector, key, tag. */
export const WRAP_BYTES = IV_BYTES + KEY_BYTES + TAG_BYTES;

// Node's own limit of 32 MiB refuses N = 2^17
const MOST_MEMORY = 256 * 1024 * 1024;

const stretchAsync = promisify<Buffer, Buffer, number, object, Buffer>(scrypt);

/** A new random key for a compartment. */
export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** Overwrites keys with zeros. What cannot be overwritten is the text somebody typed: strings do not change. */
export function wipe(...keys: readonly (Buffer | undefined)[]): void {
  for (const key of keys) key?.fill(0);
}

/** 32 bytes out of a secret, slowly (scrypt). Takes the secret as bytes and leaves wiping it to the caller. */
export function stretch(secret: Buffer, salt: Buffer, cost: Cost): Promise<Buffer> {
  return stretchAsync(secret, salt, KEY_BYTES, { N: cost.N, r: cost.r, p: cost.p, maxmem: MOST_MEMORY });
}

/** A key for one purpose out of another (HKDF-SHA256, salted with the vault's id). */
export function derive(key: Buffer, vaultId: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, vaultId, purpose, KEY_BYTES));
}

/** The key, sealed under another with AES-256-GCM; it opens only beside the same `bound` bytes. */
export function wrapKey(key: Buffer, under: Buffer, bound: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', under, iv, { authTagLength: TAG_BYTES }).setAAD(bound);
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** The key that was sealed, or undefined when the wrapping key is another or anything was changed. */
export function unwrapKey(wrapped: Buffer, under: Buffer, bound: Buffer): Buffer | undefined {
  const iv = wrapped.subarray(0, IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', under, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(wrapped.subarray(-TAG_BYTES));
  const key = decipher.update(wrapped.subarray(IV_BYTES, -TAG_BYTES));
  try {
    decipher.final();
    return key;
  } catch {
    wipe(key);
    return undefined;
  }
}

/** The signature of some bytes under a key (HMAC-SHA256). */
export function sign(bytes: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(bytes).digest();
}

/** Whether two signatures are equal, in a time that does not depend on where they differ. */
export function sameSignature(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
