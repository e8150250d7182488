import path from 'node:path';
import { expect, test } from 'vitest';
import { createVault } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import type { Compartment } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { officeAt, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';

/** An office that the business manager has set up alone, with a key file that is quick to open. */
async function newOffice(): Promise<TestOffice> {
  const folder = path.join(newFolder(), 'vault');
  const who = { role: 'manager', passphrase: passphrases.manager } as const;
  const made = await createVault({ folder, ...who, cost: 2 ** 16, today: () => day('2026-11-21') });
  if (!made.ok) throw new Error(made.problem.code);
  made.value.vault.close();
  const office = officeAt(folder);
  await open(office, 'manager');
  return office;
}

/** The groups of a sheet as somebody types them back from paper. */
async function groupsOf(office: TestOffice, compartment: Compartment): Promise<string[]> {
  return (await office.ask('vault.recoverySheet', { compartment })).groups;
}

const open = (office: TestOffice, role: 'manager' | 'headteacher') =>
  office.ask('vault.open', { role, passphrase: passphrases[role] });

test('no session of the business manager shows, prints or checks the headteacher’s sheet', async () => {
  const office = await newOffice();
  await office.ask('vault.addRole', { role: 'headteacher', passphrase: passphrases.headteacher });
  const refusals = async () => [
    await office.refused('vault.recoverySheet', { compartment: 'restricted' }),
    await office.refused('vault.printRecoverySheet', { compartment: 'restricted' }),
    await office.refused('vault.confirmRecoverySheet', {
      compartment: 'restricted',
      groups: [
        { group: 1, typed: 'ABCD' },
        { group: 2, typed: 'ABCD' },
      ],
    }),
  ];
  const notAllowed = { code: 'not-allowed' };
  expect(await refusals()).toEqual([notAllowed, notAllowed, notAllowed]);
  await office.lock();
  await open(office, 'headteacher');
  await office.lock();
  await open(office, 'manager');
  await office.ask('vault.renewRecoverySheets', { current: passphrases.manager });
  expect((await office.ask('vault.state', {})).unconfirmedSheets).toEqual(['general']);
  expect(await refusals()).toEqual([notAllowed, notAllowed, notAllowed]);
});

test('new sheets are made for nobody who does not know the passphrase, and those on paper stay good', async () => {
  const office = await newOffice();
  await office.ask('vault.renewRecoverySheets', { current: passphrases.manager });
  const groups = await groupsOf(office, 'general');
  await office.ask('vault.confirmRecoverySheet', {
    compartment: 'general',
    groups: [3, 7].map((group) => ({ group, typed: groups[group - 1] ?? '' })),
  });
  const refused = await office.refused('vault.renewRecoverySheets', { current: 'whoever walks past the desk' });
  expect(refused).toEqual({ code: 'wrong-passphrase', waitSeconds: 0 });
  expect(await isOnPaper(office)).toBe(true);
  await office.lock();
  const sheets = [{ compartment: 'general', key: groups.join(' ') } as const];
  await office.ask('vault.recover', { role: 'manager', sheets, passphrase: 'thimble gravel ocean fern' });
});

async function isOnPaper(office: TestOffice): Promise<boolean | undefined> {
  const { steps } = await office.ask('school.setUp', {});
  return steps.find(({ step }) => step === 'recovery')?.done;
}
