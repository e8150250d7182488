import { expect, test } from 'vitest';
import { trail } from '#db/schema/trail.ts';
import { type OpenVault, openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

const today = () => day('2026-11-21');

/** The vault of an office that was locked, as it is read past the door. */
async function vaultOf(folder: string, role: Role): Promise<OpenVault> {
  const opened = await openVault({ folder, role, passphrase: passphrases[role], clock: runningClock(), today });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.vault;
}

test('a record that is seen is noted once in a quarter of an hour, and what is merely asked again is not', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  const look = async () => {
    await office.ask('reviews.byId', { reviewId });
    await office.ask('staff.byId', { staffId: people.owain });
    await office.ask('staff.list', { leavers: false });
    await office.ask('home.read', {});
  };
  await look();
  await look();
  await office.wait({ seconds: 14 * 60, idleSeconds: 0 });
  await look();
  await office.wait({ seconds: 61, idleSeconds: 0 });
  await look();
  const seen = { from: null, until: null, person: null, kind: 'seen' } as const;
  const { lines } = await office.ask('trail.list', seen);
  expect(lines.map(({ what, about }) => [what, about])).toEqual([
    ['Looked at a staff record', 'Owain Rees'],
    ['Looked at a review', 'Nia Prosser'],
    ['Looked at a staff record', 'Owain Rees'],
    ['Looked at a review', 'Nia Prosser'],
  ]);
  const nia = await office.ask('trail.list', { ...seen, person: people.nia });
  expect(nia.lines.map(({ what }) => what)).toEqual(['Looked at a review', 'Looked at a review']);
});

test('what is printed or saved is noted before it leaves, and a dialog that is cancelled leaves nothing', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const statement = {
    document: 'statement',
    language: 'en',
    subject: { of: 'review', reviewId: reviewOf(cycle, people.nia) },
  } as const;
  await office.ask('documents.print', statement);
  await office.refused('documents.save', { ...statement, format: 'word' });
  office.hands.saveFile = newFolder();
  await office.ask('documents.save', { ...statement, format: 'word' });
  office.hands.saveFile = '/nowhere/at/all';
  await office.refused('documents.save', { ...statement, format: 'pdf' });
  const needs = {
    document: 'training-needs-summary',
    language: 'en',
    subject: { of: 'cycle', cycleId: cycle.id },
  } as const;
  office.hands.saveFile = newFolder();
  await office.ask('documents.save', { ...needs, format: 'excel' });
  const { lines } = await office.ask('trail.list', { from: null, until: null, person: people.nia, kind: '' });
  expect(lines.slice(0, 5).map(({ what, about }) => [what, about])).toEqual([
    ['Saved a document as a file: training needs summary, Excel', cycle.label],
    ['Saved a document as a file (refused)', 'Nia Prosser'],
    ['Saved a document as a file: statement, PDF', 'Nia Prosser'],
    ['Saved a document as a file: statement, Word', 'Nia Prosser'],
    ['Printed a document: statement', 'Nia Prosser'],
  ]);
});

test('an attempt that is refused is noted, and wrong passphrases are at the next unlocking', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  await office.refused('staff.pause', { staffId: people.nia, from: null, until: null });
  await office.call('staff.update', { staffId: people.nia, wrong: true });
  await office.lock();
  await office.refused('vault.open', { role: 'manager', passphrase: 'something else entirely' });
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  const { lines } = await office.ask('trail.list', { from: null, until: null, person: null, kind: '' });
  expect(lines.slice(0, 4).map(({ what, by, about }) => [what, by, about])).toEqual([
    ['Unlocked the records: after 1 wrong passphrase', 'manager', ''],
    ['Locked the records: as asked', 'manager', ''],
    ['Changed a staff record (refused: not understood)', 'manager', ''],
    ['Paused somebody’s reviews, or ended the pause (refused: not theirs to do)', 'manager', 'Nia Prosser'],
  ]);
});

