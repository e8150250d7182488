import { expect, test } from 'vitest';
import { importList, listOf, namesOf } from './lists.ts';
import { openOffice } from './office.ts';
import { supportStaff } from './school-year.ts';

test('the staff list and what is found stand in the order of the alphabet, not of bytes', async () => {
  const office = await openOffice('manager');
  const names = [
    ['Zoe', 'Young'],
    ['Bea', 'Évans'],
    ['Dewi', 'ap Rhys'],
    ['Ana', 'de Souza'],
    ['Ann', 'Evans'],
    ['Ceri', 'evans'],
  ];
  for (const [givenName = '', familyName = ''] of names)
    await office.ask('staff.add', { staff: { ...supportStaff, givenName, familyName, employeeNumber: null } });
  expect(await namesOf(office)).toEqual([
    'Dewi ap Rhys',
    'Ana de Souza',
    'Ann Evans',
    'Bea Évans',
    'Ceri evans',
    'Zoe Young',
  ]);
  const { found } = await office.ask('find.all', { text: 'EVANS' });
  expect(found.map(({ title }) => title)).toEqual(['Ann Evans', 'Bea Évans', 'Ceri evans']);
});

test.each([
  ['sian', ['Siân Bowen']],
  ['bowen s', ['Siân Bowen']],
  [`Sia\u0302n`, ['Siân Bowen']],
  ['lukasz', ['Łukasz Nowak']],
  ["o'brien", ['Dafydd O’Brien']],
  ['obrien', ['Dafydd O’Brien']],
  ['cohen-tudur', ['Josef Cohen-Tudur']],
  ['caretaker', ['Dafydd O’Brien', 'Tomos Ŵyn']],
  ['7041', ['Łukasz Nowak']],
  ['%', []],
  ['nobody', []],
])('%j finds the people whom the office means (F04, F05)', async (text, names) => {
  const office = await openOffice('manager');
  const list = listOf(
    'Employee Number,First Name,Last Name,Job Title',
    ',Tomos,Ŵyn,Caretaker',
    ',Siân,Bowen,Teacher',
    '7041,Łukasz,Nowak,Cook',
    ',Dafydd,O’Brien,Caretaker',
    ',Josef,Cohen-Tudur,Teacher',
  );
  await importList(office, list);
  const { found } = await office.ask('find.all', { text });
  expect(found.map(({ title }) => title)).toEqual(names);
});
