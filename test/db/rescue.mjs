// The vault without our program, in fifteen lines that any Node runs:
//   node rescue.mjs <vault folder> <general|restricted> <recovery key, as printed, with dashes> <plain file to write>
import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, part, sheet, plain] = process.argv.slice(2);
const { vaultId, slots } = JSON.parse(readFileSync(`${folder}/keys.json`, 'utf8'));
const slot = slots.find(({ role }) => role === `recovery-${part}`);
const [id, salt, wrapped] = [vaultId, slot.salt, slot.wraps[part]].map((text) => Buffer.from(text, 'base64'));
const secret = sheet.replaceAll('-', '').slice(0, 32); // the ninth group only checks the eight
const stretched = scryptSync(secret, salt, 32, { ...slot.kdf, maxmem: 2 ** 28 });
const under = Buffer.from(hkdfSync('sha256', stretched, id, `sav1/wrap/${part}`, 32));
const gcm = createDecipheriv('aes-256-gcm', under, wrapped.subarray(0, 12)).setAuthTag(wrapped.subarray(-16));
const names = ['N', 'alg', 'compartment', 'id', 'kdf', 'kind', 'p', 'r', 'role', 'salt', 'v', 'vaultId'];
gcm.setAAD(Buffer.from(JSON.stringify({ ...slot, v: 1, vaultId, compartment: part }, names)));
const key = Buffer.concat([gcm.update(wrapped.subarray(12, -16)), gcm.final()]);
const pages = readFileSync(`${folder}/${part}.db`); // SQLCipher 4: pages of 4,096 bytes, ending in IV (16) and HMAC (64)
for (let page = 0; page < pages.length; page += 4096) {
  const cbc = createDecipheriv('aes-256-cbc', key, pages.subarray(page + 4016, page + 4032)).setAutoPadding(false);
  cbc.update(pages.subarray(page || 16, page + 4016)).copy(pages, page || 16); // page 1 begins with a salt of 16 bytes
}
writeFileSync(plain, Buffer.concat([Buffer.from('SQLite format 3\0'), pages.subarray(16)]));
