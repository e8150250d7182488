import { expect, test } from 'vitest';
import { openOffice, type TestOffice } from './office.ts';
import { appointed, changeStaff, openCycle } from './school-year.ts';
import { setUpTrust } from './trust.ts';

async function preview({ ask }: TestOffice, periodId: string) {
  const found = await ask('cycles.preview', { periodId, starts: null });
  return {
    ...found,
    in: found.people.filter(({ leftOut, restricted }) => leftOut === null && !restricted),
    out: found.people.filter(({ leftOut }) => leftOut !== null),
    restricted: found.people
      .filter(({ leftOut, restricted }) => leftOut === null && restricted)
      .map(({ name }) => name),
  };
}

// ASAT 4.1, 4.2: teachers and class-based support from September; 4.3: support staff from April. 2.1: probation and
// induction until completed; a fixed term follows the contract. Rosa Lind is not employed by the trust (2.1).
test('a trust of two schools has two cycles side by side, each with its own people', async () => {
  const office = await openOffice('manager', '2026-11-21');
  await setUpTrust(office, 'asat');
  const year = await preview(office, 'academic-year');
  expect([year.label, year.starts, year.ends]).toEqual(['2026–27, September to August', '2026-09-01', '2027-08-31']);
  expect(year.in.map(({ name }) => name)).toEqual(['Tom Fenwick', 'Amara Obi', 'Owen Slater']);
  expect(year.restricted).toEqual(['Ruth Ashdown', 'Peter Lomas', 'Helen Marsh']);
  expect(year.out.map(({ name, reason, clause, from }) => [name, reason?.en, clause, from])).toEqual([
    ['Leah Moss', 'In the probationary period', '2.1', '2027-01-09'],
    ['Priya Nair', 'In statutory induction', '2.1', '2027-07-22'],
  ]);
  const april = await preview(office, 'april-to-march');
  expect([april.label, april.starts, april.ends]).toEqual(['2026–27, April to March', '2026-04-01', '2027-03-31']);
  expect(april.in.map(({ name }) => name)).toEqual(['Kit Barlow', 'Joan Pike']);
  expect(april.restricted).toEqual(['Dana Whitlock']);
  expect(april.out.map(({ name, reason }) => [name, reason?.en])).toEqual([
    ['Rosa Lind', 'Employed by an agency, not by the trust'],
  ]);
});

// ASAT 2.1: the cycle of a fixed term follows the contract; 3.1: the headteacher of each school appoints.
test('each has their own period, and the headteacher of their own school is proposed', async () => {
  const office = await openOffice('manager', '2026-11-21');
  await setUpTrust(office, 'asat');
  const { in: people } = await preview(office, 'academic-year');
  expect(people.map(({ name, site, proposed }) => [name, site, proposed?.appraiserName])).toEqual([
    ['Tom Fenwick', 'Mill Lane', 'Peter Lomas'],
    ['Amara Obi', 'Hazel Bank', 'Ruth Ashdown'],
    ['Owen Slater', 'Mill Lane', 'Peter Lomas'],
  ]);
  expect(people.at(-1)?.period).toMatchObject({
    starts: '2026-09-01',
    startsBecause: null,
    ends: '2027-03-31',
    endsBecause: 'fixed-term',
  });
});

test('both cycles are open at once, and each is known by its period', async () => {
  const office = await openOffice('manager', '2026-11-21');
  await setUpTrust(office, 'asat');
  await openCycle(office, { periodId: 'academic-year' });
  await openCycle(office, { periodId: 'april-to-march' });
  const { cycles } = await office.ask('cycles.list', {});
  expect(cycles.map(({ label, reviews }) => [label, reviews])).toEqual([
    ['2026–27, September to August', 3],
    ['2026–27, April to March', 2],
  ]);
  const { choices } = await office.ask('cycles.preview', { periodId: null, starts: null });
  expect(choices.filter(({ cycleId }) => cycleId !== null).map(({ label }) => label)).toEqual([
    '2026–27, September to August',
    '2026–27, April to March',
  ]);
});

