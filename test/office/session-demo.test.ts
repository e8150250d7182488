import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { officeAt } from './office.ts';

const MINUTES = 60;
const newOffice = () => officeAt(path.join(newFolder(), 'vault'));

test('the making of the demo school tells how far it is, and is stopped without leaving anything', async () => {
  const office = newOffice();
  const making = office.refused('vault.openDemo', {});
  const told = () => office.notices.filter(({ kind }) => kind === 'progress');
  await expect.poll(() => told().length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(1);
  await office.ask('vault.leaveDemo', {});
  expect(await making).toEqual({ code: 'save-cancelled' });
  expect(await office.ask('vault.state', {})).toMatchObject({ state: 'none', demo: false });
  expect(readdirSync(path.dirname(office.folder))).toEqual([]);
});

test('the demo school stands beside the school’s own records and is gone when it is left or locked', async () => {
  const office = newOffice();
  const beside = () => readdirSync(path.dirname(office.folder));
  await office.ask('vault.openDemo', {});
  expect(await office.ask('vault.state', {})).toMatchObject({ state: 'open', demo: true, role: 'headteacher' });
  expect((await office.ask('school.setUp', {})).finished).toBe(true);
  expect(beside()).toEqual(['vault-demo']);
  await office.ask('vault.leaveDemo', {});
  expect(await office.ask('vault.state', {})).toMatchObject({ state: 'none', demo: false, schoolName: null });
  expect(beside()).toEqual([]);
  await office.ask('vault.openDemo', {});
  await office.wait({ seconds: 5 * MINUTES, idleSeconds: 5 * MINUTES });
  expect(await office.ask('vault.state', {})).toMatchObject({ state: 'none', demo: false });
  expect(beside()).toEqual([]);
});
