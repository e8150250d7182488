import { beforeAll, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ChangeId, RecordId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { officeAt, openOffice, type TestOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { pack, wordsIn } from './safekeeping/pack-file.ts';
import { type SmallSchool, setUpSchool, supportStaff } from './school-year.ts';

// A school under SPT in the autumn of 2026. Each test goes on where the one before it ended.

let folder: string;
let school: SmallSchool;
let visit: RecordId;

async function enter(role: Role, today = '2026-11-23'): Promise<TestOffice> {
  const office = officeAt(folder, today);
  await office.ask('vault.open', { role, passphrase: passphrases[role] });
  return office;
}

beforeAll(async () => {
  const office = await openOffice('headteacher', '2026-11-20');
  school = await setUpSchool(office);
  await office.ask('policies.choose', { policyId: 'spt', choices: {} });
  const { recordId } = await office.ask('observations.begin', { staffId: school.head, kind: 'other-responsibilities' });
  await office.ask('records.markStep', { recordIds: [recordId], step: 'observed', on: day('2026-11-19') });
  await office.lock();
  folder = office.folder;
}, 60_000);

test('whoever has not been seen is listed, and is not once they were', async () => {
  const office = await enter('manager', '2026-11-20');
  const missing = async () =>
    (await office.ask('observations.list', { staffId: null })).notSeen.map(({ name, least, clause }) => [
      name,
      least,
      clause,
    ]);
  // SPT 11.2 asks it of those who work in class; Owain Rees is the caretaker, Rhian Lloyd comes from an agency
  expect(await missing()).toEqual([['Nia Prosser', { count: 1, recommended: true }, '11.2, 11.3, 13.2']]);
  const begun = await office.ask('observations.begin', { staffId: school.people.nia, kind: 'formal' });
  visit = begun.recordId;
  await office.ask('observations.save', {
    recordId: visit,
    fields: { observer: { staffId: school.people.owain }, plannedOn: day('2026-11-20'), at: '09:30' },
  });
  expect(await missing()).toHaveLength(1);
  await office.ask('records.markStep', { recordIds: [visit], step: 'observed', on: day('2026-11-20') });
  expect(await missing()).toEqual([]);
  await office.lock();
});

test('feedback is due 48 working hours after it, with the sum and the clause, until it was given', async () => {
  const office = await enter('manager');
  const { deadlines, says, observer } = await office.ask('observations.byId', { recordId: visit });
  // Friday 20 November, then Monday and Tuesday
  expect(deadlines.map(({ due, clause, sum }) => [due, clause, sum?.amount, sum?.unit, sum?.from])).toEqual([
    ['2026-11-24', '13.2', 2, 'working', '2026-11-20'],
  ]);
  expect([says?.observer, observer]).toEqual(['suitable-experience', 'to-judge']);
  const due = async () => (await office.ask('deadlines.list', {})).deadlines.map(({ kind, name }) => [kind, name]);
  expect(await due()).toEqual([['observation', 'Nia Prosser']]);
  await office.ask('records.markStep', { recordIds: [visit], step: 'observation-feedback', on: day('2026-11-23') });
  expect(await due()).toEqual([]);
  await office.lock();
});

test('its record is printed with what was noted, and empty for handing out', async () => {
  const office = await enter('manager');
  const box = { recordId: visit, side: 'agreed', row: '', cell: '' } as const;
  await office.ask('records.answer', { ...box, question: 'observation-focus', text: 'Phonics with a small group' });
  const asked = { document: 'observation-record', language: 'en' } as const;
  await office.ask('documents.print', { ...asked, subject: { of: 'record', recordId: visit } });
  await office.ask('documents.print', { ...asked, subject: { of: 'blank' } });
  const [filled, blank] = office.printed;
  for (const words of ['Nia Prosser', 'Formal observation', 'Owain Rees', '20 November 2026', 'Phonics with a small'])
    expect(filled).toContain(words);
  for (const page of [filled, blank]) expect(page).toContain('Areas that need further development');
  expect(blank).not.toContain('Owain');
  const { observations } = await office.ask('observations.list', { staffId: school.people.nia });
  expect(observations.map(({ focus, feedback }) => [focus, feedback])).toEqual([
    ['Phonics with a small group', '2026-11-23'],
  ]);
  await office.lock();
});

test('an observer without qualified teacher status is said where the policy asks for it, with its clause', async () => {
  const office = await enter('headteacher');
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  const teacher = { ...supportStaff, givenName: 'Elin', jobTitle: 'Teacher', group: 'teacher' as const, qts: true };
  const { staffId } = await office.ask('staff.add', { staff: teacher });
  const { recordId } = await office.ask('observations.begin', { staffId, kind: 'formal' });
  const standing = async (observer: { staffId: typeof staffId } | { name: string }) => {
    await office.ask('observations.save', { recordId, fields: { observer } });
    const seen = await office.ask('observations.byId', { recordId });
    return [seen.observer, seen.says?.clause];
  };
  expect(await standing({ staffId: school.people.owain })).toEqual(['without-qts', '6.1, 6.2']);
  expect(await standing({ name: 'Ivo Marsh' })).toEqual(['qts-unknown', '6.1, 6.2']);
  // nobody observes themselves
  const self = { recordId, fields: { observer: { staffId } } };
  expect(await office.refused('observations.save', self)).toEqual({ code: 'field-unknown', field: 'observer' });
  await office.ask('observations.remove', { recordId });
  expect(await office.refused('observations.remove', { recordId: visit })).toEqual({ code: 'record-written' });
  await office.lock();
});

test('an observation keeps the policy under which it began', async () => {
  const office = await enter('manager');
  const { policyTitle, says } = await office.ask('observations.byId', { recordId: visit });
  expect([policyTitle.en, says?.clause]).toEqual([
    'SPT professional support staff performance management policy',
    '11.2, 11.3, 13.2',
  ]);
  await office.lock();
});

test('the office is told nothing of what only the headteacher opens, not even that nobody observed them', async () => {
  const office = await enter('manager');
  const { observations, notSeen, isWhole } = await office.ask('observations.list', { staffId: null });
  const names = [...observations, ...notSeen].map(({ name }) => name);
  expect([names.includes('Gwen Tudur'), names.includes('Beth Cadwgan'), isWhole]).toEqual([false, false, false]);
  const begin = { staffId: school.manager, kind: 'drop-in' } as const;
  expect(await office.refused('observations.begin', begin)).toEqual({ code: 'headteacher-only' });
  await office.lock();
  const head = await enter('headteacher');
  const whole = await head.ask('observations.list', { staffId: null });
  expect(whole.observations.map(({ name }) => name)).toContain('Gwen Tudur');
  // under ASAT (6.1) all staff are observed, the business manager, too
  expect(whole.notSeen.map(({ name }) => name)).toContain('Beth Cadwgan');
  await head.lock();
});

test('what is held about somebody tells how and by whom they were observed', async () => {
  const office = await enter('manager');
  const fields = { name: '', asked: 'Everything', receivedOn: day('2026-11-16') };
  const { requestId } = await office.ask('requests.add', { kind: 'access', staffId: school.people.nia, ...fields });
  await office.ask('requests.search', { requestId, restricted: false, why: 'All that the program keeps' });
  const said = wordsIn(await pack(office, requestId, 'word'));
  for (const words of ['How and by whom you were observed', 'Formal observation', 'Owain Rees', 'Phonics'])
    expect(said).toContain(words);
  await office.lock();
});

test('several observations are begun at once, planned at once, and each goes back at once; nobody observes themselves', async () => {
  const office = await enter('headteacher');
  const { nia, owain } = school.people;
  const planned = async () =>
    (await office.ask('observations.list', { staffId: null })).observations
      .filter(({ kind }) => kind === 'book-monitoring')
      .map(({ name, observerName, plannedOn, at }) => [name, observerName, plannedOn, at]);
  const undo = async ({ changeId }: { changeId: ChangeId | null }) => {
    if (changeId === null) throw new Error('nothing was noted');
    await office.ask('changes.undo', { changeId });
  };
  const asked = { staffIds: [nia, owain], kind: 'book-monitoring' as const };
  await undo(await office.ask('observations.beginForMany', asked));
  expect(await planned()).toEqual([]);
  const { recordIds } = await office.ask('observations.beginForMany', asked);
  const fields = { observer: { staffId: owain }, plannedOn: day('2026-12-01'), at: '10:00' };
  const saved = await office.ask('observations.saveForMany', { recordIds, fields });
  expect([saved.changed, saved.left]).toEqual([1, [{ name: 'Owain Rees', why: 'self' }]]);
  const unplanned = ['Owain Rees', '', null, ''];
  expect(await planned()).toEqual([unplanned, ['Nia Prosser', 'Owain Rees', '2026-12-01', '10:00']]);
  await undo(saved);
  expect(await planned()).toEqual([['Nia Prosser', '', null, ''], unplanned]);
  await office.lock();
});
