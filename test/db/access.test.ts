import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addRole,
  changePassphrase,
  openWithRecoveryKey,
  readVaultState,
  renewRecoverySheets,
} from '#db/vault/vault.ts';
import {
  addPerson,
  given,
  handClock,
  lockedVault,
  migrations,
  namesIn,
  newVault,
  openAs,
  passphrases,
  today,
  unlock,
} from './vaults.ts';

const typed = (sheet: { groups: readonly string[] } | undefined): string => sheet?.groups.join(' ') ?? '';

describe('the second person', () => {
  test("the headteacher's passphrase, chosen in the manager's session, makes nothing that only the headteacher opens", async () => {
    const { folder, vault } = await newVault('manager');
    const added = given(await addRole(vault, { role: 'headteacher', passphrase: passphrases.headteacher }));
    expect(added.recovery).toEqual([]);
    expect(given(readVaultState(folder))).toMatchObject({ recovery: ['general'] });
    expect(readdirSync(folder).some((file) => file.startsWith('restricted'))).toBe(false);
    vault.close();
    const first = given(await openAs(folder, 'headteacher'));
    expect(first.recovery.map(({ compartment }) => compartment)).toEqual(['restricted']);
    expect(first.vault.restricted).toBeDefined();
    first.vault.close();
    const second = given(await openAs(folder, 'headteacher'));
    expect(second.recovery).toEqual([]);
    expect(second.vault.restricted).toBeDefined();
    second.vault.close();
    const manager = given(await unlock(folder, 'manager'));
    expect(manager.restricted).toBeUndefined();
  });

  test('the manager added by the headteacher gets no way into the restricted compartment', async () => {
    const { folder, vault } = await newVault('headteacher');
    const added = given(await addRole(vault, { role: 'manager', passphrase: passphrases.manager }));
    expect(added.recovery).toEqual([]);
    vault.close();
    expect(given(await unlock(folder, 'manager')).restricted).toBeUndefined();
  });

  test('a role that has a passphrase is not given another, however fast one clicks', async () => {
    const { vault } = await newVault('manager');
    const wanted = { role: 'headteacher', passphrase: passphrases.headteacher } as const;
    const [first, second] = await Promise.all([addRole(vault, wanted), addRole(vault, wanted)]);
    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, problem: { code: 'role-exists' } });
  });

  test('a locked vault gives nobody a passphrase', async () => {
    const { vault } = await newVault('manager');
    vault.close();
    const refused = await addRole(vault, { role: 'headteacher', passphrase: passphrases.headteacher });
    expect(refused).toEqual({ ok: false, problem: { code: 'vault-locked' } });
  });

  test('a vault that is locked while a passphrase is being added still opens', async () => {
    const { folder, vault } = await newVault('manager');
    const adding = addRole(vault, { role: 'headteacher', passphrase: passphrases.headteacher });
    await new Promise((later) => setTimeout(later, 20));
    vault.close();
    given(await adding);
    given(await unlock(folder, 'manager')).close();
    given(await unlock(folder, 'headteacher')).close();
  });
});

describe('changing and recovering', () => {
  const next = 'gravel tulip compass oyster';

  test('a changed passphrase opens, the one before does not', async () => {
    const { folder, vault } = await newVault('manager');
    given(await changePassphrase(vault, { current: passphrases.manager, next, clock: handClock() }));
    vault.close();
    expect(await unlock(folder, 'manager')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    given(await unlock(folder, 'manager', next));
  });

  test('nobody at an unlocked screen changes a passphrase that they do not know', async () => {
    const { vault } = await newVault('manager');
    const refused = await changePassphrase(vault, { current: 'who knows which', next, clock: handClock() });
    expect(refused).toEqual({ ok: false, problem: { code: 'wrong-passphrase', waitSeconds: 0 } });
  });

  test('a recovery sheet opens the vault, gives a new passphrase and is replaced', async () => {
    const { folder, vault, recovery } = await newVault('manager');
    addPerson(vault.general.db, 'Eleri Vaughan');
    vault.close();
    const wanted = { folder, migrations, today, role: 'manager', newPassphrase: next } as const;
    const general = typed(recovery[0]).toLowerCase();
    const opened = given(await openWithRecoveryKey({ ...wanted, typed: { general } }));
    expect(namesIn(opened.vault.general.db)).toEqual(['Eleri Vaughan']);
    opened.vault.close();
    const again = await openWithRecoveryKey({ ...wanted, typed: { general } });
    expect(again).toEqual({ ok: false, problem: { code: 'recovery-key-wrong', compartment: 'general' } });
    const renewed = given(await openWithRecoveryKey({ ...wanted, typed: { general: typed(opened.recovery[0]) } }));
    renewed.vault.close();
    given(await unlock(folder, 'manager', next));
  });

  test('the headteacher needs the sheets of both compartments', async () => {
    const { folder, recovery } = await lockedVault('headteacher');
    const wanted = { folder, migrations, today, role: 'headteacher', newPassphrase: next } as const;
    const general = typed(recovery[0]);
    const one = await openWithRecoveryKey({ ...wanted, typed: { general } });
    expect(one).toEqual({ ok: false, problem: { code: 'recovery-key-wrong', compartment: 'restricted' } });
    const both = given(await openWithRecoveryKey({ ...wanted, typed: { general, restricted: typed(recovery[1]) } }));
    both.vault.close();
    expect(both.recovery.map(({ compartment }) => compartment)).toEqual(['general', 'restricted']);
  });

  test('sheets that were lost are replaced in an open session', async () => {
    const { folder, vault, recovery } = await newVault('manager');
    const renewed = given(await renewRecoverySheets(vault, { current: passphrases.manager, clock: handClock() }));
    vault.close();
    const wanted = { folder, migrations, today, role: 'manager', newPassphrase: next } as const;
    const old = await openWithRecoveryKey({ ...wanted, typed: { general: typed(recovery[0]) } });
    expect(old).toEqual({ ok: false, problem: { code: 'recovery-key-wrong', compartment: 'general' } });
    given(await openWithRecoveryKey({ ...wanted, typed: { general: typed(renewed.recovery[0]) } })).vault.close();
  });

  test('when the vault cannot be opened, a recovery sheet stays good', async () => {
    const { folder, vault, recovery } = await newVault('manager');
    const wanted = { folder, migrations, today, role: 'manager', newPassphrase: next } as const;
    const inUse = await openWithRecoveryKey({ ...wanted, typed: { general: typed(recovery[0]) } });
    expect(inUse).toEqual({ ok: false, problem: { code: 'vault-in-use' } });
    vault.close();
    given(await openWithRecoveryKey({ ...wanted, typed: { general: typed(recovery[0]) } })).vault.close();
  });
});
