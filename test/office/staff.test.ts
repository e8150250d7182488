import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { type NewStaff, notPaused } from '#domain/staff/staff.ts';
import { importList, listOf, namesOf } from './lists.ts';
import { openOffice } from './office.ts';
import { changeStaff, openCycle, setUpSchool, supportStaff } from './school-year.ts';
import { setUpTrust } from './trust.ts';

const nobody = '00000000-0000-4000-8000-000000000000' as StaffId; // an id that nobody has

test('somebody who is added is in the list and in the list of changes, and one undo takes them out', async () => {
  const office = await openOffice('manager');
  const { staffId } = await office.ask('staff.add', { staff: supportStaff });
  const { staff, sites } = await office.ask('staff.list', { leavers: false });
  expect(staff).toEqual([
    { id: staffId, ...supportStaff, ...notPaused, paused: false, reviewId: null, stage: null, appraiserName: null },
  ]);
  expect(sites).toEqual([]);
  const { changes } = await office.ask('changes.list', {});
  expect(changes).toEqual([
    {
      id: changes[0]?.id,
      at: '2026-11-21T09:30:00.000Z',
      by: 'manager',
      what: 'staff-added',
      about: 'Nia Prosser',
      count: 1,
      undone: false,
      canUndo: true,
      canRedo: false,
      why: null,
      title: null,
    },
  ]);
  const [added] = changes;
  if (!added) throw new Error('adding is noted');
  await office.ask('changes.undo', { changeId: added.id });
  expect(await namesOf(office)).toEqual([]);
});

const wrong: [name: string, fields: Partial<NewStaff>, problem: object][] = [
  ['a name', { givenName: ' ', familyName: '\u200b' }, { code: 'field-empty', field: 'familyName' }],
  ['a job title', { jobTitle: '' }, { code: 'field-empty', field: 'jobTitle' }],
  [
    'a contract that ends after it starts',
    { contract: 'fixed-term', contractEnds: day('2019-09-01') },
    { code: 'field-day-order', field: 'contractEnds', before: 'startDate' },
  ],
  [
    'a leaving date after the first day',
    { leavingDate: day('2019-09-01') },
    { code: 'field-day-order', field: 'leavingDate', before: 'startDate' },
  ],
  ['a line manager who is on the staff', { lineManagerId: nobody }, { code: 'field-unknown', field: 'lineManagerId' }],
  [
    'a job title of 300 characters',
    { jobTitle: 'x'.repeat(301) },
    { code: 'field-long', field: 'jobTitle', most: 300 },
  ],
];

test.each(wrong)('a record needs %s, and the refusal names the field', async (_name, fields, problem) => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const before = await office.ask('staff.list', { leavers: true });
  const staff = { ...supportStaff, ...fields };
  expect(await office.refused('staff.add', { staff })).toEqual(problem);
  expect(await office.refused('staff.update', { staffId: people.nia, staff })).toEqual(problem);
  expect(await office.ask('staff.list', { leavers: true })).toEqual(before);
});

test('one name is enough, and so is one day between first and last (F04, F17)', async () => {
  const office = await openOffice('manager');
  const firstAndLast = { startDate: day('2028-02-29'), leavingDate: day('2028-02-29') };
  await office.ask('staff.add', { staff: { ...supportStaff, givenName: '', familyName: '李', ...firstAndLast } });
  expect(await namesOf(office)).toEqual([' 李']);
});

test('nobody is their own line manager', async () => {
  const office = await openOffice('manager');
  const { staffId } = await office.ask('staff.add', { staff: supportStaff });
  const staff = { ...supportStaff, lineManagerId: staffId };
  expect(await office.refused('staff.update', { staffId, staff })).toEqual({
    code: 'field-unknown',
    field: 'lineManagerId',
  });
});

test.each([
  ['2026-02-31', 30],
  ['0025-01-01', 30],
  ['2026-09-01', Number.POSITIVE_INFINITY],
  ['2026-09-01', -1],
  ['2026-09-01', '1,5'],
])('a start on %s with %s hours is no record (F17, F18)', async (startDate, hoursPerWeek) => {
  const office = await openOffice('manager');
  const staff = { ...supportStaff, startDate, hoursPerWeek };
  expect(await office.call('staff.add', { staff })).toEqual({ ok: false, problem: { code: 'input-wrong' } });
});

test('a change shows who leads whom, and is undone to what stood there', async () => {
  const office = await openOffice('manager');
  const { people, head } = await setUpSchool(office);
  const led = { ...supportStaff, lineManagerId: head, site: 'Bryncoed' };
  await office.ask('staff.update', { staffId: people.nia, staff: led });
  const shown = await office.ask('staff.byId', { staffId: people.nia });
  expect([shown.staff, shown.lineManagerName]).toEqual([{ id: people.nia, ...led, ...notPaused }, 'Gwen Tudur']);
  expect((await office.ask('staff.list', { leavers: true })).sites).toEqual(['Bryncoed']);
  const [latest] = (await office.ask('changes.list', {})).changes;
  if (!latest) throw new Error('a change is noted');
  await office.ask('changes.undo', { changeId: latest.id });
  expect((await office.ask('staff.byId', { staffId: people.nia })).staff).toEqual({
    id: people.nia,
    ...supportStaff,
    ...notPaused,
  });
});

