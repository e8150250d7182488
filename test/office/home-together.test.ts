import { describe, expect, test } from 'vitest';
import { addDays, compareDays, day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { NewStaff } from '#domain/staff/staff.ts';
import { policies } from '#templates/policies/index.ts';
import { openOffice, type TestOffice } from './office.ts';
import { appointed, firstPolicy, openCycle, setOffices, setUpSchool, supportStaff } from './school-year.ts';

const DAY_OF_OPENING = '2026-11-20';
const PEOPLE = 28;

/** A school, or a trust of these schools, with so many people besides the leading ones, opens its first cycles in November. */
async function firstCycle(policyId: string, people = PEOPLE, sites: readonly string[] = []): Promise<TestOffice> {
  const office = await openOffice('manager', DAY_OF_OPENING);
  const { ask } = office;
  await ask('school.update', { name: 'Ysgol y Cwm', nation: 'wales', address: 'Heol y Cwm', documentLanguage: 'en' });
  await ask('policies.choose', { policyId, choices: policyId === firstPolicy().id ? { 'day-unit': 'working' } : {} });
  const groups: readonly NewStaff['group'][] = [
    ...(['teacher', 'class-support', 'other-support'] as const),
    ...(sites.length > 0 ? (['central'] as const) : []),
  ];
  const add = async (at: number, fields: Partial<NewStaff>): Promise<StaffId> => {
    const names = { givenName: `Person ${at}`, familyName: `Family ${at}` };
    return (await ask('staff.add', { staff: { ...supportStaff, ...names, ...fields } })).staffId;
  };
  const leading = { group: 'headteacher', payRange: 'leadership' } as const;
  const chief = sites.length > 0 ? await add(people + 2, { ...leading, group: 'executive' }) : null;
  const headteacherId = await add(people, { ...leading, site: sites[0] ?? '', lineManagerId: chief });
  for (const [at, site] of sites.slice(1).entries())
    await add(people + 3 + at, { ...leading, site, lineManagerId: chief });
  for (let at = 0; at < people; at += 1) {
    const group = policyId === firstPolicy().id ? 'class-support' : (groups[at % groups.length] ?? 'teacher');
    const site = group === 'central' ? '' : (sites[at % sites.length] ?? '');
    const lineManagerId = sites.length > 0 ? headteacherId : null;
    await add(at, { group, payRange: group === 'teacher' ? 'main' : 'support', site, lineManagerId });
  }
  const businessManagerId = await add(people + 1, { group: 'other-support', lineManagerId: chief });
  await setOffices({ ask }, { headteacherId, businessManagerId });
  const { choices } = await ask('cycles.preview', { periodId: null, starts: null });
  const running = choices.filter((one) => one.starts <= DAY_OF_OPENING && DAY_OF_OPENING <= one.ends);
  for (const { periodId, starts } of running) {
    const preview = await ask('cycles.preview', { periodId, starts });
    if (preview.people.some(appointed)) await openCycle(office, { periodId, starts });
  }
  return office;
}

/** Schools that may begin: the smallest, one of 28, one of 120, and trusts. */
const schools = [
  { of: 'five people', people: 5, sites: [] },
  { of: 'twenty-eight', people: PEOPLE, sites: [] },
  { of: 'a hundred and twenty', people: 120, sites: [] },
  { of: 'forty on three sites', people: 40, sites: ['Mill Lane', 'Hazel Bank', 'Cwm Uchaf'] },
];

describe.each(schools)('a school of $of opens its first cycles in November', ({ people, sites }) => {
  test.each(policies.map(({ id }) => id))(
    'under %s at most five rows are overdue, and nobody is left out',
    async (id) => {
      const { ask } = await firstCycle(id, people, sites);
      const { overdue, counts } = await ask('home.read', {});
      expect(overdue.length).toBeLessThanOrEqual(5);
      expect(overdue.reduce((sum, { recordIds }) => sum + recordIds.length, 0)).toBe(counts.overdue);
    },
    60_000,
  ); // a school is made, person by person, on a real encrypted vault
});

/** Days of the year on which a school may begin with the program. */
const begins = ['2026-10-12', '2027-01-11', '2027-05-10'];

describe.each(policies.map(({ id }) => id))('a school of many late starters begins under %s', (policyId) => {
  test.each(begins)(
    'on %s: at most five rows are overdue, and none where it names its own days',
    async (today) => {
      const { overdue, counts } = await beginsWithStarters(policyId, today, false);
      expect(overdue.length).toBeLessThanOrEqual(5);
      expect(overdue.reduce((sum, { recordIds }) => sum + recordIds.length, 0)).toBe(counts.overdue);
      expect((await beginsWithStarters(policyId, today, true)).overdue).toEqual([]);
    },
    60_000,
  );
});

/** Home of a school that opens every cycle of its policy on a day: of its staff of eight each has joined on another day. */
async function beginsWithStarters(policyId: string, today: string, ownDays: boolean) {
  const office = await openOffice('manager', today);
  const { ask } = office;
  await ask('policies.choose', { policyId, choices: policyId === firstPolicy().id ? { 'day-unit': 'working' } : {} });
  const head = { ...supportStaff, givenName: 'Head', group: 'headteacher', payRange: 'leadership' } as const;
  const { staffId: lineManagerId } = await ask('staff.add', { staff: head });
  const groups = ['teacher', 'class-support', 'other-support', 'central'] as const;
  for (const [at, group] of [...groups, ...groups].entries()) {
    const startDate = addDays(day('2026-08-24'), 9 * at);
    const staff = { ...supportStaff, givenName: `Person ${at}`, group, startDate, lineManagerId };
    await ask('staff.add', { staff });
  }
  const manager = { ...supportStaff, givenName: 'Manager', group: 'other-support', lineManagerId } as const;
  const { staffId: businessManagerId } = await ask('staff.add', { staff: manager });
  await setOffices({ ask }, { headteacherId: lineManagerId, businessManagerId });
  const { choices } = await ask('cycles.preview', { periodId: null, starts: null });
  for (const { periodId, starts } of choices.filter((one) => one.starts <= today && today <= one.ends)) {
    const { passed, ends, people } = await ask('cycles.preview', { periodId, starts });
    if (!people.some(appointed)) continue;
    const on = [addDays(day(today), 9), ends].sort(compareDays)[0] ?? ends;
    await openCycle(office, { periodId, starts, ownDays: ownDays ? passed.map(({ rule }) => ({ rule, on })) : [] });
  }
  return ask('home.read', {});
}

// Williamstown 3.1, 1.2: meetings by 30 September; whoever joins later has twenty working days, from Friday 2 October to
// Friday 30 October and from Monday 5 October to Monday 2 November
test('whoever joined later stands with the others who are late by the same rule, and their own days are counted', async () => {
  const office = await openOffice('manager', DAY_OF_OPENING);
  const { head } = await setUpSchool(office);
  for (const [givenName, on] of [
    ['Alys', '2026-10-02'],
    ['Cai', '2026-10-05'],
  ] as const) {
    const staff = { ...supportStaff, givenName, startDate: day(on), lineManagerId: head };
    await office.ask('staff.add', { staff });
  }
  const { passed } = await office.ask('cycles.preview', { periodId: null, starts: null });
  expect(passed.map(({ on, until, staffIds }) => [on, until, staffIds.length])).toEqual([
    ['2026-09-30', '2026-11-02', 5], // with the business manager, whose review the headteacher opens
  ]);
  await openCycle(office);
  const { overdue } = await office.ask('home.read', {});
  expect(overdue.map(({ due, recordIds, otherDays }) => [due, recordIds.length, otherDays])).toEqual([
    ['2026-09-30', 4, 2],
  ]);
}, 60_000);

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
