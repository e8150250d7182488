import { expect, test } from 'vitest';
import { openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, reviewOf, setUpSchool, sign } from './school-year.ts';

test('a headteacher finds their appraisals, the two restricted reviews and what the report lacks on Home', async () => {
  const { ask, call } = await openOffice('headteacher', '2026-09-21');
  const { people, manager, head } = await setUpSchool({ ask });
  const cycle = await openCycle({ ask });
  const owain = reviewOf(cycle, people.owain);
  await ask('reviews.setAppraiser', {
    reviewIds: [owain],
    appraiserId: head,
    appraiserName: '',
    reason: 'Takes them over',
  });
  const before = await ask('home.headteacher', {});
  expect(before.appraisals.map(({ name, stage }) => `${name}: ${stage}`)).toEqual([
    'Nia Prosser: not-started',
    'Owain Rees: not-started',
  ]);
  expect(before.restricted.map(({ name }) => name).sort()).toEqual(['Beth Cadwgan']);
  expect(before.restricted.map(({ reviewId }) => reviewId)).toContain(reviewOf(cycle, manager));
  // Nia, Owain and the business manager: the agency cook has no review, the headteacher has none from this period
  expect(before.reports).toEqual([
    { cycleId: cycle.id, label: cycle.label, notHeld: 3, notSigned: 3, releasedOn: null },
  ]);

  await sign({ ask }, owain);
  const after = await ask('home.headteacher', {});
  expect(after.appraisals.map(({ name }) => name)).toEqual(['Nia Prosser']);
  expect(after.appraisalsSigned).toBe(1);
  expect(after.reports.map(({ notHeld, notSigned }) => [notHeld, notSigned])).toEqual([[2, 2]]);

  await ask('vault.lock', {});
  await ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  expect(await call('home.headteacher', {})).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
});
