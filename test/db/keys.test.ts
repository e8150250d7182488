import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { derive, newKey, stretch, unwrapKey, wrapKey } from '#db/vault/keys/keys.ts';

test('scrypt gives what RFC 7914, section 12, says', async () => {
  const cost = { alg: 'scrypt', N: 1024, r: 8, p: 16 } as const;
  const stretched = await stretch(Buffer.from('password'), Buffer.from('NaCl'), cost);
  // the first 32 of the 64 bytes printed there
  expect(stretched.toString('hex')).toBe('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162');
});

test('a wrapped key opens with its own key, beside its own words, and not otherwise', () => {
  const [key, under, bound] = [newKey(), newKey(), Buffer.from('a slot')];
  const wrapped = wrapKey(key, under, bound);
  expect(unwrapKey(wrapped, under, bound)).toEqual(key);
  expect(unwrapKey(wrapped, newKey(), bound)).toBeUndefined();
  expect(unwrapKey(wrapped, under, Buffer.from('another slot'))).toBeUndefined();
});

test('each purpose and each vault has a key of its own', () => {
  const key = newKey();
  const made = [
    derive(key, Buffer.from('vault one'), 'sav1/wrap/general'),
    derive(key, Buffer.from('vault one'), 'sav1/wrap/restricted'),
    derive(key, Buffer.from('vault two'), 'sav1/wrap/general'),
  ];
  expect(new Set(made.map((each) => each.toString('hex'))).size).toBe(3);
});

test('only what Electron has too is taken from node:crypto', () => {
  // Electron's BoringSSL has no Argon2, no key wrapping and no ChaCha20 through Node: security T16
  const allowed = ['createCipheriv', 'createDecipheriv', 'createHash', 'createHmac', 'hkdfSync', 'randomBytes'];
  allowed.push('randomUUID', 'scrypt', 'timingSafeEqual');
  const found = new Set<string>();
  for (const { text } of sources(['db', 'electron'])) {
    expect(text).not.toMatch(/import (\w|\*)[^{;]*'node:crypto'|require\('(node:)?crypto'\)|crypto\.subtle/);
    for (const [, names = ''] of text.matchAll(/import \{([^}]*)\} from 'node:crypto'/g)) {
      for (const name of names.split(',')) found.add(name.trim());
    }
  }
  found.delete('');
  expect([...found].filter((name) => !allowed.includes(name))).toEqual([]);
  expect([...found]).toContain('scrypt'); // the search looked at something
});

test('no other cipher or digest than AES-256-GCM and SHA-256 is named', () => {
  const named = sources(['db', 'electron']).flatMap(({ text }) =>
    [...text.matchAll(/create(?:Cipheriv|Decipheriv|Hash|Hmac)\('([^']*)'|hkdfSync\('([^']*)'/g)].map(
      ([, cipher, digest]) => cipher ?? digest,
    ),
  );
  expect(new Set(named)).toEqual(new Set(['aes-256-gcm', 'sha256']));
});

function sources(rooms: readonly string[]): { file: string; text: string }[] {
  return rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, text: readFileSync(path.join(room, file), 'utf8') })),
  );
}
