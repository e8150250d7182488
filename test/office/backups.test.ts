import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { planOf } from './school-year.ts';

const day = { seconds: 10, idleSeconds: 0 };

/** An office whose school has chosen a stick, or two. */
async function officeWithSticks(
  today = '2026-11-21',
  count: 1 | 2 = 1,
): Promise<{ office: TestOffice; sticks: string[] }> {
  const office = await openOffice('headteacher', today);
  const sticks: string[] = [];
  for (const number of [1, 2].slice(0, count) as (1 | 2)[]) {
    office.hands.folder = newFolder();
    sticks.push(office.hands.folder);
    await office.ask('backups.choosePlace', { number });
  }
  return { office, sticks };
}

const copiesOn = (stick: string | undefined): string[] =>
  readdirSync(stick ?? '').filter((name) => name.endsWith('.reviewbook-backup'));

async function change(office: TestOffice, priority: string): Promise<void> {
  await office.ask('school.setPriorities', planOf(priority));
}

test('a copy is made and proved by itself a moment after the first change of a day, and once', async () => {
  const { office, sticks } = await officeWithSticks();
  expect(copiesOn(sticks[0])).toEqual([]);
  await office.wait(day);
  expect(copiesOn(sticks[0])).toHaveLength(1);
  await change(office, 'Reading');
  await office.wait(day);
  expect(copiesOn(sticks[0])).toHaveLength(1);
  const { backups } = await office.ask('backups.list', {});
  expect(backups).toMatchObject([{ state: 'proved', isThere: true, keptUntil: '2027-11-21' }]);
  office.clock.today = '2026-11-22' as typeof office.clock.today;
  await office.wait(day);
  expect(copiesOn(sticks[0])).toHaveLength(2);
  expect(office.faults).toEqual([]);
});

test('what was changed since is copied when the records are locked, and proved at the next unlocking', async () => {
  const { office, sticks } = await officeWithSticks();
  await office.wait(day);
  await change(office, 'Reading');
  await office.lock();
  // at each lock the office's process is another, without a key
  const next = officeAt(office.folder);
  await next.atRest();
  expect(copiesOn(sticks[0])).toHaveLength(2);
  await next.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect((await next.ask('backups.list', {})).backups).toHaveLength(1);
  await next.wait(day);
  expect((await next.ask('backups.list', {})).backups.map(({ state }) => state)).toEqual(['proved', 'proved']);
  await next.lock();
  const third = officeAt(office.folder);
  await third.atRest();
  // nothing was changed
  expect(copiesOn(sticks[0])).toHaveLength(2);
});

test('two sticks take turns, and one that is not there is passed over', async () => {
  const { office, sticks } = await officeWithSticks('2026-11-21', 2);
  const [one = '', other = ''] = sticks;
  await office.ask('backups.make', {});
  office.clock.today = '2026-11-22' as typeof office.clock.today;
  await office.ask('backups.make', {});
  expect([copiesOn(one).length, copiesOn(other).length]).toEqual([1, 1]);
  rmSync(one, { recursive: true });
  await office.ask('backups.make', {});
  expect(copiesOn(other)).toHaveLength(2);
  rmSync(other, { recursive: true });
  expect(await office.refused('backups.make', {})).toEqual({ code: 'backup-place', why: 'missing' });
  const { places, problem } = await office.ask('backups.state', {});
  expect(places.map(({ isThere }) => isThere)).toEqual([false, false]);
  expect(problem).toEqual({ code: 'backup-place', why: 'missing' });
});

test('whoever asks for a copy while one is being made gets that one', async () => {
  const { office, sticks } = await officeWithSticks();
  const [first, second] = await Promise.all([office.ask('backups.make', {}), office.ask('backups.make', {})]);
  expect(second).toEqual(first);
  expect(copiesOn(sticks[0])).toHaveLength(1);
});

test('Home is told of no copy, of one a week old and of one a fortnight old, and of a stick that is not there', async () => {
  const { office, sticks } = await officeWithSticks();
  const standing = async (today: string) => {
    office.clock.today = today as typeof office.clock.today;
    return (await office.ask('backups.state', {})).standing.state;
  };
  expect(await standing('2026-11-21')).toBe('never');
  await office.ask('backups.make', {});
  expect(await standing('2026-11-28')).toBe('fresh');
  expect(await standing('2026-11-29')).toBe('old');
  expect(await standing('2026-12-05')).toBe('old');
  expect(await standing('2026-12-06')).toBe('late');
  rmSync(sticks[0] ?? '', { recursive: true });
  expect((await office.ask('backups.state', {})).places[0]?.isThere).toBe(false);
});

test('old copies go as new ones are proved, at least three stay, and other files are never touched', async () => {
  const { office, sticks } = await officeWithSticks('2026-11-01');
  const [stick = ''] = sticks;
  writeFileSync(path.join(stick, 'holiday.jpg'), 'a picture');
  writeFileSync(path.join(stick, 'Reviewbook backup of mine.reviewbook-backup'), 'a letter');
  for (const today of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-25']) {
    office.clock.today = today as typeof office.clock.today;
    await office.ask('backups.make', {});
  }
  // of the first week only its last day is left, and the last three of all
  const left = (await office.ask('backups.list', {})).backups.map(({ madeAt }) => madeAt.slice(0, 10));
  expect(left).toEqual(['2026-11-25', '2026-11-05', '2026-11-04', '2026-11-01']);
  expect(readFileSync(path.join(stick, 'holiday.jpg'), 'utf8')).toBe('a picture');
  expect(existsSync(path.join(stick, 'Reviewbook backup of mine.reviewbook-backup'))).toBe(true);
});

test('a copy that was damaged on the stick is found by checking it, and says so from then on', async () => {
  const { office, sticks } = await officeWithSticks();
  await office.ask('backups.make', {});
  const [copy] = (await office.ask('backups.list', {})).backups;
  const file = path.join(sticks[0] ?? '', copy?.name ?? '');
  const bytes = readFileSync(file);
  bytes.fill(0, 9000, 9100);
  writeFileSync(file, bytes);
  const asked = { backupId: copy?.id as NonNullable<typeof copy>['id'] }; // a copy was made
  expect(await office.refused('backups.check', asked)).toEqual({ code: 'backup-faulty', fault: 'damaged' });
  expect((await office.ask('backups.list', {})).backups.map(({ state }) => state)).toEqual(['damaged']);
  expect((await office.ask('backups.state', {})).standing).toEqual({ state: 'never' });
});

test('the demo school is never copied', async () => {
  const office = officeAt(path.join(newFolder(), 'vault'));
  await office.ask('vault.openDemo', {});
  office.hands.folder = newFolder();
  await office.ask('backups.choosePlace', { number: 1 });
  await change(office, 'Reading');
  await office.wait(day);
  expect(await office.refused('backups.make', {})).toEqual({ code: 'backup-of-demo' });
  await office.lock();
  await officeAt(office.folder).atRest();
  expect(readdirSync(office.hands.folder)).toEqual([]);
});
