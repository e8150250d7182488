import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createVault, openVault, readVaultState } from '#db/vault/vault.ts';
import { newFolder } from '#test/afterwards.ts';
import {
  addPerson,
  COST,
  given,
  handClock,
  lockedVault,
  migrations,
  namesIn,
  newVault,
  passphrases,
  today,
  unlock,
} from './vaults.ts';

const _typed = (sheet: { groups: readonly string[] } | undefined): string => sheet?.groups.join(' ') ?? '';

describe('setting up', () => {
  test('a folder without a vault says so', () => {
    expect(readVaultState(newFolder())).toEqual({ ok: true, value: 'none' });
  });

  test('the headteacher who sets up first gets both compartments and a sheet for each', async () => {
    const { folder, recovery } = await lockedVault('headteacher');
    expect(recovery.map(({ compartment }) => compartment)).toEqual(['general', 'restricted']);
    expect(readdirSync(folder).sort()).toEqual(['general.db', 'keys.json', 'keys.prev.json', 'restricted.db']);
    expect(given(readVaultState(folder))).toEqual({
      roles: ['headteacher'],
      recovery: ['general', 'restricted'],
      isKeyFileDamaged: false,
    });
  });

  test('the business manager who sets up alone gets the general compartment only', async () => {
    const { folder, recovery } = await lockedVault('manager');
    expect(recovery.map(({ compartment }) => compartment)).toEqual(['general']);
    expect(readdirSync(folder).sort()).toEqual(['general.db', 'keys.json', 'keys.prev.json']);
    expect(given(readVaultState(folder))).toEqual({
      roles: ['manager'],
      recovery: ['general'],
      isKeyFileDamaged: false,
    });
  });

  test('the tables built into the program stand in both compartments', async () => {
    const folder = newFolder();
    const { manager: passphrase } = passphrases;
    const made = given(await createVault({ folder, role: 'headteacher', passphrase, cost: COST, today }));
    made.vault.close();
    const clock = handClock();
    const again = given(await openVault({ folder, role: 'headteacher', passphrase, clock, today }));
    again.vault.close();
    expect(readdirSync(folder).sort()).toEqual([
      'general.db',
      'keys.json',
      'keys.prev.json',
      'restricted.db',
      'state.json',
    ]);
  });

  test('a vault that is there already is never made anew', async () => {
    const { folder } = await lockedVault('manager');
    const again = { folder, role: 'manager', passphrase: passphrases.manager, cost: COST, migrations, today } as const;
    expect(await createVault(again)).toEqual({ ok: false, problem: { code: 'vault-exists' } });
    rmSync(path.join(folder, 'keys.json'));
    expect(await createVault(again)).toEqual({ ok: false, problem: { code: 'vault-exists' } });
    rmSync(path.join(folder, 'keys.prev.json'));
    expect(await createVault(again)).toEqual({ ok: false, problem: { code: 'vault-exists' } });
    expect(readVaultState(folder)).toEqual({ ok: false, problem: { code: 'vault-damaged', part: 'keys' } });
  });

  test('of two clicks on Set up, the second finds the vault that the first made', async () => {
    const folder = newFolder();
    const wanted = { folder, role: 'manager', passphrase: passphrases.manager, cost: COST, migrations, today } as const;
    const [first, second] = await Promise.all([createVault(wanted), createVault(wanted)]);
    given(first).vault.close();
    expect(second).toEqual({ ok: false, problem: { code: 'vault-exists' } });
  });

  test('a set-up that was cut short before the key file can be done again', async () => {
    const { folder } = await lockedVault('manager');
    rmSync(path.join(folder, 'keys.json'));
    rmSync(path.join(folder, 'keys.prev.json'));
    const unfinished = path.join(folder, 'general.db.new');
    rmSync(path.join(folder, 'general.db'));
    writeFileSync(unfinished, 'half a file');
    const wanted = { folder, role: 'manager', passphrase: passphrases.manager, cost: COST, migrations, today } as const;
    given(await createVault(wanted)).vault.close();
    given(await unlock(folder, 'manager'));
  });

  test('a set-up that was cut short after the key file is finished at opening', async () => {
    const { folder, vault } = await newVault('manager');
    addPerson(vault.general.db, 'Catrin Bowen');
    vault.close();
    renameSync(path.join(folder, 'general.db'), path.join(folder, 'general.db.new'));
    expect(namesIn(given(await unlock(folder, 'manager')).general.db)).toEqual(['Catrin Bowen']);
  });
});

