import { expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { ChangeId } from '#domain/ids.ts';
import { chooseList, listOf } from '#test/office/lists.ts';
import type { TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { changeStaff, sign } from '#test/office/school-year.ts';
import { everyTable, fullSchool, latestChange } from './undoing.ts';

// Undo where things have gone on since: in another order, after somebody left, after the record was signed or the cycle
// closed, in other hands, twice at once, beside other work.

const listed = async ({ ask }: TestOffice) => (await ask('changes.list', {})).changes;
const why = async (office: TestOffice, id: ChangeId) => (await listed(office)).find((one) => one.id === id)?.why;
const enter = async (office: TestOffice, role: 'manager' | 'headteacher') => {
  await office.lock();
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
};

test('three changes of one review go back in every order, and nothing of it is left', async () => {
  const school = await fullSchool();
  const { office, owain } = school;
  const { ask } = office;
  const before = await everyTable(office);
  const doings = [
    () => ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-14') }),
    () =>
      ask('records.answer', {
        recordId: owain,
        question: 'helped-or-hindered',
        side: 'agreed',
        row: '',
        cell: '',
        text: 'Time',
      }),
    () =>
      ask('reviews.setAppraiser', {
        reviewIds: [owain],
        appraiserId: null,
        appraiserName: 'Gwen Tudur',
        reason: 'Leave',
      }),
  ];
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]) {
    const ids: ChangeId[] = [];
    for (const doIt of doings) {
      await doIt();
      ids.push((await latestChange(office)).id);
    }
    for (const at of order) await ask('changes.undo', { changeId: ids[at] as ChangeId }); // three were noted
    expect([order, await everyTable(office)]).toEqual([order, before]);
  }
});

test('of three values of one fact the last goes back first, and what lies below it then follows', async () => {
  const { office, school } = await fullSchool();
  const { ask } = office;
  const ids: ChangeId[] = [];
  for (const jobTitle of ['Mentor', 'Lead mentor', 'Librarian']) {
    await changeStaff(office, school.people.nia, { jobTitle });
    ids.push((await latestChange(office)).id);
  }
  const [first, second, third] = ids as [ChangeId, ChangeId, ChangeId]; // one for each title
  for (const changeId of [first, second])
    expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'changed-since' });
  await ask('changes.undo', { changeId: third });
  expect(await office.refused('changes.undo', { changeId: first })).toEqual({ code: 'changed-since' });
  await ask('changes.undo', { changeId: second });
  await ask('changes.undo', { changeId: first });
  // what was done on top of another is done again in its own order alone
  expect(await office.refused('changes.redo', { changeId: third })).toEqual({ code: 'changed-since' });
  for (const changeId of [first, second, third]) await ask('changes.redo', { changeId });
  expect((await ask('staff.byId', { staffId: school.people.nia })).staff.jobTitle).toBe('Librarian');
});

test('after somebody has left, what was noted of them goes back, and what their leaving did not touch stays', async () => {
  const { office, owain, school } = await fullSchool();
  const { ask } = office;
  await ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-14') });
  const step = await latestChange(office);
  await ask('staff.leave', { staffId: school.people.owain, on: day('2026-09-20') });
  const left = await latestChange(office);
  await ask('changes.undo', { changeId: step.id });
  expect(
    (await ask('reviews.byId', { reviewId: owain })).steps.find(({ id }) => id === 'meeting')?.on ?? null,
  ).toBeNull();
  await ask('changes.undo', { changeId: left.id });
  await ask('changes.redo', { changeId: step.id });
  expect((await ask('staff.byId', { staffId: school.people.owain })).staff.leavingDate).toBeNull();
});

