import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { ruleInWords } from '#renderer/words/days/deadlines.ts';
import { spt } from '#templates/policies/spt.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool, supportStaff } from './school-year.ts';

// Williamstown 3.1: the review is held by 30 September of the academic year, which a cycle from January begins after
async function officeFromJanuary(policyId?: string) {
  const office = await openOffice('manager', '2027-01-11');
  const { people, head } = await setUpSchool(office);
  if (policyId !== undefined) await office.ask('policies.choose', { policyId, choices: {} });
  const { periodId } = await office.ask('cycles.preview', { periodId: null, starts: null });
  const own = { periodId, starts: day('2027-01-04'), ends: day('2027-08-31') };
  const preview = await office.ask('cycles.preview', own);
  const appraisers = preview.people
    .filter(({ reason }) => reason === null)
    .map(({ staffId }) => ({ staffId, appraiserId: head, appraiserName: 'Gwen Tudur', panel: [] }));
  const { cycleId } = await office.ask('cycles.open', { ...own, appraisers, leaveOut: [] });
  const cycle = await office.ask('cycles.byId', { cycleId });
  return { office, people, preview, cycle };
}

const meeting = { rule: 'meeting', on: '2026-09-30', side: 'before' };

test('whoever opens a cycle of their own days sees which deadlines it does not reach', async () => {
  const { preview, cycle } = await officeFromJanuary();
  expect(preview.outside).toMatchObject([meeting]);
  expect(cycle.outside).toMatchObject([meeting]);
});

test('nobody is late for a day before their cycle, and the review says what it is', async () => {
  const { office, people, cycle } = await officeFromJanuary();
  const { deadlines } = await office.ask('reviews.byId', { reviewId: reviewOf(cycle, people.nia) });
  expect(deadlines.find(({ rule }) => rule === 'meeting')).toMatchObject({
    due: '2026-09-30',
    state: 'outside',
    outside: 'before',
  });
  const { overdue } = await office.ask('home.read', {});
  expect(overdue).toEqual([]);
});

// Williamstown 3.1: whoever opens the cycle in November begins after 30 September, and may name a day of the school's own
test('a day that has passed is said before the cycle opens, and the school’s own day holds in its place', async () => {
  const office = await openOffice('manager', '2026-11-20');
  const { people } = await setUpSchool(office);
  const { passed } = await office.ask('cycles.preview', { periodId: null, starts: null });
  expect(passed.map(({ rule, on, clause }) => [rule, on, clause])).toEqual([['meeting', '2026-09-30', '3.1']]);
  expect(passed[0]?.staffIds).toEqual(expect.arrayContaining([people.nia, people.owain]));

  const gone = { ownDays: [{ rule: 'meeting', on: day('2026-11-19') }] };
  await expect(openCycle(office, { ownDays: gone.ownDays })).rejects.toThrow('ownDays');
  const cycle = await openCycle(office, { ownDays: [{ rule: 'meeting', on: day('2026-12-11') }] });
  const meetingOf = async () => {
    const { deadlines } = await office.ask('reviews.byId', { reviewId: reviewOf(cycle, people.nia) });
    return deadlines.find(({ rule }) => rule === 'meeting');
  };
  const shown = await meetingOf();
  expect(shown).toMatchObject({ due: '2026-12-11', state: 'due', ownChoice: true, outside: null });
  expect(shown && ruleInWords(shown)).toBe('The school names the day');
  expect((await office.ask('home.read', {})).overdue).toEqual([]);

  // what the school answers later to what its policy leaves open does not take the day away
  await office.ask('policies.answer', { answers: { 'day-unit': 'calendar' }, alsoOpen: true });
  expect(await meetingOf()).toMatchObject({ due: '2026-12-11', ownChoice: true });
});

// SPT 7.2: mid-year in February and March, annual review in September and October after the period
test('the days after it began are those of the period that it stands in, and so is the next cycle', async () => {
  const { office, people, cycle } = await officeFromJanuary(spt.id);
  expect(cycle.outside.map(({ rule, on }) => [rule, on])).toEqual([['planning-held', '2026-10-31']]);
  const { deadlines } = await office.ask('deadlines.list', {});
  expect(deadlines.filter(({ staffId }) => staffId === people.nia).map(({ rule, due }) => [rule, due])).toEqual([
    ['interim-held', '2027-03-31'],
    ['annual-held', '2027-10-31'],
  ]);
  expect(cycle.next).toMatchObject({ starts: '2027-09-01' });
});

// Step 4: five and ten days after a meeting, which nobody keeps who has gone
test('what is open when a fixed term is over falls away by itself', async () => {
  const office = await openOffice('manager', '2026-09-29');
  const { head } = await setUpSchool(office);
  const cover = {
    ...supportStaff,
    givenName: 'Mari',
    contract: 'fixed-term',
    contractEnds: day('2026-10-02'),
  } as const;
  const { staffId } = await office.ask('staff.add', { staff: cover });
  const { periodId, starts, ends } = await office.ask('cycles.preview', { periodId: null, starts: null });
  const appraisers = [{ staffId, appraiserId: head, appraiserName: 'Gwen Tudur', panel: [] }];
  const { people } = await office.ask('cycles.preview', { periodId, starts, ends });
  const leaveOut = people.filter((one) => one.staffId !== staffId && one.reason === null);
  const { cycleId } = await office.ask('cycles.open', {
    periodId,
    starts,
    ends,
    appraisers,
    leaveOut: leaveOut.map((one) => ({ staffId: one.staffId, reason: 'Not this year' })),
  });
  const running = async () => (await office.ask('deadlines.list', {})).deadlines.map(({ rule, due }) => [rule, due]);
  expect(await running()).toEqual([['meeting', '2026-09-30']]);
  const cycle = await office.ask('cycles.byId', { cycleId });
  const reviewId = reviewOf(cycle, staffId);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-29') });
  // the fifth working day would be 6 October, the tenth 13 October
  expect(await running()).toEqual([
    ['statement-written', '2026-10-02'],
    ['sent-to-headteacher', '2026-10-02'],
  ]);
});