describe('opening', () => {
  test('what one session saved, the next one finds', async () => {
    const { folder, vault } = await newVault('headteacher');
    addPerson(vault.general.db, 'Angharad Rees');
    if (vault.restricted) addPerson(vault.restricted.db, 'Owain Prys');
    vault.close();
    const again = given(await unlock(folder, 'headteacher'));
    expect(namesIn(again.general.db)).toEqual(['Angharad Rees']);
    expect(again.restricted && namesIn(again.restricted.db)).toEqual(['Owain Prys']);
  });

  test('an accent typed as one character or as two opens the same vault', async () => {
    const { folder } = await lockedVault('headteacher');
    given(await unlock(folder, 'headteacher', passphrases.headteacher.normalize('NFD'))).close();
    given(await unlock(folder, 'headteacher', passphrases.headteacher.normalize('NFC'))).close();
  });

  test.for([
    ['a capital', 'Kettle orbit walnut sleeve'],
    ['a space too many', 'kettle orbit  walnut sleeve'],
    ['a space at the end', 'kettle orbit walnut sleeve '],
    ['a letter less', 'kettle orbit walnut sleev'],
    ['another letter', 'kettle orbit walnut sleeva'],
    ['nothing', ''],
    ['a broken character', 'kettle orbit walnut sleeve\ud800'],
  ])('the passphrase with %s does not open it', async ([, passphrase]) => {
    const { folder } = await lockedVault('manager');
    const refused = { ok: false, problem: { code: 'wrong-passphrase', waitSeconds: 0 } };
    expect(await unlock(folder, 'manager', passphrase)).toEqual(refused);
  });

  test('somebody who has no passphrase yet is told so', async () => {
    const { folder } = await lockedVault('manager');
    expect(await unlock(folder, 'headteacher')).toEqual({ ok: false, problem: { code: 'role-missing' } });
  });

  test('a folder that is not there is not made', async () => {
    const folder = path.join(newFolder(), 'nowhere');
    expect(await unlock(folder, 'manager')).toEqual({ ok: false, problem: { code: 'vault-missing' } });
  });

  test('the files of two vaults do not open together', async () => {
    const { folder } = await lockedVault('manager');
    const other = newFolder();
    given(
      await createVault({
        folder: other,
        role: 'manager',
        passphrase: passphrases.manager,
        cost: COST,
        migrations,
        today,
      }),
    ).vault.close();
    cpSync(path.join(other, 'general.db'), path.join(folder, 'general.db'));
    expect(await unlock(folder, 'manager')).toEqual({ ok: false, problem: { code: 'vault-mismatched' } });
  });

  test('compartments that changed places do not open', async () => {
    const { folder } = await lockedVault('headteacher');
    cpSync(path.join(folder, 'restricted.db'), path.join(folder, 'general.db'));
    expect(await unlock(folder, 'headteacher')).toEqual({ ok: false, problem: { code: 'vault-mismatched' } });
  });

  test.for(['general', 'restricted'] as const)('a missing %s compartment is named, not made anew', async (part) => {
    const { folder } = await lockedVault('headteacher');
    rmSync(path.join(folder, `${part}.db`));
    expect(await unlock(folder, 'headteacher')).toEqual({ ok: false, problem: { code: 'vault-damaged', part } });
    expect(existsSync(path.join(folder, `${part}.db`))).toBe(false);
  });

  test('a vault of a later version is refused before a passphrase is tried, and left as it is', async () => {
    const { folder } = await lockedVault('manager');
    const keys = path.join(folder, 'keys.json');
    writeFileSync(keys, readFileSync(keys, 'utf8').replace(/"minApp":"[^"]*"/, '"minApp":"99.0.0"'));
    const before = readFileSync(keys);
    expect(await unlock(folder, 'manager')).toEqual({ ok: false, problem: { code: 'vault-newer' } });
    expect(readFileSync(keys).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['general.db', 'keys.json', 'keys.prev.json']);
  });

  test('the second session on one vault is refused', async () => {
    const { folder } = await newVault('manager');
    expect(await unlock(folder, 'manager')).toEqual({ ok: false, problem: { code: 'vault-in-use' } });
  });

  test('the fifth wrong passphrase brings a wait, and the next opening says how many there were', async () => {
    const { folder } = await lockedVault('manager');
    const clock = handClock();
    const attempt = (passphrase: string) =>
      openVault({ folder, role: 'manager', passphrase, clock, migrations, today });
    // all at once: each must still be counted before the next
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => attempt(`wrong passphrase ${number}`)));
    expect(answers.slice(4)).toEqual([
      { ok: false, problem: { code: 'wrong-passphrase', waitSeconds: 5 } },
      { ok: false, problem: { code: 'must-wait', waitSeconds: 5 } },
    ]);
    expect(await attempt(passphrases.manager)).toEqual({ ok: false, problem: { code: 'must-wait', waitSeconds: 5 } });
    clock.pass(5);
    const opened = given(await attempt(passphrases.manager));
    opened.vault.close();
    expect(opened.failedAttemptsSince).toBe(5);
    const next = given(await attempt(passphrases.manager));
    next.vault.close();
    expect(next.failedAttemptsSince).toBe(0);
  });
});
