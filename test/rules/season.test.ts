import { describe, expect, it } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import type { Taken } from '#domain/review/meeting-slots.ts';
import { type SeasonMeeting, seasonOf, termsLeft } from '#domain/review/season.ts';

const entry = (kind: 'term' | 'half-term' | 'closure', name: string, starts: string, ends: string) => ({
  id: name as CalendarEntryId,
  kind,
  name,
  starts: day(starts),
  ends: day(ends),
});

// 2026: Monday 19 October is the last week before half-term, which is 26 to 30 October
const calendar: SchoolCalendar = {
  entries: [
    entry('term', 'Autumn term', '2026-09-01', '2026-12-18'),
    entry('term', 'Spring term', '2027-01-04', '2027-03-26'),
    entry('half-term', 'Half-term', '2026-10-26', '2026-10-30'),
  ],
};

const open = (id: string, fields: Partial<SeasonMeeting<string>> = {}): SeasonMeeting<string> => ({
  id,
  appraiser: 'ann',
  opens: null,
  until: day('2026-10-31'),
  noticeUntil: null,
  heldOn: null,
  bookedOn: null,
  ...fields,
});
const several = (count: number, fields: Partial<SeasonMeeting<string>> = {}) =>
  Array.from({ length: count }, (_, at) => open(`m${at}`, fields));
const slot = (on: string, at = '09:00'): Taken => ({ appraiser: 'ann', on: day(on), at, minutes: 60 });

const of = (meetings: SeasonMeeting<string>[], today: string, taken: Taken[] = []) => {
  const [found] = seasonOf(meetings, { today: day(today), calendar, taken });
  if (!found) throw new Error('Ann Bowen appraises somebody');
  const { appraiser: _, noFit, ...counts } = found;
  return { ...counts, noFit: noFit.map(({ id, why }) => `${id} ${why}`) };
};

// each worked out by hand on the calendar above; an appraiser holds at most two meetings a day
describe('what an appraiser has to hold, against the days that are left', () => {
  it('nine meetings, and four school days with two slots each until 31 October: one does not fit', () => {
    // from Tuesday 20 October: 20, 21, 22, 23; then half-term until Friday 30, and 31 is a Saturday
    expect(of(several(9), '2026-10-20')).toEqual({
      people: 9,
      held: 0,
      booked: 0,
      open: 9,
      until: '2026-10-31',
      days: 4,
      slots: 8,
      noFit: ['m8 full'],
    });
  });

  it('what is held and booked takes no slot more, and a booked meeting takes its own', () => {
    const meetings = [
      open('held', { heldOn: day('2026-10-12') }),
      open('booked', { bookedOn: day('2026-10-20') }),
      open('late', { bookedOn: day('2026-11-03') }),
      ...several(2),
    ];
    // Tuesday 20 has one slot left, 21 to 23 have two each
    expect(of(meetings, '2026-10-20', [slot('2026-10-20'), slot('2026-11-03')])).toEqual({
      people: 5,
      held: 1,
      booked: 2,
      open: 2,
      until: '2026-10-31',
      days: 4,
      slots: 7,
      noFit: ['late booked-late'],
    });
  });

  it('a day on which both slots are taken is none', () => {
    const taken = [slot('2026-10-22'), slot('2026-10-22', '10:15')];
    expect(of(several(3), '2026-10-22', taken)).toMatchObject({ days: 1, slots: 2, noFit: ['m2 full'] });
  });

  it('a last day that has passed leaves nothing', () => {
    expect(of(several(1), '2026-11-02')).toMatchObject({ days: 0, slots: 0, noFit: ['m0 past'] });
  });

  it('in the holidays no meeting is held', () => {
    expect(of(several(1), '2026-10-26')).toMatchObject({ days: 0, noFit: ['m0 no-day'] });
  });

  it('SPT 18.1: five working days’ notice, given on 20 October, leaves no day before the end of the month', () => {
    // 21, 22, 23, 26, 27: the meeting is on the 27th at the earliest, and then it is half-term
    const noticeUntil = day('2026-10-27');
    expect(of(several(1, { noticeUntil }), '2026-10-20')).toMatchObject({ days: 0, noFit: ['m0 notice'] });
    expect(of(several(1, { noticeUntil, until: day('2026-11-02') }), '2026-10-20')).toMatchObject({
      days: 1,
      noFit: [],
    });
  });

  it('a meeting that opens later is not held before', () => {
    expect(of(several(3, { opens: day('2026-10-23') }), '2026-10-20')).toMatchObject({ days: 1, noFit: ['m2 full'] });
  });

  it('whoever has least time left is met first', () => {
    const meetings = [open('later', { until: day('2026-11-30') }), ...several(8, { until: day('2026-10-23') })];
    expect(of(meetings, '2026-10-20').noFit).toEqual([]);
  });

  it('without a last day everything fits, and no day is counted', () => {
    expect(of(several(30, { until: null }), '2026-10-20')).toMatchObject({ until: null, days: 0, noFit: [] });
  });
});

it('the terms that are left hold the days on which meetings are held, half-term apart', () => {
  // 20 to 23 October, then 2 November to 18 December: 4 + 35; 4 to 8 January
  expect(termsLeft(day('2026-10-20'), day('2027-01-08'), calendar)).toEqual([
    { name: 'Autumn term', starts: '2026-10-20', ends: '2026-12-18', days: 39 },
    { name: 'Spring term', starts: '2027-01-04', ends: '2027-01-08', days: 5 },
  ]);
  expect(termsLeft(day('2026-10-20'), day('2027-01-08'), { entries: [] })).toEqual([]);
  // a last day that has passed
  expect(termsLeft(day('2026-11-02'), day('2026-10-31'), calendar)).toEqual([]);
});
