import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeBackup } from '#db/vault/backup/make-backup.ts';
import { stageRestore } from '#db/vault/restore/stage-restore.ts';
import { stagingOf } from '#db/vault/restore/staging.ts';
import { finishRestore, keptFolders, removeKept, swapIn } from '#db/vault/restore/swap-in.ts';
import { createVault, type OpenVault, openVault, openWithRecoveryKey, renewRecoverySheets } from '#db/vault/vault.ts';
import { compartments } from '#domain/roles.ts';
import { demoPassphrases, makeDemoVault } from '#electron/office/demo-vault.ts';
import { newFolder } from '#test/afterwards.ts';
import { addPerson, given, handClock, lockedVault, migrations, passphrases, today, unlock } from '#test/db/vaults.ts';

const now = new Date('2026-11-28T16:40:00Z');

/** Every row of every table of both compartments. */
function dump(vault: OpenVault): Record<string, unknown[]> {
  const rows: Record<string, unknown[]> = {};
  for (const compartment of compartments) {
    const db = vault[compartment]?.db;
    const names =
      db?.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' order by name`) ?? [];
    for (const { name } of names) {
      if (name === 'vault_age') continue; // counts the openings themselves
      const all = db?.all(sql`select * from ${sql.identifier(name)}`) ?? [];
      rows[`${compartment}.${name}`] = all.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    }
  }
  return rows;
}

const copyIn = (place: string): string => path.join(place, readdirSync(place)[0] ?? '');

test('three years of a school come back whole on an empty computer, with a passphrase and with the sheets alone (T27)', async () => {
  const vault = given(await makeDemoVault({ folder: path.join(newFolder(), 'vault') }, today()));
  const { recovery } = given(
    await renewRecoverySheets(vault, { current: demoPassphrases.headteacher, clock: handClock() }),
  );
  const place = newFolder();
  given(await makeBackup(vault, { place, now }));
  const source = dump(vault);
  vault.close();
  expect(Object.values(source).flat().length).toBeGreaterThan(1000);

  const typed = Object.fromEntries(recovery.map(({ compartment, groups }) => [compartment, groups.join(' ')]));
  const role = 'headteacher';
  const passphrase = demoPassphrases.headteacher;
  const ways = {
    passphrase: { role, opensWith: { passphrase, clock: handClock() } },
    sheets: { role, opensWith: { sheets: typed } },
  } as const;
  for (const way of ['passphrase', 'sheets'] as const) {
    const home = { folder: path.join(newFolder(), 'vault'), today };
    const staged = given(await stageRestore(home, copyIn(place), ways[way]));
    expect(staged.lastUsedHere).toBeNull();
    expect(given(await swapIn(home.folder, now)).kept).toBeNull();
    const opened =
      way === 'passphrase'
        ? given(await openVault({ ...home, role, passphrase, clock: handClock() }))
        : given(await openWithRecoveryKey({ ...home, role, typed, newPassphrase: 'thimble gravel ocean fern' }));
    expect(dump(opened.vault)).toEqual(source);
    opened.vault.close();
  }
}, 120_000);

/** A vault with one person in it, closed, and a stick with a copy of it. */
async function vaultAndStick(): Promise<{ folder: string; place: string; file: string }> {
  const made = await lockedVault();
  const folder = path.join(newFolder(), 'vault');
  cpSync(made.folder, folder, { recursive: true });
  const vault = given(await unlock(folder, 'headteacher'));
  addPerson(vault.general.db, 'Mair Bevan');
  const place = newFolder();
  given(await makeBackup(vault, { place, now }));
  addPerson(vault.general.db, 'Somebody who came later');
  vault.close(new Date('2026-11-30T15:10:00Z'));
  return { folder, place, file: copyIn(place) };
}

const headteacher = (passphrase = passphrases.headteacher) =>
  ({ role: 'headteacher', opensWith: { passphrase, clock: handClock() } }) as const;

/** Every file beside and in the vault's folder, with its bytes; attempts are counted in the staging folder. */
function everything(folder: string): Map<string, string> {
  const beside = path.dirname(folder);
  const names = readdirSync(beside, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.includes('-restoring'),
  );
  return new Map(
    names.flatMap((name): [string, string][] => {
      const file = path.join(beside, name);
      return existsSync(path.join(file, '.')) ? [] : [[name, readFileSync(file).toString('base64')]];
    }),
  );
}

