import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

// DGAT 4, 21 and Appendix: reviews of teachers in October are held by its last day; the calendar has one term
async function underDgat() {
  const office = await openOffice('headteacher', '2026-10-26');
  const { ask } = office;
  const { head } = await setUpSchool(office);
  await ask('calendar.addMany', {
    entries: [
      { kind: 'term', name: 'Autumn term', starts: day('2026-09-01'), ends: day('2026-12-18') },
      { kind: 'half-term', name: 'Half-term', starts: day('2026-10-26'), ends: day('2026-10-28') },
    ],
  });
  const teacher = { ...supportStaff, jobTitle: 'Teacher', group: 'teacher' as const };
  for (const givenName of ['Mali', 'Nest', 'Olwen', 'Twm', 'Guto'])
    await ask('staff.add', { staff: { ...teacher, givenName, familyName: 'Pugh' } });
  await ask('policies.choose', { policyId: 'dgat', choices: {} });
  const cycle = await openCycle(office, { periodId: 'october', starts: day('2026-10-01') });
  const teachers = cycle.in.filter(({ staffId }) => staffId !== head).map(({ reviewId }) => reviewId);
  return { office, cycle, teachers, head };
}

test('the season says who has to hold how many by when, which days are left, and what cannot fit', async () => {
  const { office, cycle, teachers } = await underDgat();
  const { ask } = office;
  const [first, second] = teachers;
  if (!first || !second) throw new Error('five teachers are in it');
  // the proposal of eight weeks from 1 October ends on Thursday 26 November: on the 25th two days are left, of two slots each
  office.clock.today = day('2026-11-25');
  await ask('records.markStep', { recordIds: [first], step: 'planning', on: day('2026-11-24') });
  await ask('meetings.book', {
    bookings: [{ recordId: second, phase: 'planning', on: day('2026-11-25'), at: '09:00', minutes: 60, place: '' }],
  });
  const of = async () => {
    const { meetings } = await ask('season.ofCycle', { cycleId: cycle.id });
    const planning = meetings.find(({ phase }) => phase === 'planning');
    const [load] = planning?.appraisers.filter(({ people }) => people === 5) ?? [];
    return { until: planning?.until, terms: planning?.terms, load };
  };
  expect(await of()).toMatchObject({
    until: '2026-11-26',
    terms: [{ name: 'Autumn term', starts: '2026-11-25', ends: '2026-11-26', days: 2 }],
    load: { name: 'Gwen Tudur', people: 5, held: 1, booked: 1, open: 3, days: 2, slots: 3, noFit: [] },
  });
  office.clock.today = day('2026-11-26');
  const { load } = await of();
  expect(load).toMatchObject({ open: 3, days: 1, slots: 2 });
  expect(load?.noFit.map(({ why }) => why)).toEqual(['full']);
  const subject = { of: 'cycle', cycleId: cycle.id } as const;
  const { address } = await ask('documents.preview', { document: 'season-page', language: 'en', subject });
  const paper = pageText(office.paper(address) ?? '');
  expect(paper).toContain('Gwen Tudur has 3 meetings to hold and 1 school day with a slot until 26 Nov 2026');
  expect(paper).toContain('Every slot until its last day is taken');
});

test('the office’s page of the season counts no review that only the headteacher opens', async () => {
  const { office, cycle, head } = await underDgat();
  const of = async ({ ask }: Pick<typeof office, 'ask'>) => {
    const { meetings } = await ask('season.ofCycle', { cycleId: cycle.id });
    return meetings[0]?.appraisers.reduce((sum, { people }) => sum + people, 0);
  };
  expect(reviewOf(cycle, head)).toBeDefined();
  expect(await of(office)).toBe(6);
  await office.lock();
  const manager = officeAt(office.folder, '2026-10-26');
  await manager.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await of(manager)).toBe(5);
});