test('the office’s view of what happened is the same whatever the headteacher does to restricted records', async () => {
  const office = await openOffice('headteacher');
  const { manager } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const own = cycle.in.find(({ staffId }) => staffId === manager);
  if (!own) throw new Error('the business manager has a review');
  await office.lock();
  const seenByOffice = async () => {
    const there = officeAt(office.folder);
    await there.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
    const list = await there.ask('trail.list', { from: null, until: null, person: null, kind: '' });
    const state = await there.ask('trail.state', {});
    await there.lock();
    return { list, trails: state.trails.length };
  };
  const before = await seenByOffice();
  const vault = await vaultOf(office.folder, 'headteacher');
  const restricted = vault.restricted?.db.select().from(trail).all() ?? [];
  vault.close();
  // the headteacher had the business manager join: that line is not in the office's trail
  expect(restricted.map(({ what }) => what)).toContain('cycles.join');
  await office.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  await office.ask('reviews.byId', { reviewId: own.reviewId });
  await office.ask('rows.add', { kind: 'objective', recordId: own.reviewId, continues: null, category: null });
  const { lines } = await office.ask('trail.list', { from: null, until: null, person: manager, kind: '' });
  expect(lines.map(({ number }) => number).filter((number) => number.startsWith('H')).length).toBeGreaterThan(2);
  await office.lock();
  const after = await seenByOffice();
  // the headteacher was there and went, and the office itself looked in before: nothing else is new
  const isNew = after.list.lines.slice(0, after.list.lines.length - before.list.lines.length);
  expect(isNew.map(({ what, by }) => [what, by])).toEqual([
    ['Unlocked the records', 'manager'],
    ['Locked the records: as asked', 'headteacher'],
    ['Unlocked the records', 'headteacher'],
    ['Locked the records: as asked', 'manager'],
  ]);
  expect(after.trails).toBe(1);
});

test('a line that was changed past the program is said after the next unlocking, with its number', async () => {
  const office = await openOffice('manager');
  await setUpSchool(office);
  await office.ask('staff.add', { staff: { ...supportStaff, givenName: 'Elin' } });
  await office.lock();
  const checked = async () => {
    await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
    for (;;) {
      const { trails } = await office.ask('trail.state', {});
      if (trails.every(({ state }) => state !== 'checking')) return trails;
      await new Promise((resume) => setImmediate(resume));
    }
  };
  expect(await checked()).toMatchObject([{ state: 'whole', first: null, cut: false }]);
  await office.lock();
  const vault = await vaultOf(office.folder, 'manager');
  for (const statement of [
    'drop trigger trail_is_not_changed',
    "update trail set by_role = 'headteacher' where number = 4",
  ])
    vault.general.db.run(statement);
  vault.close();
  expect(await checked()).toMatchObject([{ state: 'broken', first: 4 }]);
});

test('saves while typing are one line on screen, from the first to the last, and each of them stays in the chain', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const [nia, owain] = [reviewOf(cycle, people.nia), reviewOf(cycle, people.owain)];
  const save = (recordId: typeof nia, text: string) =>
    office.ask('records.answer', { recordId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '', text });
  for (const text of ['T', 'Ti', 'Tim', 'Time']) await save(nia, text);
  await save(owain, 'None');
  for (const text of ['Time t', 'Time to plan']) await save(nia, text);
  // another sitting of the same day
  await office.lock();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  for (const text of ['Time to p', 'Time']) await save(nia, text);
  const changed = { from: null, until: null, person: null, kind: 'changed', words: 'wrote' } as const;
  const { lines, more } = await office.ask('trail.list', changed);
  expect(lines.map(({ what, about, at }) => [what, about, at])).toEqual([
    ['Wrote in a record: saved 2 times', 'Nia Prosser', '21 Nov 2026, 09:30'],
    ['Wrote in a record: saved 2 times', 'Nia Prosser', '21 Nov 2026, 09:30'],
    ['Wrote in a record', 'Owain Rees', '21 Nov 2026, 09:30'],
    ['Wrote in a record: saved 4 times', 'Nia Prosser', '21 Nov 2026, 09:30'],
  ]);
  expect(more).toBe(0);
  const of = async (words: string) => (await office.ask('trail.list', { ...changed, words })).lines.length;
  expect([await of('rees wrote'), await of('nia'), await of('prosser 21 nov manager'), await of('zebra')]).toEqual([
    1, 4, 4, 0,
  ]);
  await office.lock();
  const vault = await vaultOf(office.folder, 'manager');
  const kept = vault.general.db.select().from(trail).all();
  vault.close();
  expect(kept.filter(({ what }) => what === 'records.answer')).toHaveLength(9);
});