test('on the same computer it says when the records were used last, and keeps them beside', async () => {
  const { folder, file } = await vaultAndStick();
  const home = { folder, migrations, today };
  const staged = given(await stageRestore(home, file, headteacher()));
  expect([staged.manifest.madeAt, staged.lastUsedHere]).toEqual([now.toISOString(), '2026-11-30T15:10:00.000Z']);
  const { kept } = given(await swapIn(folder, now));
  const vault = given(await unlock(folder, 'headteacher'));
  expect(vault.general.db.all(sql`select name from person`)).toEqual([{ name: 'Mair Bevan' }]);
  vault.close();
  const before = given(await unlock(kept ?? '', 'headteacher'));
  expect(before.general.db.all(sql`select name from person`)).toHaveLength(2);
  before.close();
  const [name = ''] = keptFolders(folder);
  expect(name).toMatch(/^before-restore 2026-11-28 \d\d\.40$/);
  given(removeKept(folder, name));
  expect([keptFolders(folder), removeKept(folder, '../vault').ok]).toEqual([[], false]);
});

const wrongs: Record<string, [(file: string, place: string) => Promise<void> | void, object]> = {
  'a wrong passphrase': [() => undefined, { code: 'wrong-passphrase', waitSeconds: 0 }],
  'a file that is no backup': [
    (file) => writeFileSync(file, 'Dear colleague, here is the list.'),
    { code: 'backup-faulty', fault: 'unknown' },
  ],
  'a backup that is cut short': [
    (file) => writeFileSync(file, readFileSync(file).subarray(0, 12_000)),
    { code: 'backup-faulty', fault: 'cut-short' },
  ],
  'a backup with other bytes': [
    (file) => writeFileSync(file, readFileSync(file).fill(1, 9000, 9010)),
    { code: 'backup-faulty', fault: 'damaged' },
  ],
  'a manifest that somebody changed': [
    (file) => replaceText(file, '"madeAt":"2026', '"madeAt":"2027'),
    { code: 'backup-faulty', fault: 'changed' },
  ],
  'a backup of a newer program': [
    (file) => replaceText(file, '"v":1,"vaultId"', '"v":2,"vaultId"'),
    { code: 'backup-faulty', fault: 'newer' },
  ],
  'another school’s backup': [
    async (file) => {
      const other = given(await unlock((await anotherSchool()).folder, 'headteacher'));
      const place = newFolder();
      given(await makeBackup(other, { place, now }));
      other.close();
      renameSync(copyIn(place), file);
    },
    { code: 'backup-faulty', fault: 'other-school' },
  ],
  'a stick that was pulled out': [
    (_file, place) => rmSync(place, { recursive: true }),
    { code: 'backup-place', why: 'missing' },
  ],
};

test('whatever is wrong with a backup is said in its own words, and everything stays as it was', async () => {
  const { folder, place, file } = await vaultAndStick();
  const [good, before] = [readFileSync(file), everything(folder)];
  for (const [what, [spoil, problem]] of Object.entries(wrongs)) {
    mkdirSync(place, { recursive: true });
    writeFileSync(file, good);
    await spoil(file, place);
    const key = what === 'a wrong passphrase' ? headteacher('not the right words') : headteacher();
    expect([what, await stageRestore({ folder, migrations, today }, file, key)]).toEqual([
      what,
      { ok: false, problem },
    ]);
  }
  expect(everything(folder)).toEqual(before);
});

test('a restore that the power cut off between its two steps is finished at the next start', async () => {
  const { folder, file } = await vaultAndStick();
  given(await stageRestore({ folder, migrations, today }, file, headteacher()));
  const { vault, proved } = stagingOf(folder);
  renameSync(vault, proved);
  renameSync(folder, path.join(path.dirname(folder), 'before-restore 2026-11-28 16.40'));
  finishRestore(folder);
  const opened = given(await unlock(folder, 'headteacher'));
  expect(opened.general.db.all(sql`select name from person`)).toEqual([{ name: 'Mair Bevan' }]);
  expect(keptFolders(folder)).toEqual(['before-restore 2026-11-28 16.40']);
});

function replaceText(file: string, before: string, after: string): void {
  const bytes = readFileSync(file);
  bytes.write(after, bytes.indexOf(before), 'latin1');
  writeFileSync(file, bytes);
}

/** A vault with a key of its own. */
async function anotherSchool(): Promise<{ folder: string }> {
  const folder = path.join(newFolder(), 'vault');
  const made = given(
    await createVault({
      folder,
      role: 'headteacher',
      passphrase: passphrases.headteacher,
      cost: 2 ** 16,
      migrations,
      today,
    }),
  );
  made.vault.close(now);
  return { folder };
}
