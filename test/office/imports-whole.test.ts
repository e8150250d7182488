import path from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { chooseList, importList, listOf, namesOf, sample } from './lists.ts';
import { openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, setOffices, setUpSchool, supportStaff } from './school-year.ts';

const headings = 'Employee Number,First Name,Last Name,Job Title,Start Date,Line Manager';

/** A database that gives up at somebody called Stumble, as a disk may in the middle of its work. */
async function giveUpAtStumble(office: TestOffice): Promise<void> {
  await office.lock();
  const { folder } = office;
  const opened = await openVault({
    folder,
    role: 'manager',
    passphrase: passphrases.manager,
    clock: runningClock(),
    today: () => day('2026-11-21'),
    nativeBinding: path.resolve(`node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`),
  });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { vault } = opened.value;
  vault.general.transaction((db) =>
    db.run(sql`CREATE TRIGGER give_up BEFORE INSERT ON staff WHEN NEW.family_name = 'Stumble'
      BEGIN SELECT RAISE(ABORT, 'the disk gave up'); END`),
  );
  vault.close();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
}

test('an import that fails at any row leaves none of its rows (T43)', async () => {
  const office = await openOffice('manager');
  const nia = { ...supportStaff, employeeNumber: '1000' };
  await office.ask('staff.add', { staff: nia });
  await giveUpAtStumble(office);
  const before = await office.ask('staff.list', { leavers: true });
  const { changes } = await office.ask('changes.list', {});
  const rows = Array.from({ length: 500 }, (_, at) => `${at + 1001},Given${at},Family${at},Teacher,,`);
  for (const failing of [0, 1, 249, 498, 499]) {
    const broken = rows.map((row, at) => (at === failing ? row.replace(`Family${at}`, 'Stumble') : row));
    const reading = await chooseList(office, listOf(headings, '1000,Nia,Prosser,HLTA,,', ...broken));
    expect(await office.refused('imports.apply', reading)).toMatchObject({ code: 'unexpected' });
    expect(await office.ask('staff.list', { leavers: true })).toEqual(before);
  }
  expect((await office.ask('changes.list', {})).changes).toEqual(changes);
  expect(office.faults).toHaveLength(5);
  const whole = await importList(office, listOf(headings, '1000,Nia,Prosser,HLTA,,', ...rows));
  expect([whole.added, whole.changed]).toEqual([500, 1]);
});

test('an import is not undone once one of its people was changed, and nothing of it is touched', async () => {
  const office = await openOffice('manager');
  const { changeId } = await importList(office, sample('mis-a-staff.csv'));
  const { staff } = await office.ask('staff.list', { leavers: true });
  const [first] = staff;
  if (!first) throw new Error('the list holds people');
  await office.ask('staff.leave', { staffId: first.id, on: first.startDate });
  const before = await office.ask('staff.list', { leavers: true });
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'changed-since' });
  expect(await office.ask('staff.list', { leavers: true })).toEqual(before);
});

test('an import is not undone once one of its people has a review, and the refusal names them', async () => {
  const office = await openOffice('manager', '2026-09-21');
  await setUpSchool(office);
  const { changeId } = await importList(office, listOf(headings, '7,Tesni,Eynon,Cook,01/09/2020,', '8,B,Zed,Cook,,'));
  const cycle = await openCycle(office);
  expect(cycle.in.map(({ name }) => name)).toContain('Tesni Eynon');
  const before = await namesOf(office);
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'still-mentioned', name: 'Tesni Eynon' });
  expect(await namesOf(office)).toEqual(before);
});

test('somebody who holds an office or leads somebody else is not taken away by an undo', async () => {
  const office = await openOffice('manager');
  const { changeId } = await importList(office, listOf(headings, '7,Tesni,Eynon,Business Manager,01/09/2020,'));
  const [tesni] = (await office.ask('staff.list', { leavers: true })).staff;
  if (!tesni) throw new Error('the list holds somebody');
  const refusal = { code: 'still-mentioned', name: 'Tesni Eynon' };
  await setOffices(office, { headteacherId: null, businessManagerId: tesni.id });
  expect(await office.refused('changes.undo', { changeId })).toEqual(refusal);
  await setOffices(office, { headteacherId: null, businessManagerId: null });
  const { staffId } = await office.ask('staff.add', { staff: { ...supportStaff, lineManagerId: tesni.id } });
  expect(await office.refused('changes.undo', { changeId })).toEqual(refusal);
  await office.ask('staff.update', { staffId, staff: supportStaff });
  await office.ask('changes.undo', { changeId });
  expect(await namesOf(office)).toEqual(['Nia Prosser']);
});
