import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyAtRest } from '#db/vault/backup/copy-at-rest.ts';
import { makeBackup, proveBackup } from '#db/vault/backup/make-backup.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { addRole } from '#db/vault/vault.ts';
import { newFolder } from '#test/afterwards.ts';
import { addPerson, given, lockedVault, passphrases, unlock } from '#test/db/vaults.ts';

const now = new Date('2026-11-28T16:40:00Z');

let original: Promise<string> | undefined;

/** A vault with both people in it and somebody in each compartment, closed in order by the headteacher. */
async function fullVault(): Promise<string> {
  original ??= made();
  const folder = newFolder();
  cpSync(await original, folder, { recursive: true });
  return folder;
}

async function made(): Promise<string> {
  const { folder } = await lockedVault();
  const vault = given(await unlock(folder, 'headteacher'));
  given(await addRole(vault, { role: 'manager', passphrase: passphrases.manager }));
  addPerson(vault.general.db, 'Mair Bevan');
  if (vault.restricted) addPerson(vault.restricted.db, 'Alun Price');
  vault.close(now);
  return folder;
}

async function backedUp(vault: OpenVault): Promise<{ place: string; file: string; isWhole: boolean }> {
  const place = newFolder();
  const { file, isWhole } = given(await makeBackup(vault, { place, now }));
  return { place, file, isWhole };
}

test('a backup is one file that a person knows by its name, and nothing in it can be read', async () => {
  const vault = given(await unlock(await fullVault(), 'headteacher'));
  const { place, file, isWhole } = await backedUp(vault);
  expect(isWhole).toBe(true);
  expect(readdirSync(place)).toEqual([path.basename(file)]);
  expect(path.basename(file)).toMatch(/^Reviewbook backup 2026-11-28 \d\d\.40\.reviewbook-backup$/);
  const bytes = readFileSync(file);
  for (const word of ['Mair Bevan', 'Alun Price', 'SQLite format']) expect(bytes.includes(word)).toBe(false);
});

test('a second backup within a minute has a name of its own', async () => {
  const vault = given(await unlock(await fullVault(), 'headteacher'));
  const { place } = await backedUp(vault);
  given(await makeBackup(vault, { place, now }));
  expect(readdirSync(place).map((name) => name.includes('(2)'))).toEqual([true, false]);
});

test('the business manager’s session copies the headteacher’s part as it was closed, and it counts', async () => {
  const folder = await fullVault();
  const vault = given(await unlock(folder, 'manager'));
  const { file, isWhole } = await backedUp(vault);
  expect(isWhole).toBe(true);
  vault.close(now);
  const head = given(await unlock(folder, 'headteacher'));
  expect(await proveBackup(head, file)).toMatchObject({ ok: true, value: { isWhole: true } });
});

test('a headteacher’s part that is not as it was closed is copied and does not count', async () => {
  const folder = await fullVault();
  const file = path.join(folder, 'restricted.db');
  const bytes = readFileSync(file);
  bytes.fill(7, 5000, 5100);
  writeFileSync(file, bytes);
  const vault = given(await unlock(folder, 'manager'));
  expect((await backedUp(vault)).isWhole).toBe(false);
});

test('one that was not closed in order does not count either', async () => {
  const folder = await fullVault();
  appendFileSync(path.join(folder, 'restricted.db-wal'), 'left by a power cut');
  const vault = given(await unlock(folder, 'manager'));
  expect((await backedUp(vault)).isWhole).toBe(false);
});

test('a locked vault is copied without a key, and proved at the next unlocking', async () => {
  const folder = await fullVault();
  const place = newFolder();
  const copied = await copyAtRest(folder, { place });
  if (typeof copied !== 'object' || !('file' in copied)) throw new Error('it was not copied');
  const manager = given(await unlock(folder, 'manager'));
  expect(await proveBackup(manager, copied.file)).toMatchObject({ ok: true, value: { isWhole: true } });
});

test('a vault that was damaged while it was locked is never copied: ten times, and the good copy stays (T28)', async () => {
  const folder = await fullVault();
  const vault = given(await unlock(folder, 'headteacher'));
  const { place, file } = await backedUp(vault);
  vault.close(now);
  const good = readFileSync(file);
  writeFileSync(path.join(folder, 'general.db'), Buffer.alloc(40_960, 0xa5));
  for (let run = 0; run < 10; run += 1)
    expect(await copyAtRest(folder, { place })).toEqual({ code: 'vault-damaged', part: 'general' });
  expect(readdirSync(place)).toEqual([path.basename(file)]);
  expect(readFileSync(file).equals(good)).toBe(true);
});

test('a vault whose disk gives other bytes while it is open makes no copy: ten times, and the good copy stays (T28)', async () => {
  const folder = await fullVault();
  const vault = given(await unlock(folder, 'headteacher'));
  const { place, file } = await backedUp(vault);
  vault.close(now);
  const manager = given(await unlock(folder, 'manager'));
  writeFileSync(path.join(folder, 'restricted.db'), Buffer.alloc(40_960, 0xa5));
  for (let run = 0; run < 10; run += 1)
    expect(await makeBackup(manager, { place, now })).toMatchObject({ ok: true, value: { isWhole: false } });
  expect(await proveBackup(manager, file)).toMatchObject({ ok: true, value: { isWhole: true } });
});

test('a place that is not there, or that is a file, is refused with its own sentence', async () => {
  const vault = given(await unlock(await fullVault(), 'headteacher'));
  const gone = path.join(newFolder(), 'stick');
  const problem = { code: 'backup-place', why: 'missing' };
  expect(await makeBackup(vault, { place: gone, now })).toEqual({ ok: false, problem });
  writeFileSync(gone, '');
  expect(await makeBackup(vault, { place: gone, now })).toEqual({ ok: false, problem });
});
