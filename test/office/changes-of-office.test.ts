import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { changeStaff, openCycle, reviewOf, type SmallSchool, setUpSchool, sign } from './school-year.ts';

interface School {
  office: TestOffice;
  school: SmallSchool;
  cycleId: CycleId;
  /** The reviews of this year. */
  reviews: Record<'nia' | 'owain' | 'manager', ReviewId>;
}

/** A school whose headteacher has a cycle open in which Nia's review is signed, Owain's not, and the manager's restricted. */
async function atWork(): Promise<School> {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const { nia, owain } = school.people;
  const reviews = {
    nia: reviewOf(cycle, nia),
    owain: reviewOf(cycle, owain),
    manager: reviewOf(cycle, school.manager),
  };
  await sign(office, reviews.nia);
  for (const recordId of [reviews.owain, reviews.manager])
    await office
      .ask('rows.add', { kind: 'objective', recordId, continues: null, category: null })
      .then(({ rowId }) =>
        office.ask('rows.save', { kind: 'objective', rowId, fields: { text: `Zanzibar ${recordId}` } }),
      );
  return { office, school, cycleId: cycle.id, reviews };
}

async function enter({ ask }: TestOffice, role: Role): Promise<void> {
  await ask('vault.lock', {});
  await ask('vault.open', { role, passphrase: passphrases[role] });
}

/** Which of the reviews whoever is there can open. */
async function readable({ office, reviews }: School): Promise<string[]> {
  const found: string[] = [];
  for (const [whose, reviewId] of Object.entries(reviews)) {
    const { ok } = (await office.call('reviews.byId', { reviewId })) as { ok: boolean };
    if (ok) found.push(whose);
  }
  return found;
}

/** What the office can read after a change of office, worked out by hand: a change takes away and never gives. */
const cases: [string, (school: SmallSchool) => Partial<Record<'head' | 'manager', StaffId>>, string[]][] = [
  ['nothing changes', () => ({}), ['nia', 'owain']],
  ['somebody with a signed review becomes business manager', ({ people: { nia } }) => ({ manager: nia }), ['owain']],
  ['somebody with an unsigned review becomes headteacher', ({ people: { owain } }) => ({ head: owain }), ['nia']],
  ['both offices change at once', ({ people: { nia, owain } }) => ({ head: owain, manager: nia }), []],
];

test.each(cases)('what the office reads once %s', async (_, change, office) => {
  const found = await atWork();
  expect(await readable(found)).toEqual(['nia', 'owain', 'manager']);
  const { head, manager } = { ...found.school, ...change(found.school) };
  const offices = { headteacherId: head, businessManagerId: manager };
  const looked = await found.office.ask('school.lookAtOffices', offices);
  const moved = ['nia', 'owain'].filter((whose) => !office.includes(whose));
  expect(looked.moves.map(({ staffId }) => staffId)).toEqual(
    expect.arrayContaining(moved.map((whose) => found.school.people[whose as 'nia' | 'owain'])), // of the two above
  );
  expect(looked.moves).toHaveLength(moved.length);
  await found.office.ask('school.setOffices', offices);
  // the headteacher's part has them all, with what was signed and what was written
  expect(await readable(found)).toEqual(['nia', 'owain', 'manager']);
  const { objectives } = await found.office.ask('reviews.byId', { reviewId: found.reviews.owain });
  expect(objectives.map(({ text }) => text)).toEqual([`Zanzibar ${found.reviews.owain}`]);
  const { lines } = await found.office.ask('trail.list', { from: null, until: null, person: null, kind: '' });
  const told = lines.filter(({ what }) => what === 'Moved somebody’s records into the headteacher’s part');
  expect(told).toHaveLength(moved.length === 0 ? 0 : 1);
  await enter(found.office, 'manager');
  expect(await readable(found)).toEqual(office);
  // nor in a list, nor among what can be undone, nor in what is left of the file
  const { reviews } = await found.office.ask('reviews.list', { cycleId: found.cycleId });
  expect(reviews).toHaveLength(office.length);
  const { changes } = await found.office.ask('changes.list', {});
  const gone = Object.entries(found.reviews).filter(([whose]) => !office.includes(whose));
  for (const [, id] of gone) expect(JSON.stringify([reviews, changes])).not.toContain(id);
});

test('a way back gives the office nothing: what moved stays with the headteacher', async () => {
  const found = await atWork();
  const { office, school } = found;
  const { nia } = school.people;
  await office.ask('school.setOffices', { headteacherId: school.head, businessManagerId: nia });
  await office.ask('school.setOffices', { headteacherId: school.head, businessManagerId: school.manager });
  await enter(office, 'manager');
  expect(await readable(found)).toEqual(['owain']);
});

test('whom the office entered alone, the headteacher is asked about until they have said it themselves', async () => {
  const office = officeAt(path.join(newFolder(), 'vault'), '2026-09-21');
  await office.ask('vault.create', { role: 'manager', passphrase: passphrases.manager });
  const { head, manager } = await setUpSchool(office);
  expect((await office.ask('school.read', {})).officesToCheck).toBe(false);
  await office.ask('vault.addRole', { role: 'headteacher', passphrase: passphrases.headteacher });
  await enter(office, 'headteacher');
  expect((await office.ask('school.read', {})).officesToCheck).toBe(true);
  await office.ask('school.setOffices', { headteacherId: head, businessManagerId: manager });
  expect((await office.ask('school.read', {})).officesToCheck).toBe(false);
});

