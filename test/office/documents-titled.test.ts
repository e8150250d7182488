import { expect, test } from 'vitest';
import { openOffice } from './office.ts';
import { setUpSchool } from './school-year.ts';

test('the report is called in the list after whoever governs, in the policy’s own word', async () => {
  const office = await openOffice('manager', '2026-09-21');
  await setUpSchool(office);
  const called = async () => {
    const { documents } = await office.ask('documents.list', { under: { of: 'school' } });
    return documents.find(({ id }) => id === 'governor-report')?.title.en;
  };
  expect(await called()).toBe('Report to the governing body');
  await office.ask('policies.choose', { policyId: 'spt', choices: {} });
  expect(await called()).toBe('Report to the trust board');
});
