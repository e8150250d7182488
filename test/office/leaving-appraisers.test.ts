import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool, sign } from './school-year.ts';

/** Two reviews that the business manager appraises, in September. */
async function appraisedByBeth() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { manager, people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  const [nia, owain] = [reviewOf(cycle, people.nia), reviewOf(cycle, people.owain)];
  const beth = { appraiserId: manager, appraiserName: 'Beth Cadwgan' };
  await office.ask('reviews.setAppraiser', { reviewIds: [nia, owain], ...beth, reason: '' });
  const seen = async () => {
    const { reviews } = await office.ask('reviews.list', { cycleId: cycle.id });
    const { leavingAppraisers } = await office.ask('home.read', {});
    const { appraises } = await office.ask('staff.byId', { staffId: manager });
    return {
      atReview: (await office.ask('reviews.byId', { reviewId: nia })).appraiserLeaves,
      inList: reviews.flatMap(({ name, appraiserLeaves }) => (appraiserLeaves ? [name] : [])),
      onHome: leavingAppraisers.map(({ name, lastDay, reviews: count }) => [name, lastDay, count]),
      withPerson: appraises.filter(({ leaves }) => leaves).length,
    };
  };
  const leave = (on: string | null) =>
    office.ask('staff.leave', { staffId: manager, on: on === null ? null : day(on) });
  return { office, manager, nia, owain, seen, leave };
}

const nobody = { atReview: null, inList: [], onHome: [], withPerson: 0 };

// Williamstown 3.1: the annual review is held in July or September, so until 30 September
test('an appraiser who leaves before the reviews are due is seen at the review, in the list, on Home and with the person', async () => {
  const { seen, leave } = await appraisedByBeth();
  expect(await seen()).toEqual(nobody);
  await leave('2026-09-25');
  expect(await seen()).toEqual({
    atReview: '2026-09-25',
    inList: ['Nia Prosser', 'Owain Rees'],
    onHome: [['Beth Cadwgan', '2026-09-25', 2]],
    withPerson: 2,
  });
});

test('one who leaves when the reviews are done with is nobody’s concern until they have left', async () => {
  const { office, seen, leave } = await appraisedByBeth();
  await leave('2026-12-31');
  expect(await seen()).toEqual(nobody);
  office.clock.today = day('2027-01-04');
  expect((await seen()).onHome).toEqual([['Beth Cadwgan', '2026-12-31', 2]]);
});

test('once their reviews are given to another, or signed, nothing is left to see', async () => {
  const { office, nia, owain, seen, leave } = await appraisedByBeth();
  await sign(office, nia);
  await leave('2026-09-25');
  expect(await seen()).toEqual({
    atReview: null,
    inList: ['Owain Rees'],
    onHome: [['Beth Cadwgan', '2026-09-25', 1]],
    withPerson: 1,
  });
  const next = { appraiserId: null, appraiserName: 'Mair Bevan', reason: 'Beth leaves' };
  await office.ask('reviews.setAppraiser', { reviewIds: [owain], ...next });
  expect(await seen()).toEqual(nobody);
});