test('once there is a headteacher, the office cannot say who holds an office, nor take somebody out of one by the way', async () => {
  const { office, school } = await atWork();
  await enter(office, 'manager');
  const offices = { headteacherId: school.head, businessManagerId: school.people.owain };
  expect(await office.refused('school.setOffices', offices)).toEqual({ code: 'headteacher-only' });
  expect(await office.refused('school.lookAtOffices', offices)).toEqual({ code: 'headteacher-only' });
  expect((await office.ask('school.read', {})).officesAreHeadteachers).toBe(true);
  // somebody who leads a school and holds no office: the group alone keeps their reviews apart
  const { staff } = await office.ask('staff.byId', { staffId: school.head });
  const { id: _, pausedFrom: _from, pausedUntil: _until, ...fields } = staff;
  const { staffId } = await office.ask('staff.add', { staff: { ...fields, givenName: 'Carys', group: 'executive' } });
  const lowered = { staffId, staff: { ...fields, givenName: 'Carys', group: 'other-support' as const } };
  expect(await office.refused('staff.update', lowered)).toEqual({ code: 'headteacher-only' });
  await enter(office, 'headteacher');
  await office.ask('staff.update', lowered);
});

test('a teacher who comes to lead a school is out of the office’s reach at the headteacher’s next unlocking', async () => {
  const found = await atWork();
  const { office, school } = found;
  await enter(office, 'manager');
  await changeStaff(office, school.people.owain, { group: 'executive' });
  await enter(office, 'headteacher');
  await enter(office, 'manager');
  expect(await readable(found)).toEqual(['nia']);
});

test('what only the headteacher read is not carried into what the office reads', async () => {
  const { office, school, cycleId, reviews } = await atWork();
  await office.ask('school.setOffices', { headteacherId: school.head, businessManagerId: school.people.nia });
  const { deadlines, needs, reviews: open } = await office.ask('cycles.stillOpen', { cycleId });
  await office.ask('cycles.close', { cycleId, stillOpen: deadlines.length + needs.length + open.length });
  office.clock.today = day('2027-09-20');
  const next = await openCycle(office);
  const begun = await office.ask('reviews.byId', { reviewId: reviewOf(next, school.manager) });
  expect([begun.restricted, begun.progress, begun.previous]).toEqual([false, [], null]);
  // of somebody whose reviews the office read until now, the headteacher goes on with what is there
  const ofNia = await office.ask('reviews.byId', { reviewId: reviewOf(next, school.people.nia) });
  expect([ofNia.restricted, ofNia.previous?.reviewId]).toEqual([true, reviews.nia]);
  expect(ofNia.progress.map(({ objective }) => objective)).toEqual(['Lead the reading group']);
});

test('the count of what was open when a cycle closed is the office’s own', async () => {
  const { office, cycleId } = await atWork();
  const count = async () => {
    const { deadlines, needs, reviews } = await office.ask('cycles.stillOpen', { cycleId });
    return deadlines.length + needs.length + reviews.length;
  };
  const all = await count();
  await enter(office, 'manager');
  const own = await count();
  expect(own).toBeLessThan(all);
  await enter(office, 'headteacher');
  await office.ask('cycles.close', { cycleId, stillOpen: all });
  const { history } = await office.ask('cycles.byId', { cycleId });
  expect(history.at(-1)).toMatchObject({ what: 'closed', stillOpen: own });
});

test('beside a headteacher the office takes nobody back who leads a school, whatever is kept of them', async () => {
  const { office, school } = await atWork();
  const { staff } = await office.ask('staff.byId', { staffId: school.people.nia });
  const { id: _, pausedFrom: _from, pausedUntil: _until, ...fields } = staff;
  const add = (givenName: string) =>
    office.ask('staff.add', { staff: { ...fields, givenName, group: 'executive' as const } });
  await enter(office, 'manager');
  const kept = await add('Carys');
  await add('Mali');
  const { changes } = await office.ask('changes.list', {});
  const undo = async () => {
    const refused: unknown[] = [];
    for (const { id: changeId } of changes.slice(0, 2))
      refused.push(await office.refused('changes.undo', { changeId }));
    return refused;
  };
  const alike = [{ code: 'headteacher-only' }, { code: 'headteacher-only' }];
  expect(await undo()).toEqual(alike);
  await enter(office, 'headteacher');
  await office.ask('concerns.begin', { kind: 'concern', staffId: kept.staffId });
  await enter(office, 'manager');
  expect(await undo()).toEqual(alike);
});

test('before records move, it is said until when copies hold them', async () => {
  const { office, school } = await atWork();
  const offices = { headteacherId: school.head, businessManagerId: school.people.nia };
  expect((await office.ask('school.lookAtOffices', offices)).copiesUntil).toBeNull();
  office.hands.folder = newFolder();
  await office.ask('backups.choosePlace', { number: 1 });
  await office.ask('backups.make', {});
  expect((await office.ask('school.lookAtOffices', offices)).copiesUntil).toBe('2027-09-21');
});