// DGAT 6: teachers and headteachers from October, support from December, the central team from September; 10 and 11: who
// appraises, and that appraisers are trained. 4 iv: probation of support staff; 4 ii: early career teachers.
test('a trust with three calendars opens three cycles, each with its own people', async () => {
  const office = await openOffice('manager', '2026-12-05');
  await setUpTrust(office, 'dgat');
  const opened = [];
  for (const periodId of ['october', 'december', 'september']) {
    const { label, in: people, out, restricted } = await preview(office, periodId);
    if (people.length > 0) await openCycle(office, { periodId });
    opened.push([label, people.map(({ name }) => name), out.map(({ name, clause }) => [name, clause]), restricted]);
  }
  expect(opened).toEqual([
    [
      '2026–27, October to October',
      ['Tom Fenwick', 'Amara Obi'],
      [['Priya Nair', '4 ii']],
      ['Ruth Ashdown', 'Peter Lomas'],
    ],
    [
      '2026–27, December to December',
      ['Kit Barlow', 'Joan Pike', 'Owen Slater'],
      [
        ['Rosa Lind', '4 v'],
        ['Leah Moss', '4 iv'],
      ],
      [],
    ],
    ['2026–27, September to September', [], [], ['Helen Marsh', 'Dana Whitlock']],
  ]);
});

// whose reviews only the headteacher keeps: the two office-holders, every headteacher and the chief executive
test('a cycle of people whose reviews are kept apart is opened, and the headteacher opens their reviews', async () => {
  const office = await openOffice('headteacher', '2026-12-05');
  await setUpTrust(office, 'dgat');
  const cycle = await openCycle(office, { periodId: 'september' });
  expect(cycle.in.map(({ name }) => name)).toEqual(['Helen Marsh', 'Dana Whitlock']);
  const { reviews } = await office.ask('reviews.list', { cycleId: cycle.id });
  expect(reviews.map(({ restricted }) => restricted)).toEqual([true, true]);
});

test('somebody who changes group in mid-year is not in two cycles at the same time', async () => {
  const office = await openOffice('manager', '2026-12-05');
  const { ids } = await setUpTrust(office, 'dgat');
  await openCycle(office, { periodId: 'october' });
  await changeStaff(office, ids.Tom, { group: 'other-support' });
  const { periodId, starts, ends, people } = await preview(office, 'december');
  const tom = people.find(({ staffId }) => staffId === ids.Tom);
  expect(tom?.elsewhere?.label).toBe('2026–27, October to October');
  const appraiser = { appraiserId: ids.Ruth, appraiserName: 'Ruth Ashdown' };
  const others = people.flatMap((person) => appointed(person) ?? []);
  const both = [...others, { staffId: ids.Tom, ...appraiser }];
  const refusal = { code: 'already-in', name: 'Tom Fenwick', label: '2026–27, October to October' };
  const asked = { periodId, starts, ends, leaveOut: [] };
  expect(await office.refused('cycles.open', { ...asked, appraisers: both })).toEqual(refusal);
  expect((await office.ask('cycles.list', {})).cycles).toHaveLength(1);
  const { cycleId } = await office.ask('cycles.open', { ...asked, appraisers: others });
  const join = { cycleId, people: [{ staffId: ids.Tom, ...appraiser }] };
  expect(await office.refused('cycles.join', join)).toEqual(refusal);
});

test('an appraiser without the training that the policy asks for, and without QTS, can be told', async () => {
  const office = await openOffice('manager', '2026-12-05');
  await setUpTrust(office, 'dgat');
  const teachers = await preview(office, 'october');
  expect([teachers.trainingClause, teachers.most]).toEqual(['11', 6]);
  expect(teachers.in.map(({ observerClause }) => observerClause)).toEqual([null, null]); // drop-ins by anybody (19, 20)
  await office.ask('policies.choose', { policyId: 'asat', choices: {} });
  const { in: people, trainingClause } = await preview(office, 'academic-year');
  expect(trainingClause).toBeNull();
  expect(people.map(({ name, observerClause }) => [name, observerClause])).toEqual([
    ['Tom Fenwick', '6.1, 6.2'],
    ['Amara Obi', '6.1, 6.2'],
    ['Owen Slater', null],
  ]);
});
