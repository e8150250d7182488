import { expect, test } from 'vitest';
import type { ChangeKind } from '#domain/change.ts';
import { day } from '#domain/days/dates.ts';
import type { TestOffice } from '#test/office/office.ts';
import { openOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { appointed, openCycle, reviewOf, setUpSchool, sign } from '#test/office/school-year.ts';
import { fullSchool } from '#test/office/undo/undoing.ts';

/** The latest change of a kind. */
async function changeOf({ ask }: TestOffice, kind: ChangeKind) {
  const found = (await ask('changes.list', {})).changes.find(({ what }) => what === kind);
  if (!found) throw new Error(`nothing was noted as ${kind}`);
  return found;
}

const enter = async (office: TestOffice, role: 'manager' | 'headteacher') => {
  await office.lock();
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
};

test('a cycle goes again until something is written in it, and says what keeps it', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people, manager } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const nia = reviewOf(cycle, people.nia);
  const why = async () => (await changeOf(office, 'cycle-opened')).why;
  expect(await why()).toBeNull();
  const { rowId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: nia,
    continues: null,
    category: null,
  });
  expect(await why()).toEqual({ code: 'cycle-written' });
  await office.ask('changes.undo', { changeId: (await changeOf(office, 'row-added')).id });
  expect([rowId !== undefined, await why()]).toEqual([true, null]);
  // what the headteacher has opened since may hold more than the office sees
  office.clock.today = day('2026-09-22');
  await enter(office, 'headteacher');
  await enter(office, 'manager');
  expect(await why()).toEqual({ code: 'headteacher-only' });
  const { id: changeId } = await changeOf(office, 'cycle-opened');
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'headteacher-only' });
  await enter(office, 'headteacher');
  await office.ask('cycles.join', {
    cycleId: cycle.id,
    people: [{ staffId: manager, appraiserId: null, appraiserName: 'Gwen Tudur' }],
  });
  expect(await why()).toEqual({ code: 'cycle-joined-apart' });
  await office.ask('changes.undo', { changeId: (await changeOf(office, 'members-joined')).id });
  await office.ask('changes.undo', { changeId });
  expect((await office.ask('cycles.list', {})).cycles).toEqual([]);
});

test('a cycle is not opened again by an undo while somebody of it is in another, nor brought back beside another', async () => {
  const { office, cycleId, school } = await fullSchool();
  const { ask } = office;
  await ask('cycles.close', { cycleId, stillOpen: 1000 });
  const { periodId, starts, people } = await ask('cycles.preview', { periodId: null, starts: null });
  const ends = day('2027-12-31');
  const appraisers = people.flatMap((person) => appointed(person) ?? []);
  // the same days of the same period are taken, by a closed cycle, too
  expect(await office.refused('cycles.open', { periodId, starts, ends, appraisers, leaveOut: [] })).toMatchObject({
    code: 'cycle-overlaps',
  });
  const { id: closed } = await changeOf(office, 'cycle-closed');
  await ask('changes.undo', { changeId: closed });
  expect((await ask('cycles.byId', { cycleId })).closedOn).toBeNull();
  const { owain: staffId } = school.people;
  await ask('cycles.leaveOut', { cycleId, staffId, reason: 'On secondment' });
  const { id: leftOut } = await changeOf(office, 'member-left-out');
  await ask('cycles.close', { cycleId, stillOpen: 1000 });
  expect(await office.refused('changes.undo', { changeId: leftOut })).toEqual({ code: 'cycle-closed' });
});

test('an answer that moved what is due in open cycles goes back, and so do the days', async () => {
  const { office, cycleId, owain } = await fullSchool();
  const { ask } = office;
  await ask('records.markStep', { recordIds: [owain], step: 'meeting', on: day('2026-09-14') });
  const dueOf = async () =>
    (await ask('reviews.byId', { reviewId: owain })).deadlines.map(({ rule, due }) => [rule, due]);
  const before = await dueOf();
  await ask('policies.answer', { answers: { 'day-unit': 'calendar' }, alsoOpen: true });
  const after = await dueOf();
  expect(after).not.toEqual(before);
  const { id: changeId } = await changeOf(office, 'policy-answered');
  const { moved } = await ask('changes.undo', { changeId });
  expect([moved.length > 0, await dueOf()]).toEqual([true, before]);
  await ask('changes.redo', { changeId });
  expect(await dueOf()).toEqual(after);
  await ask('cycles.close', { cycleId, stillOpen: 1000 });
  const { cannot, rest } = await ask('changes.look', { changeId });
  expect([cannot.map(({ table, problem }) => [table, problem.code]), rest]).toEqual([
    [['cycleChoices', 'cycle-closed']],
    1,
  ]);
});

test('who holds an office is put back by the headteacher alone', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const { head, people } = await setUpSchool(office);
  await office.ask('school.setOffices', { headteacherId: head, businessManagerId: people.rhian });
  const { id: changeId } = await changeOf(office, 'offices-set');
  await enter(office, 'manager');
  expect((await changeOf(office, 'offices-set')).why).toEqual({ code: 'headteacher-only' });
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'headteacher-only' });
  await enter(office, 'headteacher');
  await office.ask('changes.undo', { changeId });
  expect((await office.ask('school.read', {})).businessManagerId).not.toBe(people.rhian);
});

test('signatures go back until their paper is used, and a version is locked again only as it was signed', async () => {
  const { office, owain } = await fullSchool();
  await sign(office, owain);
  const { id: signed } = await changeOf(office, 'record-signed');
  await office.ask('disclosures.note', {
    recordId: owain,
    document: 'statement',
    sharedWith: 'The governors',
    sharedOn: day('2026-09-20'),
    purposeId: null,
    purpose: 'An appeal',
    note: '',
  });
  expect(await office.refused('changes.undo', { changeId: signed })).toEqual({ code: 'paper-used-since' });
  await office.ask('records.reopen', { recordId: owain, reason: 'A wrong day' });
  const { id: reopened } = await changeOf(office, 'record-reopened');
  const box = { recordId: owain, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await office.ask('records.answer', { ...box, text: 'Time to plan' });
  expect(await office.refused('changes.undo', { changeId: reopened })).toEqual({ code: 'used-since' });
  await office.ask('records.answer', { ...box, text: '' });
  await office.ask('changes.undo', { changeId: reopened });
  expect((await office.ask('reviews.byId', { reviewId: owain })).review).toMatchObject({ state: 'signed', version: 1 });
});

test('what was begun is not taken away once something is written in it', async () => {
  const { office, school } = await fullSchool();
  const { recordId } = await office.ask('observations.begin', { staffId: school.people.owain, kind: 'drop-in' });
  const { id: changeId } = await changeOf(office, 'observation-begun');
  await office.ask('observations.save', { recordId, fields: { plannedOn: day('2026-09-24') } });
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'used-since' });
});

test('a note in the margin is in nobody else’s list, and no change shows it to them', async () => {
  const { office, nia } = await fullSchool();
  await office.ask('margin.write', { recordId: nia, question: 'helped-or-hindered', text: 'Ask for the rota' });
  const { id: changeId } = await changeOf(office, 'margin-written');
  await enter(office, 'manager');
  expect((await office.ask('changes.list', {})).changes.map(({ what }) => what)).not.toContain('margin-written');
  for (const name of ['changes.look', 'changes.undo'] as const)
    expect(await office.refused(name, { changeId })).toEqual({ code: 'not-found', what: 'change' });
});
