import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Output } from '#contract/index.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

const MINUTES = 60;
const HOURS = 60 * MINUTES;

/** An office on a PC that holds no records yet. */
const newOffice = () => officeAt(path.join(newFolder(), 'vault'));

const open = (office: TestOffice, role: Role, passphrase = passphrases[role]) =>
  office.ask('vault.open', { role, passphrase });

const stateOf = async (office: TestOffice): Promise<Output<'vault.state'>['state']> =>
  (await office.ask('vault.state', {})).state;

/** The groups of a sheet as somebody types them back from paper. */
async function groupsOf(office: TestOffice, compartment: Compartment): Promise<string[]> {
  return (await office.ask('vault.recoverySheet', { compartment })).groups;
}

const typedBack = (groups: readonly string[], numbers: readonly number[]) =>
  numbers.map((group) => ({ group, typed: groups[group - 1]?.toLowerCase() ?? '' }));

const isStepDone = async (office: TestOffice, step: string) =>
  (await office.ask('school.setUp', {})).steps.find((one) => one.step === step)?.done;

test('the business manager sets the records up alone, prints the recovery sheet and types two groups of it back', async () => {
  const office = newOffice();
  expect(await stateOf(office)).toBe('none');
  await office.ask('vault.create', { role: 'manager', passphrase: passphrases.manager });
  expect(await office.ask('vault.state', {})).toEqual({
    state: 'open',
    role: 'manager',
    roles: ['manager'],
    demo: false,
    schoolName: '',
    unconfirmedSheets: ['general'],
    isKeyFileDamaged: false,
    isShared: false,
  });
  const groups = await groupsOf(office, 'general');
  expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4]);
  await office.ask('vault.printRecoverySheet', { compartment: 'general' });
  for (const group of groups) expect(office.printed[0]).toContain(group);
  const wrong = [
    { group: 3, typed: groups[2] ?? '' },
    { group: 7, typed: 'WXYZ' },
  ];
  expect(await office.refused('vault.confirmRecoverySheet', { compartment: 'general', groups: wrong })).toEqual({
    code: 'recovery-group-wrong',
    compartment: 'general',
    group: 7,
  });
  expect(await isStepDone(office, 'recovery')).toBe(false);
  await office.ask('vault.confirmRecoverySheet', { compartment: 'general', groups: typedBack(groups, [3, 7]) });
  expect((await office.ask('vault.state', {})).unconfirmedSheets).toEqual([]);
  expect(await isStepDone(office, 'recovery')).toBe(true);
});

test('a sheet that was never typed back stays to be done when the set-up is resumed another day', async () => {
  const office = newOffice();
  await office.ask('vault.create', { role: 'manager', passphrase: passphrases.manager });
  await office.lock();
  await open(office, 'manager');
  expect((await office.ask('vault.state', {})).unconfirmedSheets).toEqual([]);
  expect(await isStepDone(office, 'recovery')).toBe(false);
  await office.ask('vault.renewRecoverySheets', { current: passphrases.manager });
  const groups = await groupsOf(office, 'general');
  await office.ask('vault.confirmRecoverySheet', { compartment: 'general', groups: typedBack(groups, [1, 9]) });
  await office.lock();
  await open(office, 'manager');
  expect(await isStepDone(office, 'recovery')).toBe(true);
});

test('the headteacher is added later; their part and its sheet are made when they come in themselves', async () => {
  const office = newOffice();
  await office.ask('vault.create', { role: 'manager', passphrase: passphrases.manager });
  expect(existsSync(path.join(office.folder, 'restricted.db'))).toBe(false);
  await office.ask('vault.addRole', { role: 'headteacher', passphrase: passphrases.headteacher });
  const { roles, unconfirmedSheets } = await office.ask('vault.state', {});
  expect([roles, unconfirmedSheets]).toEqual([['manager', 'headteacher'], ['general']]);
  expect(existsSync(path.join(office.folder, 'restricted.db'))).toBe(false);
  const again = { role: 'headteacher', passphrase: 'another pepper harbour ten' } as const;
  expect(await office.refused('vault.addRole', again)).toEqual({ code: 'role-exists' });
  expect(await isStepDone(office, 'people')).toBe(true);
  await office.lock();
  expect(await office.refused('vault.open', { role: 'headteacher', passphrase: passphrases.manager })).toMatchObject({
    code: 'wrong-passphrase',
  });
  const opened = await open(office, 'headteacher');
  expect(opened.hasNewSheets).toBe(true);
  expect(existsSync(path.join(office.folder, 'restricted.db'))).toBe(true);
  expect((await office.ask('vault.state', {})).unconfirmedSheets).toEqual(['restricted']);
  expect(await groupsOf(office, 'restricted')).toHaveLength(9);
});