test('after the record was signed or its cycle closed, what was written goes back no more, and says why', async () => {
  const { office, owain, cycleId } = await fullSchool();
  const { ask } = office;
  const box = { recordId: owain, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { ...box, text: 'Time to plan' });
  const { id: changeId } = await latestChange(office);
  await sign(office, owain);
  expect(await why(office, changeId)).toEqual({ code: 'review-signed' });
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'review-signed' });
  await ask('records.reopen', { recordId: owain, reason: 'A wrong day' });
  expect(await why(office, changeId)).toBeNull();
  await ask('cycles.close', { cycleId, stillOpen: 1000 });
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'cycle-closed' });
  await ask('cycles.reopen', { cycleId, reason: 'Closed too early' });
  await ask('changes.undo', { changeId });
});

test('the office undoes what the headteacher did where it reads, and is told nothing of what it does not', async () => {
  const { office, owain, school } = await fullSchool();
  const { ask } = office;
  const { people, manager } = school;
  const said = 'Zanzibar';
  await ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-14') });
  const open = await latestChange(office);
  const { recordId } = await ask('concerns.begin', { kind: 'note', staffId: people.owain });
  await ask('concerns.remove', { recordId });
  const own = (await ask('staff.byId', { staffId: manager })).reviews[0]?.reviewId;
  if (!own) throw new Error('the business manager has a review');
  const { rowId } = await ask('rows.add', { kind: 'objective', recordId: own, continues: null, category: null });
  await ask('rows.save', { kind: 'objective', rowId, fields: { text: said } });
  await ask('rows.remove', { kind: 'objective', rowId });
  await ask('notes.add', { recordId: own, text: said });
  await ask('keeping.hold', {
    staffId: manager,
    reason: 'grievance',
    reviewOn: day('2026-12-10'),
    note: said,
    restricted: true,
  });
  const theirs = ['concern-begun', 'concern-removed', 'objective-removed', 'note-added', 'hold-set'];
  const hidden = (await listed(office)).flatMap(({ id, what }) => (theirs.includes(what) ? [id] : []));
  expect(hidden).toHaveLength(theirs.length + 1); // a plan was begun before
  await enter(office, 'manager');
  const list = JSON.stringify(await listed(office));
  for (const word of [said, own, recordId, ...hidden]) expect(list).not.toContain(word);
  for (const changeId of hidden)
    for (const name of ['changes.look', 'changes.undo', 'changes.redo'] as const)
      expect(await office.refused(name, { changeId })).toEqual({ code: 'not-found', what: 'change' });
  await ask('changes.undo', { changeId: open.id });
  expect((await listed(office)).find(({ id }) => id === open.id)).toMatchObject({ undone: true, canRedo: true });
});

test('pressed twice at once it is undone once, and done again once', async () => {
  const { office, owain } = await fullSchool();
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-14') });
  const { id: changeId } = await latestChange(office);
  const twice = (name: 'changes.undo' | 'changes.redo') =>
    Promise.all([office.call(name, { changeId }), office.call(name, { changeId })]);
  expect(await twice('changes.undo')).toMatchObject([{ ok: true }, { ok: false, problem: { code: 'already-undone' } }]);
  expect(await twice('changes.redo')).toMatchObject([{ ok: true }, { ok: false, problem: { code: 'not-undone' } }]);
  expect(office.faults).toEqual([]);
});

test('while a list is being taken over, somebody of it is taken away or stays, and neither half is written', async () => {
  const { office, school } = await fullSchool();
  const heading = 'First Name,Last Name,Job Title,Start Date,Employee Number';
  await changeStaff(office, school.people.nia, { jobTitle: 'Mentor' });
  const { id: changeId } = await latestChange(office);
  const chosen: Input<'imports.apply'> = await chooseList(
    office,
    listOf(heading, 'Nia,Prosser,Learning Mentor,01/09/2020,1000', 'Alun,Parry,Learning Mentor,01/09/2020,'),
  );
  const [imported, undone] = await Promise.all([
    office.call('imports.apply', chosen),
    office.call('changes.undo', { changeId }),
  ]);
  const title = (await office.ask('staff.byId', { staffId: school.people.nia })).staff.jobTitle;
  expect([imported, undone, title, office.faults]).toMatchObject([
    { ok: true },
    { ok: false, problem: { code: 'changed-since' } },
    'Learning Mentor',
    [],
  ]);
});
