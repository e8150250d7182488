import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { chooseList, importList, listOf, namesOf } from './lists.ts';
import { openOffice } from './office.ts';
import { changeStaff, setUpSchool, supportStaff } from './school-year.ts';

test('a list of the same headings is matched as it was when it was taken over; another is not', async () => {
  const office = await openOffice('manager');
  const headings = 'Ref,Called,Surname,What they do';
  const reading = await chooseList(office, listOf(headings, '7,Nan,Lee,Cook'));
  expect(reading.matching).toEqual({ familyName: 2 });
  const matching = { employeeNumber: 0, givenName: 1, familyName: 2, jobTitle: 3 };
  await office.ask('imports.apply', { ...reading, matching });
  expect(await namesOf(office)).toEqual(['Nan Lee']);
  expect((await chooseList(office, listOf(headings.toUpperCase(), '8,Bob,Abel,Cook'))).matching).toEqual(matching);
  const look = await office.ask('imports.look', { table: 0, headingRow: null });
  expect(look.isRemembered).toBe(true);
  expect((await chooseList(office, listOf(`${headings},More`, '8,Bob,Abel,Cook,x'))).matching).toEqual({
    familyName: 2,
  });
});

test('every column that is not read is named before anything is written', async () => {
  const office = await openOffice('manager');
  const list = listOf('Title,Surname,Job Title,Shoe size,Empty,', 'Mrs,Lee,Cook,5,,x');
  const { notTaken } = await office.ask('imports.preview', await chooseList(office, list));
  expect(notTaken).toEqual([
    { heading: 'Title', position: 0 },
    { heading: 'Shoe size', position: 3 },
    { heading: '', position: 5 },
  ]);
});

test('the share of full time and the weeks of a year come in beside the hours', async () => {
  const office = await openOffice('manager');
  const list = listOf(
    'Surname,Job Title,Contract FTE,Weeks Per Year,Hours',
    'Abel,Cook,0.6,39,22.2',
    'Bevan,Cook,60%,39 weeks,',
    'Clark,Cook,Full time,52.14,37',
    'Drake,Cook,80,TTO,',
    'Ellis,Cook,"0,5",,',
    'Faulk,Cook,lots,,',
    'Grey,Cook,,,',
  );
  const { warnings } = await office.ask('imports.preview', await chooseList(office, list));
  await importList(office, list);
  const { staff } = await office.ask('staff.list', { leavers: true });
  expect(
    staff.map(({ familyName, fte, weeksPerYear, hoursPerWeek }) => [familyName, fte, weeksPerYear, hoursPerWeek]),
  ).toEqual([
    ['Abel', 0.6, 39, 22.2],
    ['Bevan', 0.6, 39, null],
    ['Clark', 1, 52.14, 37],
    ['Drake', 0.8, null, null],
    ['Ellis', 0.5, null, null],
    ['Faulk', null, null, null],
    ['Grey', null, null, null],
  ]);
  expect(warnings.map(({ row, column, warning }) => [row, column, warning])).toEqual([
    [5, 'weeksPerYear', 'no-amount'],
    [7, 'fte', 'no-amount'],
  ]);
});

test('g1 what the form of a person refuses, a list does not write either', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  await changeStaff(office, people.nia, { employeeNumber: '12', startDate: day('2026-09-01') });
  const list = listOf('Employee Number,First Name,Last Name,Leaving Date,Job Title', '12,Nia,Prosser,31/08/2026,HLTA');
  const reading = await chooseList(office, list);
  const { changed, rejected } = await office.ask('imports.preview', reading);
  expect([changed, rejected]).toEqual([
    [],
    [{ row: 2, column: 'leavingDate', reason: 'before-start', was: '2026-08-31' }],
  ]);
  expect(await office.ask('imports.apply', reading)).toMatchObject({ added: 0, changed: 0 });
  const staff = { ...supportStaff, startDate: day('2026-09-01'), leavingDate: day('2026-08-31') };
  expect(await office.refused('staff.update', { staffId: people.nia, staff })).toEqual({
    code: 'field-day-order',
    field: 'leavingDate',
    before: 'startDate',
  });
});

test('d1 d4 what the preview promises is what is done', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  await changeStaff(office, people.nia, { employeeNumber: '12', email: 'office@school.example' });
  const list = listOf(
    'Employee Number,First Name,Last Name,Job Title,Email',
    '12,Nia,Prosser,Class Teacher,n.prosser@school.example',
    ',Bob,Hughes,Caretaker,office@school.example',
  );
  const reading = { ...(await chooseList(office, list)), decisions: [{ row: 3, as: 'new' } as const] };
  const { changed, added, jobTitles } = await office.ask('imports.preview', reading);
  expect(changed[0]?.fields.map(({ field, after }) => [field, after])).toEqual([
    ['group', 'teacher'],
    ['jobTitle', 'Class Teacher'],
    ['email', 'n.prosser@school.example'],
  ]);
  expect(jobTitles.map(({ jobTitle, group, people: count }) => [jobTitle, group, count])).toEqual([
    ['Class Teacher', 'teacher', 1],
    ['Caretaker', 'other-support', 1],
  ]);
  await office.ask('imports.apply', reading);
  expect((await office.ask('staff.byId', { staffId: people.nia })).staff.group).toBe('teacher');
  expect(added.map(({ name }) => name)).toEqual(['Bob Hughes']);
});

test('somebody whom the list has again is no leaver any more, once somebody has said so', async () => {
  const office = await openOffice('manager');
  const { people } = await setUpSchool(office);
  await changeStaff(office, people.nia, { employeeNumber: '12', leavingDate: day('2026-08-31') });
  const list = listOf('Employee Number,First Name,Last Name,Job Title', '12,Nia,Prosser,Teaching Assistant');
  const reading = await chooseList(office, list);
  const { doubtful } = await office.ask('imports.preview', reading);
  expect(doubtful).toMatchObject([{ why: 'leaver', like: [{ leavingDate: '2026-08-31', mayHaveReturned: true }] }]);
  await office.ask('imports.apply', { ...reading, decisions: [{ row: 2, as: 'returned', staffId: people.nia }] });
  expect((await office.ask('staff.byId', { staffId: people.nia })).staff.leavingDate).toBeNull();
});
