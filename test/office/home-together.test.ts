import { describe, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { policies } from '#templates/policies/index.ts';
import { openOffice, type TestOffice } from './office.ts';
import { firstPolicy, openCycle, setOffices, supportStaff } from './school-year.ts';

const DAY_OF_OPENING = '2026-11-20';
const PEOPLE = 28;

/** A school of twenty-eight and its two officers that begins with the program in November, and opens its first cycle. */
async function firstCycle(policyId: string): Promise<TestOffice> {
  const office = await openOffice('manager', DAY_OF_OPENING);
  const { ask } = office;
  await ask('school.update', { name: 'Ysgol y Cwm', nation: 'wales', address: 'Heol y Cwm', documentLanguage: 'en' });
  await ask('policies.choose', { policyId, choices: policyId === firstPolicy().id ? { 'day-unit': 'working' } : {} });
  const groups = ['teacher', 'class-support', 'other-support'] as const;
  const add = async (at: number, fields: Partial<typeof supportStaff>): Promise<StaffId> => {
    const staff = { ...supportStaff, givenName: `Person ${at}`, familyName: `Family ${at}`, ...fields };
    return (await ask('staff.add', { staff })).staffId;
  };
  for (let at = 0; at < PEOPLE; at += 1) {
    const group = policyId === firstPolicy().id ? 'class-support' : (groups[at % groups.length] ?? 'teacher');
    await add(at, { group, payRange: group === 'teacher' ? 'main' : 'support' });
  }
  const headteacherId = await add(PEOPLE, { group: 'headteacher', payRange: 'leadership' });
  await setOffices({ ask }, { headteacherId, businessManagerId: await add(PEOPLE + 1, { group: 'other-support' }) });
  await openCycle(office);
  return office;
}

describe('a school opens its first cycle in November', () => {
  test.each(policies.map(({ id }) => id))(
    'under %s at most five rows are overdue, and nobody is left out',
    async (id) => {
      const { ask } = await firstCycle(id);
      const { overdue, counts } = await ask('home.read', {});
      expect(overdue.length).toBeLessThanOrEqual(5);
      expect(overdue.reduce((sum, { recordIds }) => sum + recordIds.length, 0)).toBe(counts.overdue);
    },
    60_000,
  ); // a school is made, person by person, on a real encrypted vault
});

// Williamstown 3.1: review and planning meetings are held by 30 September
test('what is due on one day for one step is one row, and what was held for some leaves the others', async () => {
  const { ask } = await firstCycle(firstPolicy().id);
  const { overdue } = await ask('home.read', {});
  expect(overdue.map(({ due, recordIds, names }) => [due, recordIds.length, names])).toEqual([
    ['2026-09-30', PEOPLE, []],
  ]);
  const [row] = overdue;
  if (!row) throw new Error('a row stands there');
  const held = row.recordIds.slice(3);
  await ask('records.markStep', { recordIds: held, step: row.step, on: day('2026-11-19') });
  const after = (await ask('home.read', {})).overdue.filter(({ rule }) => rule === row.rule);
  expect(after.map(({ recordIds, names }) => [recordIds.length, names.length])).toEqual([[3, 3]]);
  await ask('records.markStep', { recordIds: row.recordIds.slice(0, 3), step: row.step, on: day('2026-11-19') });
  expect((await ask('home.read', {})).overdue.filter(({ rule }) => rule === row.rule)).toEqual([]);
}, 60_000);
