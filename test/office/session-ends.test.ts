import { expect, test } from 'vitest';
import { openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';

const MINUTES = 60;

const open = (office: TestOffice, role: 'manager' | 'headteacher') =>
  office.ask('vault.open', { role, passphrase: passphrases[role] });

/** How often the window was told that a session has ended. */
const endings = (office: TestOffice) => office.notices.filter(({ kind }) => kind === 'locked').length;

test('the window is told when a session has ended, whoever ends it', async () => {
  const office = await openOffice('manager');
  const ends: [string, () => Promise<unknown>][] = [
    ['Lock is chosen', () => office.ask('vault.lock', {})],
    ['the PC sleeps', () => office.lock()],
    ['nobody is there', () => office.wait({ seconds: 5 * MINUTES, idleSeconds: 5 * MINUTES })],
    ['the demo school is opened', () => office.ask('vault.openDemo', {})],
  ];
  for (const [what, end] of ends) {
    office.notices.length = 0;
    await end();
    expect([what, endings(office)]).toEqual([what, 1]);
    if (what !== 'the demo school is opened') await open(office, 'manager');
  }
  office.notices.length = 0;
  await office.ask('vault.leaveDemo', {});
  expect(endings(office)).toBe(1);
  await office.lock();
  expect(endings(office)).toBe(1); // nothing was open any more
});

test('a lock that comes while the passphrase is being worked out is not lost', async () => {
  const office = await openOffice('manager');
  await office.lock();
  const opening = office.refused('vault.open', { role: 'manager', passphrase: passphrases.manager });
  await office.lock();
  expect(await opening).toEqual({ code: 'vault-locked' });
  expect((await office.ask('vault.state', {})).state).toBe('locked');
  await open(office, 'manager');
});

test('recovery sheets that were made while the office was locked are kept for nobody', async () => {
  const office = await openOffice('manager');
  const renewing = office.refused('vault.renewRecoverySheets', { current: passphrases.manager });
  await office.lock();
  expect(await renewing).toEqual({ code: 'vault-locked' });
  await open(office, 'headteacher');
  expect(await office.refused('vault.recoverySheet', { compartment: 'general' })).toEqual({ code: 'role-missing' });
});

test('the window is shown in shared screens until it is hidden again, and never into the next session', async () => {
  const office = await openOffice('manager');
  const isShared = async () => (await office.ask('vault.state', {})).isShared;
  for (const shared of [true, false, true]) {
    await office.ask('vault.shareWindow', { shared });
    expect(await isShared()).toBe(shared);
  }
  await office.lock();
  expect(await isShared()).toBe(false);
  expect(await office.refused('vault.shareWindow', { shared: true })).toEqual({ code: 'vault-locked' });
});
