import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';

const manager = { role: 'manager', passphrase: passphrases.manager } as const;
const stick = (folder: string) => `${folder} in a pocket`;

test('records that were pulled out with their stick are missing, and not a first day', async () => {
  const office = await openOffice('manager');
  await office.lock();
  renameSync(office.folder, stick(office.folder));
  expect(await office.ask('vault.state', {})).toMatchObject({ state: 'missing', roles: [] });
  expect(await office.refused('vault.open', manager)).toEqual({ code: 'vault-missing' });
  expect(existsSync(office.folder)).toBe(false);
  renameSync(stick(office.folder), office.folder);
  expect((await office.ask('vault.state', {})).state).toBe('locked');
  await office.ask('vault.open', manager);
});

test('nothing is said to be saved while the records are gone, and the next save after they are back is', async () => {
  const office = await openOffice('manager');
  const school = { name: 'Ysgol y Bont', nation: 'wales', address: '', documentLanguage: 'both' } as const;
  renameSync(office.folder, stick(office.folder));
  expect(await office.refused('school.update', school)).toEqual({ code: 'vault-missing' });
  renameSync(stick(office.folder), office.folder);
  await office.ask('school.update', school);
  expect((await office.ask('school.read', {})).name).toBe('Ysgol y Bont');
});

test('a folder in place of the file of attempts is named, and the records open once it is moved', async () => {
  const office = await openOffice('manager');
  await office.lock();
  const state = path.join(office.folder, 'state.json');
  rmSync(state, { force: true });
  mkdirSync(state);
  for (const role of ['manager', 'headteacher'] as const)
    expect(await office.refused('vault.open', { role, passphrase: passphrases[role] })).toEqual({
      code: 'in-the-way',
      name: 'state.json',
    });
  renameSync(state, `${state} of somebody else`);
  await office.ask('vault.open', manager);
});

test.for(['1900-01-01', '1999-12-31', '2101-01-01', '2199-12-31'])('a clock that says %s is told of', async (today) => {
  const office = await openOffice('manager');
  office.clock.today = day(today);
  const wrong = { code: 'clock-wrong', today };
  expect(await office.refused('home.year', { year: null })).toEqual(wrong);
  expect(await office.refused('home.read', {})).toEqual(wrong);
  expect(await office.refused('cycles.preview', { periodId: null, starts: null })).toEqual(wrong);
  await office.lock();
  expect((await office.ask('vault.state', {})).state).toBe('locked');
  expect(await office.refused('vault.open', manager)).toEqual(wrong);
  office.clock.today = day('2026-11-23');
  expect((await office.ask('vault.open', manager)).clockDoubt).toBeNull();
});

test.for([
  ['before the last day of use', '2026-11-20'],
  ['more than a year after it', '2027-11-24'],
] as const)('a clock that says a day %s opens, and is doubted (T39)', async ([, today]) => {
  const office = await openOffice('manager', '2026-11-21');
  await office.lock();
  office.clock.today = day(today);
  expect((await office.ask('vault.open', manager)).clockDoubt).toEqual({ today, lastUsed: '2026-11-21' });
});

test('a folder of somebody else’s with the name of the demo school is never removed', async () => {
  const office = await openOffice('manager');
  const demo = `${office.folder}-demo`;
  mkdirSync(demo);
  writeFileSync(path.join(demo, 'letters.docx'), 'of somebody else');
  expect(await office.refused('vault.openDemo', {})).toEqual({ code: 'in-the-way', name: path.basename(demo) });
  expect(existsSync(path.join(demo, 'letters.docx'))).toBe(true);
});

const failed = (code: string, file?: string) =>
  Object.assign(new Error('the disk'), { code, ...(file && { path: file }) });

test.for([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'disk-failing'],
  ['SQLITE_IOERR_FSYNC', 'disk-failing'],
  ['EIO', 'disk-failing'],
  ['SQLITE_READONLY_DBMOVED', 'disk-read-only'],
  ['EROFS', 'disk-read-only'],
  ['EACCES', 'disk-read-only'],
] as const)('what the system calls %s is told as %s', ([code, problem]) => {
  expect(diskProblem(failed(code))).toEqual({ code: problem });
  expect(diskProblem(new Error('a query', { cause: failed(code) }))).toEqual({ code: problem });
});

test('an error that is not of the disk stays unforeseen', () => {
  expect([diskProblem(new Error('anything')), diskProblem(failed('SQLITE_CONSTRAINT'))]).toEqual([
    undefined,
    undefined,
  ]);
  expect(diskProblem(failed('EISDIR', '/records/state.json'))).toEqual({ code: 'in-the-way', name: 'state.json' });
});
