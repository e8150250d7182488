import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { openOffice } from './office.ts';
import { openCycle, setOffices, setUpSchool } from './school-year.ts';

const year = { periodId: 'academic-year', starts: day('2026-09-01'), ends: day('2027-08-31') };

async function schoolInSeptember() {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const byHead = (...people: StaffId[]) =>
    people.map((staffId) => ({ staffId, appraiserId: school.head, appraiserName: 'Gwen Tudur' }));
  return { office, school, byHead };
}

test('opening a cycle says who is in, who is out and why', async () => {
  const { office } = await schoolInSeptember();
  const cycle = await openCycle(office);
  expect(cycle.in.map(({ name, appraiserName }) => [name, appraiserName])).toEqual([
    ['Nia Prosser', 'Gwen Tudur'],
    ['Owain Rees', 'Gwen Tudur'],
  ]);
  expect(cycle.out.map(({ name, leftOut, clause }) => [name, leftOut, clause])).toEqual([
    ['Rhian Lloyd', { by: 'rule', rule: 'agency' }, '1.2'],
    ['Gwen Tudur', { by: 'rule', rule: 'group' }, '1.2'],
  ]);
});

test('a cycle is not opened twice for the same period, nor over a part of it', async () => {
  const { office, school, byHead } = await schoolInSeptember();
  await openCycle(office);
  const asked = { ...year, appraisers: byHead(school.people.nia), leaveOut: [] };
  const there = { code: 'cycle-overlaps', label: '2026–27' };
  expect(await office.refused('cycles.open', asked)).toEqual(there);
  expect(await office.refused('cycles.open', { ...asked, starts: day('2027-08-31'), ends: day('2027-12-31') })).toEqual(
    there,
  );
});

test('a cycle lasts from its first day for eighteen months at most', async () => {
  const { office, school, byHead } = await schoolInSeptember();
  const open = (starts: string, ends: string) => {
    const appraisers = byHead(school.people.nia, school.people.owain);
    return { ...year, starts: day(starts), ends: day(ends), appraisers, leaveOut: [] };
  };
  const refused = (starts: string, ends: string) => office.refused('cycles.open', open(starts, ends));
  expect(await refused('2026-09-01', '2026-08-31')).toEqual({
    code: 'field-day-order',
    field: 'ends',
    before: 'starts',
  });
  expect(await refused('2026-09-01', '2028-03-01')).toEqual({ code: 'cycle-long', field: 'ends', mostMonths: 18 });
  expect(await refused('1926-09-01', '1927-08-31')).toMatchObject({ code: 'field-year', field: 'starts' });
  expect((await office.ask('cycles.list', {})).cycles).toEqual([]);
  await office.ask('cycles.open', open('2026-09-01', '2028-02-29'));
  expect((await office.ask('cycles.list', {})).cycles.map(({ label }) => label)).toEqual(['2026–28']);
});

test('a cycle is not opened before it is known whose reviews are kept apart', async () => {
  const { office, school, byHead } = await schoolInSeptember();
  await setOffices(office, { headteacherId: school.head, businessManagerId: null });
  const asked = { ...year, appraisers: byHead(school.people.nia), leaveOut: [] };
  expect(await office.refused('cycles.open', asked)).toEqual({ code: 'offices-open' });
});

test('nobody is without an appraiser, and nobody appraises themselves', async () => {
  const { office, school } = await schoolInSeptember();
  const refused = (appraisers: { staffId: StaffId; appraiserId: StaffId; appraiserName: string }[]) =>
    office.refused('cycles.open', { ...year, appraisers, leaveOut: [] });
  expect(await refused([])).toEqual({ code: 'appraiser-missing', names: ['Nia Prosser', 'Owain Rees'] });
  const own = Object.values(school.people).map((staffId) => ({ staffId, appraiserId: staffId, appraiserName: 'Self' }));
  expect(await refused(own)).toEqual({ code: 'appraiser-self', name: 'Nia Prosser' });
});
