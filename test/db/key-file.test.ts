import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { persistently } from '#db/vault/files/replace-file.ts';
import { canonical } from '#db/vault/keys/canonical.ts';
import { type Header, slotOf } from '#db/vault/keys/header.ts';
import { isGenuine } from '#db/vault/keys/header-changes.ts';
import { parseKeyFile, readKeyFiles, THIS_APP, writeKeyFile } from '#db/vault/keys/key-file.ts';
import { stretch } from '#db/vault/keys/keys.ts';
import { secretOf } from '#db/vault/keys/passphrase.ts';
import { unwrapSlot } from '#db/vault/keys/slots.ts';
import { addRole } from '#db/vault/vault.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { given, lockedVault, newVault, passphrases, unlock } from './vaults.ts';

const damaged = { ok: false, problem: { code: 'vault-damaged', part: 'keys' } };

let content: Buffer;
let header: Header;
const stretched: Partial<Record<Role, Buffer>> = {};

beforeAll(async () => {
  const { folder, vault } = await newVault('manager');
  given(await addRole(vault, { role: 'headteacher', passphrase: passphrases.headteacher }));
  vault.close();
  given(await unlock(folder, 'headteacher')).close(); // makes the restricted compartment and its sheet
  content = readFileSync(path.join(folder, 'keys.json'));
  header = given(parseKeyFile(content));
  for (const role of ['manager', 'headteacher'] as const) {
    const slot = slotOf(header, role);
    const secret = secretOf(passphrases[role]);
    if (slot && secret) stretched[role] = await stretch(secret, Buffer.from(slot.salt, 'base64'), slot.kdf);
  }
}, 60_000);

/** Whether this role's passphrase, stretched before, opens what the bytes hold: all that comes after scrypt. */
function opens(bytes: Buffer, role: Role): boolean {
  const read = parseKeyFile(bytes);
  const secret = stretched[role];
  const slot = read.ok ? slotOf(read.value, role) : undefined;
  if (!read.ok || !slot || !secret) return false;
  const general = unwrapSlot(read.value, slot, secret)?.general;
  return general !== undefined && isGenuine(read.value, general);
}

describe('no change goes unseen', () => {
  test('as it was written, it opens for both', () => {
    expect([opens(content, 'manager'), opens(content, 'headteacher')]).toEqual([true, true]);
  });

  test('with any one bit changed, it opens for neither', () => {
    let accepted = 0;
    for (let at = 0; at < content.length * 8; at += 1) {
      const changed = Buffer.from(content);
      changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      if (opens(changed, 'manager') || opens(changed, 'headteacher')) accepted += 1;
    }
    console.log(`key file: ${content.length * 8} flips, ${accepted} accepted`);
    expect(accepted).toBe(0);
  });

  const grafts: Record<string, (slots: Header['slots']) => Header['slots']> = {
    "the headteacher's restricted key put into the manager's slot": (slots) => {
      const restricted = slots.find(({ role }) => role === 'headteacher')?.wraps.restricted ?? '';
      return slots.map((slot) => (slot.role === 'manager' ? { ...slot, wraps: { ...slot.wraps, restricted } } : slot));
    },
    "the headteacher's restricted key taken out": (slots) =>
      slots.map((slot) =>
        slot.role === 'headteacher' ? { ...slot, wraps: { general: slot.wraps.general ?? '' } } : slot,
      ),
    "the manager's slot called the headteacher's": (slots) =>
      slots
        .filter(({ role }) => role !== 'headteacher')
        .map((slot) => (slot.role === 'manager' ? { ...slot, role: 'headteacher' as const } : slot)),
    'a lower cost written in': (slots) =>
      slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, N: slot.kdf.N === 2 ** 16 ? 2 ** 17 : 2 ** 16 } })),
    'a recovery slot taken out': (slots) => slots.filter(({ role }) => role !== 'recovery-restricted'),
    'two slots in another order': (slots) => slots.toReversed(),
    'the keys of two slots exchanged': (slots) => {
      const wraps = slots.find(({ role }) => role === 'recovery-general')?.wraps ?? {};
      return slots.map((slot) => (slot.role === 'manager' ? { ...slot, wraps } : slot));
    },
  };

  test.for(Object.keys(grafts))('%s: refused', (name) => {
    const slots = grafts[name]?.(header.slots) ?? [];
    const grafted = canonical({ ...header, slots });
    expect([opens(grafted, 'manager'), opens(grafted, 'headteacher')]).toEqual([false, false]);
  });

  test('an older generation put in is refused', () => {
    expect(opens(canonical({ ...header, gen: header.gen - 1 }), 'manager')).toBe(false);
  });
});