test('whoever forgot the passphrase opens the records with the sheets, however they are typed (F22)', async () => {
  const office = newOffice();
  await office.ask('vault.create', { role: 'headteacher', passphrase: passphrases.headteacher });
  const [general, restricted] = [await groupsOf(office, 'general'), await groupsOf(office, 'restricted')];
  await setUpSchool(office);
  await office.lock();
  const typed = (groups: readonly string[]) =>
    groups.join(' – ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  const sheets = [
    { compartment: 'general', key: typed(general) } as const,
    { compartment: 'restricted', key: typed(restricted) } as const,
  ];
  const [first = '', ...rest] = general[4] ?? '';
  const mistyped = [...general.slice(0, 4), `${first === 'A' ? 'B' : 'A'}${rest.join('')}`, ...general.slice(5)];
  const passphrase = 'thimble gravel ocean fern';
  const wrong = [{ compartment: 'general', key: mistyped.join(' ') } as const, ...sheets.slice(1)];
  expect(await office.refused('vault.recover', { role: 'headteacher', sheets: wrong, passphrase })).toEqual({
    code: 'recovery-group-wrong',
    compartment: 'general',
    group: 5,
  });
  expect(await stateOf(office)).toBe('locked');
  await office.ask('vault.recover', { role: 'headteacher', sheets, passphrase });
  expect((await office.ask('vault.state', {})).unconfirmedSheets).toEqual(['general', 'restricted']);
  expect((await office.ask('school.read', {})).name).toBe('Ysgol Maes y Bryn');
  await office.lock();
  expect(await office.refused('vault.recover', { role: 'headteacher', sheets, passphrase })).toEqual({
    code: 'recovery-key-wrong',
    compartment: 'general',
  });
  expect(
    await office.refused('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher }),
  ).toMatchObject({ code: 'wrong-passphrase' });
  await open(office, 'headteacher', passphrase);
});

test('pressing the button twice opens the records once (F20)', async () => {
  const office = await openOffice('manager');
  expect(await office.refused('vault.open', { role: 'manager', passphrase: passphrases.manager })).toEqual({
    code: 'vault-in-use',
  });
  expect(await office.ask('vault.state', {})).toMatchObject({ state: 'open', role: 'manager' });
  await office.lock();
  await open(office, 'headteacher');
});

test('a passphrase is changed by whoever knows it, and the old one opens nothing', async () => {
  const office = await openOffice('manager');
  const next = 'thimble gravel ocean fern';
  expect(await office.refused('vault.changePassphrase', { current: 'not the old one', next })).toMatchObject({
    code: 'wrong-passphrase',
  });
  await office.ask('vault.changePassphrase', { current: passphrases.manager, next });
  await office.lock();
  expect(await office.refused('vault.open', { role: 'manager', passphrase: passphrases.manager })).toMatchObject({
    code: 'wrong-passphrase',
  });
  await open(office, 'manager', next);
});

test.each([
  ['too short', 'kettle orbit', { code: 'passphrase-short', least: 14 }],
  ['easy to guess', 'headteacher password 2026', { code: 'passphrase-common' }],
  ['of two lines', 'kettle orbit\nwalnut sleeve', { code: 'passphrase-broken' }],
  ['too long', `kettle orbit walnut ${'ŵ'.repeat(503)}`, { code: 'passphrase-long' }], // 20 + 2 × 503 = 1,026 bytes
])('a passphrase that is %s is refused with its reason (F21)', async (_is, passphrase, problem) => {
  const office = newOffice();
  expect(await office.refused('vault.create', { role: 'manager', passphrase })).toEqual(problem);
  expect(existsSync(office.folder)).toBe(false);
});

test('a passphrase opens exactly as it was typed, spaces and all (F21)', async () => {
  const office = newOffice();
  const passphrase = ' kettle £ orbit # walnut ';
  await office.ask('vault.create', { role: 'manager', passphrase });
  await office.lock();
  expect(await office.refused('vault.open', { role: 'manager', passphrase: passphrase.trim() })).toMatchObject({
    code: 'wrong-passphrase',
  });
  await open(office, 'manager', passphrase);
});

test('after five wrong passphrases there is a wait, which a right one serves too', async () => {
  const office = await openOffice('manager');
  await office.lock();
  const tries = Array.from({ length: 5 }, () => ({ role: 'manager', passphrase: 'wrong kettle orbit' }) as const);
  const problems = await Promise.all(tries.map((wrong) => office.refused('vault.open', wrong)));
  expect(problems).toEqual([0, 0, 0, 0, 5].map((waitSeconds) => ({ code: 'wrong-passphrase', waitSeconds })));
  const right = { role: 'manager', passphrase: passphrases.manager } as const;
  expect(await office.refused('vault.open', right)).toEqual({ code: 'must-wait', waitSeconds: 5 });
  await office.wait({ seconds: 5, idleSeconds: 0 });
  const unremarkable = { isKeyFileMended: false, newHere: null, clockDoubt: null, hasNewSheets: false };
  expect(await office.ask('vault.open', right)).toEqual({ failedAttempts: 5, ...unremarkable });
});

test('the records lock after five minutes in which nobody asked for anything and nobody touched the PC', async () => {
  const office = await openOffice('manager');
  await office.wait({ seconds: 5 * MINUTES, idleSeconds: 4 * MINUTES });
  expect(await stateOf(office)).toBe('open');
  await office.ask('school.read', {});
  await office.wait({ seconds: 4 * MINUTES, idleSeconds: 9 * MINUTES });
  expect(await stateOf(office)).toBe('open');
  await office.ask('school.read', {});
  await office.wait({ seconds: 5 * MINUTES, idleSeconds: 5 * MINUTES });
  expect(await stateOf(office)).toBe('locked');
});

test('the records lock after eight hours, however busy the office is', async () => {
  const office = await openOffice('manager');
  await office.wait({ seconds: 8 * HOURS - 1, idleSeconds: 0 });
  await office.ask('school.read', {});
  expect(await stateOf(office)).toBe('open');
  await office.wait({ seconds: 1, idleSeconds: 0 });
  expect(await stateOf(office)).toBe('locked');
});

test('nothing that could be read before the lock can be read after it', async () => {
  const office = await openOffice('manager');
  const school = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), school.people.nia);
  const asked = { document: 'statement', language: 'en', subject: { of: 'review', reviewId } } as const;
  const { address } = await office.ask('documents.preview', asked);
  expect(office.paper(address)).toContain('Nia Prosser');
  await office.lock();
  expect(office.paper(address)).toBeUndefined();
  expect(await office.refused('documents.preview', asked)).toEqual({ code: 'vault-locked' });
  await open(office, 'headteacher');
  expect(await office.refused('documents.openSaved', { how: 'open' })).toEqual({ code: 'not-found', what: 'file' });
});
