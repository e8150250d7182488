import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import { bookingStep } from '#domain/policy/steps.ts';
import { proposeSlots, type SlotPlan, type Taken } from '#domain/review/meeting-slots.ts';
import { meetingAdvice, overlap, readTime, toCallOff } from '#domain/review/meetings.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { spt } from '#templates/policies/spt.ts';
import { williamstown } from '#templates/policies/williamstown.ts';

const entry = (kind: 'term' | 'half-term' | 'inset' | 'closure', name: string, starts: string, ends: string) => ({
  id: name as CalendarEntryId,
  kind,
  name, // any text is an id here
  starts: day(starts),
  ends: day(ends),
});

const calendar: SchoolCalendar = {
  entries: [
    entry('term', 'Autumn', '2026-09-02', '2026-12-18'),
    entry('half-term', 'Autumn half-term', '2026-10-26', '2026-10-30'),
    entry('inset', 'INSET', '2026-11-02', '2026-11-02'),
    entry('closure', 'Boiler', '2026-11-04', '2026-11-04'),
    entry('term', 'Spring', '2027-01-04', '2027-03-25'),
  ],
};
const window = { starts: day('2026-10-01'), ends: day('2026-11-30') };

test.each([
  ['2026-11-03', '14:30', 45, []],
  ['2026-11-02', '14:30', 45, []], // an INSET day is a good day for meetings
  ['2026-11-01', '14:30', 45, ['weekend']],
  ['2026-10-27', '14:30', 45, ['holiday']],
  ['2026-11-04', '', 45, ['shut']],
  ['2026-12-25', '', 45, ['shut', 'outside-window']],
  ['2026-11-03', '17:15', 45, []],
  ['2026-11-03', '17:16', 45, ['hours']],
  ['2026-11-03', '07:45', 45, ['hours']],
  ['2026-09-30', '', 45, ['outside-window']],
  ['2026-10-01', '', 45, []],
  ['2026-11-30', '', 45, []],
])('a meeting on %s at %s for %s minutes is advised on: %j', (on, at, minutes, codes) => {
  const advice = meetingAdvice({ on: day(on), at, minutes }, window, calendar);
  expect(advice.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['14:30', '14:30'],
  ['14.30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['2.30 pm', '14:30'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['24:00', undefined],
  ['14:75', undefined],
  ['13pm', undefined],
  ['after lunch', undefined],
])('%j is read as %j', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test('two meetings that touch do not meet, and one without a time meets no other', () => {
  const at = (time: string) => ({ on: day('2026-11-03'), at: time, minutes: 30 });
  expect(overlap(at('09:00'), at('09:30'))).toBe(false);
  expect(overlap(at('09:00'), at('09:29'))).toBe(true);
  expect(overlap(at('09:00'), at(''))).toBe(false);
});

test('booking a meeting is the step that the policy has for it, where it has one', () => {
  // flow chart 18.1, 18.2 and 18.3: a date is confirmed for each of the three
  expect(['planning', 'interim', 'annual'].map((phase) => bookingStep(phase, spt))).toEqual([
    'meeting-set',
    'interim-set',
    'annual-set',
  ]);
  // flow chart, Arrangements: the appraiser sets the date of the one meeting
  expect(['annual', 'interim'].map((phase) => bookingStep(phase, williamstown))).toEqual(['meeting-set', undefined]);
  expect(bookingStep('planning', dgat)).toBeUndefined();
});

const plan: SlotPlan = { firstDay: day('2026-10-23'), from: '09:00', minutes: 30, gap: 15, perDay: 2 };
const taken: Taken[] = [{ appraiser: 'mair', on: day('2026-10-23'), at: '09:20', minutes: 60 }];
const everybody = [
  { id: 'a', appraiser: 'gwen' },
  { id: 'b', appraiser: 'gwen' },
  { id: 'c', appraiser: 'gwen' },
  { id: 'd', appraiser: 'mair' },
];

test.each<[string, Partial<SlotPlan>, readonly Taken[], string[]]>([
  // Friday, then over half-term to INSET Monday; appraisers meet beside each other
  ['none taken', {}, [], ['a 2026-10-23 09:00', 'b 2026-10-23 09:45', 'c 2026-11-02 09:00', 'd 2026-10-23 09:00']],
  // 09:20 to 10:20 is taken: both of the day's times are, so the next day
  ['one taken', {}, taken, ['a 2026-10-23 09:00', 'b 2026-10-23 09:45', 'c 2026-11-02 09:00', 'd 2026-11-02 09:00']],
  // 17:30 ends at 18:00, 18:15 would not; Wednesday 4 November is closed
  [
    'late',
    { firstDay: day('2026-11-03'), from: '17:30' },
    [],
    ['a 2026-11-03 17:30', 'b 2026-11-05 17:30', 'c 2026-11-06 17:30', 'd 2026-11-03 17:30'],
  ],
  ['after hours', { from: '17:45' }, [], []],
])('slots are proposed one after the other (%s)', (_, change, busy, expected) => {
  const slots = proposeSlots(everybody, { ...plan, ...change }, busy, calendar);
  expect([...slots].map(([id, { on, at }]) => `${id} ${on} ${at}`)).toEqual(expected);
});

// 2 November 2026 is four weeks after 5 October
test.each([
  ['2026-10-05', [], true],
  ['2026-11-02', [], true],
  ['2026-11-03', [], false],
  ['2026-10-05', [{ phase: 'planning', at: '09:00' }], true],
  ['2026-10-05', [{ phase: 'annual', at: '' }], true],
  ['2026-10-05', [{ phase: 'annual', at: '09:00' }], false],
] as const)(
  'calendars are told for four weeks that a meeting was cancelled: on %s with %j, %s',
  (today, booked, told) => {
    const cancelled = { phase: 'annual', on: day('2026-10-05') } as const;
    expect(toCallOff([cancelled], booked, day(today))).toEqual(told ? [cancelled] : []);
  },
);