test('what is saved twice is one change (F20)', async () => {
  const office = await openOffice('manager');
  const { staffId } = await office.ask('staff.add', { staff: supportStaff });
  const staff = { ...supportStaff, jobTitle: 'HLTA' };
  await office.ask('staff.update', { staffId, staff });
  await office.ask('staff.update', { staffId, staff });
  await office.ask('staff.leave', { staffId, on: null });
  const { changes } = await office.ask('changes.list', {});
  expect(changes.map(({ what }) => what).sort()).toEqual(['staff-added', 'staff-changed']);
});

test('a leaver stays on record and can be kept after all', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const left = async () => (await office.ask('staff.list', { leavers: false })).staff.map(({ id }) => id);
  await office.ask('staff.leave', { staffId: people.nia, on: day('2026-11-21') });
  expect(await left()).toContain(people.nia); // the last day is today
  await office.ask('staff.leave', { staffId: people.nia, on: day('2026-11-20') });
  expect(await left()).not.toContain(people.nia);
  expect((await office.ask('staff.byId', { staffId: people.nia })).staff.leavingDate).toBe('2026-11-20');
  await office.ask('staff.leave', { staffId: people.nia, on: null });
  expect(await left()).toContain(people.nia);
  const { changes } = await office.ask('changes.list', {});
  const theirs = changes.filter(({ about, what }) => about === 'Nia Prosser' && what !== 'staff-added');
  expect(theirs.map(({ what }) => what).sort()).toEqual(['staff-changed', 'staff-left', 'staff-left']);
  expect(await office.refused('staff.leave', { staffId: people.nia, on: day('2019-09-01') })).toEqual({
    code: 'field-day-order',
    field: 'on',
    before: 'startDate',
  });
  expect(await office.refused('staff.leave', { staffId: nobody, on: null })).toEqual({
    code: 'not-found',
    what: 'staff',
  });
});

test('somebody whose fixed term came in without its end can leave all the same', async () => {
  const office = await openOffice('manager');
  await importList(office, listOf('First Name,Last Name,Job Title,Contract', 'Nêst,Rowlands,Teacher,Fixed Term'));
  const [nêst] = (await office.ask('staff.list', { leavers: true })).staff;
  if (!nêst) throw new Error('the list holds somebody');
  expect([nêst.contract, nêst.contractEnds]).toEqual(['fixed-term', null]);
  await office.ask('staff.leave', { staffId: nêst.id, on: day('2026-12-18') });
  expect((await office.ask('staff.byId', { staffId: nêst.id })).staff.leavingDate).toBe('2026-12-18');
});

test('a change older than thirty days stays, and the list says so', async () => {
  const office = await openOffice('manager', '2026-11-21');
  await office.ask('staff.add', { staff: supportStaff });
  const [added] = (await office.ask('changes.list', {})).changes;
  if (!added) throw new Error('adding is noted');
  office.clock.today = day('2026-12-21');
  expect((await office.ask('changes.list', {})).changes.map(({ canUndo }) => canUndo)).toEqual([true]);
  office.clock.today = day('2026-12-22');
  expect((await office.ask('changes.list', {})).changes.map(({ canUndo }) => canUndo)).toEqual([false]);
  expect(await office.refused('changes.undo', { changeId: added.id })).toEqual({ code: 'too-old-to-undo' });
});

test('an employee number belongs to one person', async () => {
  const office = await openOffice('manager');
  await office.ask('staff.add', { staff: { ...supportStaff, employeeNumber: '0042' } });
  const second = { ...supportStaff, givenName: 'Owain', familyName: 'Rees', employeeNumber: '0042' };
  expect(await office.refused('staff.add', { staff: second })).toEqual({
    code: 'field-taken',
    field: 'employeeNumber',
    by: 'Nia Prosser',
  });
});

// DGAT 18 and 30: a mid-term review, for teachers by 31 March where the school takes what is proposed
test('a leaving date moves the deadlines of whoever leaves at once, and taking it back moves them back', async () => {
  const office = await openOffice('manager', '2026-10-01');
  const { ids } = await setUpTrust(office, 'dgat');
  await openCycle(office, { periodId: 'october' });
  const midTerm = async () => {
    const { deadlines } = await office.ask('deadlines.list', {});
    return deadlines.find(({ staffId, step }) => staffId === ids.Tom && step === 'interim')?.due;
  };
  expect(await midTerm()).toBe('2027-03-31');
  await office.ask('staff.leave', { staffId: ids.Tom, on: day('2027-02-26') });
  expect(await midTerm()).toBe('2027-02-26');
  await office.ask('staff.leave', { staffId: ids.Tom, on: null });
  expect(await midTerm()).toBe('2027-03-31');
});

test('the page of a person says that their line manager has left, or is led by them', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  const faultOf = async (staffId: typeof people.nia) => (await office.ask('staff.byId', { staffId })).leaderFault;
  await changeStaff(office, people.nia, { lineManagerId: people.owain });
  expect(await faultOf(people.nia)).toBeNull();
  await changeStaff(office, people.owain, { lineManagerId: people.nia });
  expect([await faultOf(people.nia), await faultOf(people.owain)]).toEqual(['each-other', 'each-other']);
  await office.ask('staff.leave', { staffId: people.owain, on: day('2026-10-23') });
  expect(await faultOf(people.nia)).toBe('manager-left');
});
