import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { openCycle, setUpSchool, supportStaff } from './school-year.ts';

const starter = { ...supportStaff, givenName: 'Erin', familyName: 'Vaughan', startDate: day('2027-01-12') };

test('who starts in January stands in the cycle, on Home and on their own page, with the day from which they can join', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const { staffId } = await office.ask('staff.add', { staff: starter });

  const { out } = await office.ask('cycles.byId', { cycleId: cycle.id });
  expect(out.filter((one) => one.staffId === staffId)).toMatchObject([
    { name: 'Erin Vaughan', reason: { en: 'Has not started yet' }, clause: '1.2', from: '2027-01-12', reviewId: null },
  ]);
  const { coming } = await office.ask('home.read', {});
  expect(coming).toEqual([{ staffId, name: 'Erin Vaughan', cycleLabel: '2026–27', from: '2027-01-12' }]);
  const page = await office.ask('staff.byId', { staffId });
  expect(page).toMatchObject({ isComing: true, reviews: [], notIn: [{ cycleLabel: '2026–27', from: '2027-01-12' }] });
  expect(await office.ask('staff.byId', { staffId: people.nia })).toMatchObject({ isComing: false, notIn: [] });
});

test('who was left out by the school is told so on their own page, without a day', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  await office.ask('cycles.leaveOut', { cycleId: cycle.id, staffId: people.nia, reason: 'Seconded for the year' });
  const { notIn } = await office.ask('staff.byId', { staffId: people.nia });
  expect(notIn).toMatchObject([{ reason: { en: 'Seconded for the year' }, clause: null, from: null }]);
});
