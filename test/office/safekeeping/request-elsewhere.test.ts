import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from '#test/office/office.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { as } from './leaver.ts';
import { pack, wordsIn } from './pack-file.ts';

/** A school in which Owain Rees is named in what is kept about others, and about nobody. */
async function schoolThatNamesOwain() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { ask } = office;
  const school = await setUpSchool(office);
  const { nia, owain } = school.people;
  const cycle = await openCycle(office);
  const recordId = reviewOf(cycle, nia);
  const answer = { recordId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { ...answer, text: 'The new timetable.\nMr Rees was rude to Nia on Monday.' });
  const { rowId } = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the club that O. Rees began' } });
  await ask('rows.remove', { kind: 'objective', rowId });
  await ask('meetings.book', {
    bookings: [{ recordId, phase: 'annual', on: day('2026-09-25'), at: '14:30', minutes: 45, place: 'Owain’s office' }],
  });
  const need = await ask('training.add', { cycleId: cycle.id, staffId: nia, recordId: null, continues: null });
  await ask('training.save', { trainingNeedId: need.trainingNeedId, fields: { whoActs: 'OWAIN REES' } });
  const hold = { staffId: nia, reason: 'grievance', reviewOn: day('2027-01-10'), restricted: false } as const;
  await ask('keeping.hold', { ...hold, note: 'Nia’s grievance against Rees' });
  const begun = await ask('concerns.begin', { kind: 'concern', staffId: nia });
  await ask('concerns.setDays', { recordId: begun.recordId, starts: day('2026-09-21'), ends: null });
  const until = { recordId: begun.recordId, what: 'dropped', on: day('2026-09-21') } as const;
  await ask('concerns.conclude', {
    recordId: until.recordId,
    cameTo: { what: until.what, on: until.on, reason: 'Rees withdrew it' },
  });
  const retirement = {
    kind: 'closure',
    name: 'Mr Rees’s retirement',
    starts: day('2026-10-05'),
    ends: day('2026-10-05'),
  } as const;
  await ask('calendar.save', { id: null, entry: retirement });
  return { office, owain, nias: recordId };
}

test('what was worded anew stands once as it is now, and once as it was before', async () => {
  const { office, owain, nias: recordId } = await schoolThatNamesOwain();
  const { ask, clock } = office;
  clock.today = day('2026-09-23');
  const answer = { recordId, question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { ...answer, text: 'Mr Rees was short with Nia on Monday.' });
  const request = { kind: 'access', staffId: owain, name: '', asked: '', receivedOn: day('2026-09-23') } as const;
  const { requestId } = await ask('requests.add', request);
  const { elsewhere } = await ask('requests.found', { requestId });
  const told = elsewhere.filter(({ after }) => after.includes('on Monday')).map(({ place, after }) => [place, after]);
  expect(told).toEqual([
    ['answer', ' was short with Nia on Monday.'],
    ['undo', ' was rude to Nia on Monday.'],
  ]);
});

test('whoever asks is found in the records of others, of every kind, and what is handed over names nobody else', async () => {
  const { office, owain } = await schoolThatNamesOwain();
  const { ask } = office;
  const request = { kind: 'access', staffId: owain, name: '', asked: '', receivedOn: day('2026-09-21') } as const;
  const { requestId } = await ask('requests.add', request);
  const { elsewhere, places } = await ask('requests.found', { requestId });
  const said = elsewhere.map(({ place, of, before, said: name, after }) => [place, of, `${before}${name}${after}`]);
  expect(said.toSorted((one, other) => (one.join() < other.join() ? -1 : 1))).toEqual([
    ['answer', 'Nia Prosser', 'Mr Rees was rude to Nia on Monday.'],
    ['calendar', '', 'Mr Rees’s retirement'],
    ['course', 'Nia Prosser', 'Rees withdrew it'],
    ['hold', 'Nia Prosser', 'Nia’s grievance against Rees'],
    ['meeting', 'Nia Prosser', 'Owain’s office'],
    ['training-need', 'Nia Prosser', 'OWAIN REES'],
    // taken away again, and kept for undoing; all else that is kept stands above as it is now
    ['undo', 'Nia Prosser', 'Lead the club that O. Rees began'],
  ]);
  expect(places).toContainEqual({ place: 'elsewhere', restricted: false, now: 6, searched: null });
  expect(places).toContainEqual({ place: 'elsewhere', restricted: true, now: 1, searched: null });

  // nothing of it is handed over until somebody says so
  expect(wordsIn(await pack(office, requestId, 'word'))).not.toContain('rude');
  const keys = (place: string) => elsewhere.filter((one) => one.place === place).map(({ key }) => key);
  const passages = [...keys('answer'), ...keys('hold')];
  await ask('requests.give', { requestId, restricted: false, passages, given: true });
  const { mentions } = await ask('requests.found', { requestId });
  const nias = mentions.filter(({ place, name }) => place === 'elsewhere' && name === 'Nia Prosser');
  expect(nias.map(({ before, said: name }) => `${before}${name}`)).toEqual(['Mr Rees was rude to Nia']);
  await ask('requests.hide', { requestId, restricted: false, mentions: nias.map(({ key }) => key), hidden: true });
  for (const text of [
    wordsIn(await pack(office, requestId, 'word')),
    (await pack(office, requestId, 'json')).toString(),
  ]) {
    expect(text).toContain('Mr Rees was rude to [name removed] on Monday.');
    expect(text).not.toMatch(/Nia|Prosser|timetable/);
  }
  const search = { requestId, restricted: false, why: 'All that the program keeps' } as const;
  await ask('requests.search', search);
  const noted = (await ask('requests.found', { requestId })).places.find(
    ({ place, restricted }) => place === 'elsewhere' && !restricted,
  );
  expect(noted?.searched?.count).toBe(6);

  // the office is told of nothing that stands in the headteacher's part
  const manager = await as(office, 'manager', '2026-09-21');
  const seen = await manager.ask('requests.found', { requestId });
  expect(seen.elsewhere.length).toBe(6);
  expect(JSON.stringify(seen)).not.toContain('withdrew');

  // somebody who is on no staff list has no records of their own, and is found all the same
  const outside = {
    kind: 'access',
    staffId: null,
    name: 'Mr O. Rees',
    asked: '',
    receivedOn: day('2026-09-21'),
  } as const;
  const other = await manager.ask('requests.add', outside);
  const found = await manager.ask('requests.found', { requestId: other.requestId });
  expect(found.elsewhere.map(({ place }) => place)).toEqual(
    expect.arrayContaining(['answer', 'calendar', 'staff', 'undo']),
  );
});
