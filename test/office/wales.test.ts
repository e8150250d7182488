import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { setUpSchool } from './school-year.ts';

test('a school in Wales notes registrations and who was asked about Welsh, when, and the answer; one in England neither', async () => {
  const office = await openOffice('manager', '2026-11-30');
  const { ask } = office;
  const { people } = await setUpSchool(office);
  const nias = {
    staffId: people.nia,
    ewcNumber: '0712345',
    ewcCheckedOn: day('2026-11-27'),
    welshAskedOn: day('2026-09-07'),
    welshAnswer: 'The statement and every letter',
  };
  await ask('wales.save', nias);
  const listed = (await ask('wales.list', {})).people;
  expect(listed.map(({ sortName, isRegistered, welshAskedOn }) => [sortName, isRegistered, welshAskedOn])).toEqual([
    ['Cadwgan, Beth', true, null],
    ['Lloyd, Rhian', true, null],
    ['Prosser, Nia', true, '2026-09-07'],
    ['Rees, Owain', true, null],
    ['Tudur, Gwen', true, null],
  ]);
  expect(listed.find(({ staffId }) => staffId === people.nia)).toMatchObject(nias);

  expect(await office.refused('wales.save', { ...nias, ewcCheckedOn: day('2026-12-01') })).toEqual({
    code: 'day-in-future',
    field: 'ewcCheckedOn',
  });
  // an answer has the day on which it was given
  expect(await office.refused('wales.save', { ...nias, welshAskedOn: null })).toEqual({
    code: 'field-empty',
    field: 'welshAskedOn',
  });
  const { name, address, documentLanguage } = await ask('school.read', {});
  await ask('school.update', { name, address, documentLanguage, nation: 'england' });
  expect((await ask('wales.list', {})).people).toEqual([]);
});
