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
  ['brien', ['Dafydd O’Brien']],
  ['tudur', ['Josef Cohen-Tudur']],
  ['wyn', ['Tomos Ŵyn']],
  ['DO', ['Dafydd O’Brien']], // initials
  ['dafidd', ['Dafydd O’Brien']], // nobody is called so, and one letter is wrong
  ['Yosef', ['Josef Cohen-Tudur']],
  ['sian objectives', ['Siân Bowen']], // what is asked about her is no part of her name
  ['when did bowen sign', ['Siân Bowen']],
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

test('whose name begins so stands before everybody whose job has the letters, however many they are', async () => {
  const office = await openOffice('manager');
  const assistants = Array.from({ length: 25 }, (_, at) => `Chris${at},Adams${at},Teaching Assistant`);
  await importList(
    office,
    listOf('First Name,Last Name,Job Title', ...assistants, 'Hanna,Young,Cook', 'Anita,Zeller,Cook'),
  );
  const { found } = await office.ask('find.all', { text: 'an' });
  expect(found.slice(0, 2).map(({ title }) => title)).toEqual(['Anita Zeller', 'Hanna Young']);
});
