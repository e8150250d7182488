import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { openOffice } from './office.ts';
import { changeStaff, setUpSchool } from './school-year.ts';

const wasThere = (staffId: StaffId) => ({ staffId, expiresOn: null, certificate: '' });

test('a training is recorded once for all who were there, corrected, and counts for each of them', async () => {
  const office = await openOffice('manager', '2026-11-30');
  const { ask } = office;
  const { head, manager, people } = await setUpSchool(office);
  const everybody = [head, manager, ...Object.values(people)];
  const held = {
    what: 'Fire safety',
    mustHaveId: 'fire',
    heldOn: day('2026-11-16'),
    provider: 'The county',
    costPence: 9_000,
  };
  // the office records it for the headteacher, too: it is nothing of their review
  const { trainingEventId } = await ask('trainingEvents.save', { id: null, ...held, people: everybody.map(wasThere) });
  const standing = async (mustHaveId: string) =>
    (await ask('mustHaves.list', {})).lines
      .filter((line) => line.mustHaveId === mustHaveId)
      .map(({ sortName, state, until }) => [sortName, state, until]);
  expect(await standing('fire')).toEqual([
    ['Cadwgan, Beth', 'has', '2027-11-16'],
    ['Lloyd, Rhian', 'has', '2027-11-16'],
    ['Prosser, Nia', 'has', '2027-11-16'],
    ['Rees, Owain', 'has', '2027-11-16'],
    ['Tudur, Gwen', 'has', '2027-11-16'],
  ]);
  expect(await standing('first-aid')).toEqual([]);
  expect((await standing('cyber-wales')).every(([, state]) => state === 'missing')).toBe(true);

  // Owain was not there after all, and Nia has a certificate with a day of its own
  const corrected = [head, manager, people.rhian].map(wasThere);
  const nias = { staffId: people.nia, expiresOn: day('2026-12-15'), certificate: 'FS 4711' };
  await ask('trainingEvents.save', { id: trainingEventId, ...held, people: [...corrected, nias] });
  expect((await standing('fire')).map(([name, state]) => [name, state])).toEqual([
    ['Cadwgan, Beth', 'has'],
    ['Lloyd, Rhian', 'has'],
    ['Prosser, Nia', 'runs-out'],
    ['Rees, Owain', 'missing'],
    ['Tudur, Gwen', 'has'],
  ]);
  const { events } = await ask('trainingEvents.list', { staffId: people.nia });
  expect(events.map(({ what, people: there }) => [what, there.map(({ certificate }) => certificate)])).toEqual([
    ['Fire safety', ['FS 4711']],
  ]);

  // the school asks it of the caretakers alone, every two years
  const asked = { name: 'Fire safety', months: 24, source: 'Our risk assessment', checkedOn: day('2026-11-30') };
  await ask('mustHaves.save', { id: 'fire', whom: ['other-support'], isLeftOut: false, ...asked });
  await changeStaff(office, people.rhian, { group: 'other-support' });
  expect(await standing('fire')).toEqual([
    ['Cadwgan, Beth', 'has', '2028-11-16'],
    ['Lloyd, Rhian', 'has', '2028-11-16'],
    ['Rees, Owain', 'missing', null],
  ]);
});

test('what cannot be is refused at its field, and whoever was at a training is not taken away by an undo', async () => {
  const office = await openOffice('manager', '2026-11-30');
  const { ask } = office;
  const { people } = await setUpSchool(office);
  const held = {
    id: null,
    what: 'Fire safety',
    mustHaveId: 'fire',
    heldOn: day('2026-11-16'),
    provider: '',
    costPence: null,
  };
  const refused = (change: object) =>
    office.refused('trainingEvents.save', { ...held, people: [wasThere(people.nia)], ...change });
  expect(await refused({ what: '  ' })).toEqual({ code: 'field-empty', field: 'what' });
  expect(await refused({ people: [] })).toEqual({ code: 'field-empty', field: 'people' });
  expect(await refused({ heldOn: '2026-12-01' })).toEqual({ code: 'day-in-future', field: 'heldOn' });
  const expired = { ...wasThere(people.nia), expiresOn: '2026-11-15' };
  expect(await refused({ people: [expired] })).toMatchObject({ code: 'field-day-order', field: 'expiresOn' });
  const { staff } = await ask('staff.byId', { staffId: people.nia });
  const { id: _, pausedFrom: _from, pausedUntil: _until, ...fields } = staff;
  const { staffId: elin } = await ask('staff.add', { staff: { ...fields, givenName: 'Elin' } });
  const [added] = (await ask('changes.list', {})).changes;
  if (!added) throw new Error('somebody was added');
  await ask('trainingEvents.save', { ...held, people: [wasThere(elin)] });
  expect((await ask('changes.look', { changeId: added.id })).cannot.map(({ problem }) => problem.code)).toEqual([
    'still-mentioned',
  ]);
  const line = { name: '', whom: 'all', months: null, source: '', checkedOn: null, isLeftOut: false } as const;
  expect(await office.refused('mustHaves.save', { id: null, ...line })).toEqual({ code: 'field-empty', field: 'name' });
  expect(await office.refused('mustHaves.save', { id: 'nothing', ...line, name: 'x' })).toMatchObject({
    code: 'not-found',
  });
});
