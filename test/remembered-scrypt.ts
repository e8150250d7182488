import { createHash, type ScryptOptions } from 'node:crypto';
import { vi } from 'vitest';

type Given = (error: Error | null, key: Buffer) => void;

/**
 * scrypt gives the same key for the same secret, salt and cost, and takes half a second for it: of the hundreds of times
 * that the tests open one vault, it is worked out once. What is worked out is the real one's.
 */
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  const known = new Map<string, Promise<Buffer>>();
  const scrypt = (secret: Buffer, salt: Buffer, length: number, options: ScryptOptions, given: Given): void => {
    const { N, r, p } = options;
    const name =
      createHash('sha256').update(secret).update('/').update(salt).digest('hex') + JSON.stringify([N, r, p, length]);
    const key =
      known.get(name) ??
      new Promise<Buffer>((resolve, reject) => {
        crypto.scrypt(secret, salt, length, options, (error, made) => (error ? reject(error) : resolve(made)));
      });
    known.set(name, key);
    // a copy: whoever gets it wipes it
    key.then(
      (made) => given(null, Buffer.from(made)),
      (error: unknown) => given(error as Error, Buffer.alloc(0)), // scrypt's own
    );
  };
  return { ...crypto, scrypt, default: { ...crypto, scrypt } };
});
