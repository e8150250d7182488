import { expect, test } from 'vitest';
import {
  planToRepeat,
  planYear,
  prioritiesOf,
  priorityName,
  servedBy,
  withLines,
  withPlan,
} from '#domain/cycle/plan.ts';
import { day } from '#domain/days/dates.ts';
import type { Priority } from '#domain/school.ts';

const of = (text: string, welsh = '', whose: Priority['whose'] = 'school'): Priority => ({ text, welsh, whose });

// by hand: the school year, September to August, that a cycle shares most days with
test.each([
  ['a school year', '2026-09-01', '2027-08-31', 2026],
  ['ASAT: 1 April to 31 March, seven months of which lie in the later school year', '2026-04-01', '2027-03-31', 2026],
  ['DGAT: from October to October', '2026-10-01', '2027-09-30', 2026],
  ['DGAT: from December to December', '2026-12-01', '2027-11-30', 2026],
  ['a spring of its own', '2027-01-10', '2027-04-30', 2026],
])('the plan of %s is that of the year it lies in', (_cycle, starts, ends, year) => {
  expect(planYear({ starts: day(starts), ends: day(ends) })).toBe(year);
});

const undated = { year: null, priorities: [of('Reading')] };
const last = { year: 2025, priorities: [of('Reading'), of('Estates', 'Ystadau', 'trust')] };

test('a year has its own priorities, and never another year’s', () => {
  expect(prioritiesOf([last], 2025)).toEqual(last.priorities);
  expect(prioritiesOf([last], 2026)).toEqual([]);
});

test('what was entered before priorities had a year holds for the years that have none of their own', () => {
  const plans = [undated, last, { year: 2027, priorities: [] }];
  expect(prioritiesOf(plans, 2026)).toEqual(undated.priorities);
  expect(prioritiesOf(plans, 2025)).toEqual(last.priorities);
  // whoever emptied a year's list meant it
  expect(prioritiesOf(plans, 2027)).toEqual([]);
});

test('a year without priorities can begin with those of the last year that had some', () => {
  expect(planToRepeat([last], 2026)).toEqual(last);
  expect(planToRepeat([undated, last, { year: 2026, priorities: [] }], 2027)).toEqual(last);
  expect(planToRepeat([last], 2024)).toBeUndefined();
  expect(planToRepeat([last], 2025)).toBeUndefined();
  expect(planToRepeat([undated], 2026)).toEqual(undated);
});

test('putting in a year leaves the others as they are, in their order', () => {
  const next = { year: 2026, priorities: [of('Reading'), of(''), of('Reading', 'Darllen')] };
  expect(withPlan([undated, last], next)).toEqual([undated, last, { year: 2026, priorities: [of('Reading')] }]);
  expect(withPlan([last], { year: 2024, priorities: [of('Sport')] }).map(({ year }) => year)).toEqual([2024, 2025]);
});

test('a Welsh name stays with its line while lines are moved, reworded, added and removed', () => {
  const plan = [of('Reading', 'Darllen'), of('Welsh', 'Cymraeg'), of('Estates', '', 'trust')];
  const lines = (...texts: string[]) => withLines(plan, 'school', texts);
  expect(lines('Welsh', 'Reading')).toEqual([of('Welsh', 'Cymraeg'), of('Reading', 'Darllen'), plan[2]]);
  expect(lines('Reading and talk', 'Welsh')).toEqual([of('Reading and talk', 'Darllen'), plan[1], plan[2]]);
  expect(lines('Sport', 'Reading', 'Welsh')).toEqual([of('Sport'), plan[0], plan[1], plan[2]]);
  expect(lines('Welsh')).toEqual([plan[1], plan[2]]);
  expect(withLines(plan, 'trust', [])).toEqual([plan[0], plan[1]]);
});

test('a priority is called in Welsh as its plan says, and as it was written where the plan says nothing', () => {
  const plan = [of('Reading', 'Darllen'), of('Sport')];
  expect(priorityName('Reading', plan)).toEqual({ en: 'Reading', cy: 'Darllen' });
  expect(priorityName('Sport', plan)).toEqual({ en: 'Sport' });
  expect(priorityName('Gone', plan)).toEqual({ en: 'Gone' });
});

test('a priority that no objective serves is there with none', () => {
  const set = [
    { priority: 'Reading', person: 'nia' },
    { priority: 'Reading', person: 'nia' },
    { priority: 'Other', person: 'owain' },
  ];
  expect(servedBy(last.priorities, set)).toEqual([
    { text: 'Reading', whose: 'school', objectives: 2, people: 1 },
    { text: 'Estates', whose: 'trust', objectives: 0, people: 0 },
  ]);
});