describe('what is not exactly a key file is refused before scrypt is asked', () => {
  const slot = (change: object) => ({
    ...header,
    slots: [{ ...header.slots[0], ...change }, ...header.slots.slice(1)],
  });
  const kdf = (change: object) => slot({ kdf: { ...header.slots[0]?.kdf, ...change } });
  const salt = () => header.slots[0]?.salt ?? '';

  const broken: Record<string, () => unknown> = {
    'another magic': () => ({ ...header, magic: 'SAV0' }),
    'a field that nobody knows': () => ({ ...header, name: 'Ysgol Nant Alwen' }),
    'a field in a slot that nobody knows': () => slot({ hint: 'the dog' }),
    'a cost below 2^16': () => kdf({ N: 2 ** 15 }),
    'a cost above 2^20': () => kdf({ N: 2 ** 21 }),
    'a cost that asks for a terabyte': () => kdf({ N: 2 ** 40 }),
    'a cost that is no power of two': () => kdf({ N: 2 ** 17 - 1 }),
    'another r': () => kdf({ r: 1 }),
    'too high a p': () => kdf({ p: 5 }),
    'another way of stretching': () => kdf({ alg: 'pbkdf2' }),
    'a salt too short': () => slot({ salt: 'AAAA' }),
    'base64 whose last bits mean nothing': () =>
      slot({ salt: `${salt().slice(0, 21)}${salt().at(21) === 'A' ? 'B' : 'R'}==` }),
    'the same role twice': () => slot({ role: header.slots[1]?.role, kind: header.slots[1]?.kind }),
    'no slots': () => ({ ...header, slots: [] }),
    nothing: () => null,
  };

  test.for(Object.keys(broken))('%s', (name) => {
    expect(parseKeyFile(canonical(broken[name]?.()))).toEqual(damaged);
  });

  test.for<[string, (text: string) => string]>([
    ['nothing at all', () => ''],
    ['half of it', (text) => text.slice(0, text.length / 2)],
    ['a space after it', (text) => `${text} `],
    ['a byte order mark before it', (text) => `\ufeff${text}`],
    ['a field written twice', (text) => text.replace('"gen":', '"gen":1,"gen":')],
    ['a number written in another way', (text) => text.replace('"v":1', '"v":1.0')],
    ['a letter written in another way', (text) => text.replace('"SAV1"', '"\\u0053AV1"')],
  ])('%s', ([, change]) => {
    expect(parseKeyFile(Buffer.from(change(content.toString('utf8'))))).toEqual(damaged);
  });

  test('a file over 8 KB, or a link in its place', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'keys.json'), ' '.repeat(8193));
    expect(readKeyFiles(folder)).toEqual(damaged);
    const other = newFolder();
    symlinkSync(path.join((await lockedVault()).folder, 'keys.json'), path.join(other, 'keys.json'));
    expect(readKeyFiles(other)).toEqual(damaged);
  });
});

describe('a key file of a later version', () => {
  const newer = { ok: false, problem: { code: 'vault-newer' } };

  test.for<[string, () => object]>([
    ['its own version', () => ({ ...header, v: 2, shape: 'unknown' })],
    ['the program it asks for', () => ({ ...header, minApp: '0.1.1' })],
    ['the program it asks for, by more than a digit', () => ({ ...header, minApp: '0.10.0' })],
  ])('is known by %s', ([, change]) => {
    expect(parseKeyFile(canonical(change()))).toEqual(newer);
  });

  test('is measured against the version that package.json says', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: THIS_APP });
  });
});

describe('writing it', () => {
  test('leaves two copies of the new one, and none of the one before', async () => {
    const { folder } = await lockedVault('manager');
    const [before] = given(readKeyFiles(folder)).headers;
    await writeKeyFile(folder, { ...before, gen: 41 });
    expect(given(readKeyFiles(folder))).toEqual({ headers: [{ ...before, gen: 41 }], isOneDamaged: false });
    for (const copy of ['keys.json', 'keys.prev.json'])
      expect(given(parseKeyFile(readFileSync(path.join(folder, copy)))).gen).toBe(41);
    expect(existsSync(path.join(folder, 'keys.json.tmp'))).toBe(false);
  });

  const held = Object.assign(new Error('antivirus looks at the file'), { code: 'EBUSY' });

  test('waits for an antivirus program that holds the file', async () => {
    let tries = 0;
    const renamed = await persistently(async () => {
      tries += 1;
      if (tries < 10) throw held;
      return 'renamed';
    }, 1);
    expect(renamed).toBe('renamed');
  });

  test('gives up after ten times, and at once when the fault is another', async () => {
    let tries = 0;
    const failing = (error: Error) => async () => {
      tries += 1;
      throw error;
    };
    await expect(persistently(failing(held), 1)).rejects.toThrow('antivirus');
    expect(tries).toBe(10);
    await expect(persistently(failing(new Error('disk full')), 1)).rejects.toThrow('disk full');
    expect(tries).toBe(11);
  });
});
