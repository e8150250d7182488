import { expect, test } from 'vitest';
import { reviewsBack } from '#domain/concern/planned.ts';
import { protectionOf } from '#domain/concern/protection.ts';
import { day } from '#domain/days/dates.ts';
import { bareCalendar, type SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';

// Worked out by hand: six months' service, not before 1 January 2027, or two years' where that comes first; a week's
// notice that ends on the day before was given eight days before it.
test.each([
  // on or before 1 July 2026: from 1 January 2027
  ['2026-07-01', '2027-01-01', '2026-12-24'],
  ['2026-06-30', '2027-01-01', '2026-12-24'],
  ['2025-01-02', '2027-01-01', '2026-12-24'],
  // two years come first, or on the very day
  ['2025-01-01', '2027-01-01', '2026-12-24'],
  ['2024-12-31', '2026-12-31', '2026-12-23'],
  ['2024-02-29', '2026-02-28', '2026-02-20'],
  // after it: six months
  ['2026-07-02', '2027-01-02', '2026-12-25'],
  ['2026-09-01', '2027-03-01', '2027-02-21'],
  ['2027-01-01', '2027-07-01', '2027-06-23'],
  // months that are too short end with their last day, in a leap year, too
  ['2026-08-31', '2027-02-28', '2027-02-20'],
  ['2027-08-29', '2028-02-29', '2028-02-21'],
  ['2027-08-31', '2028-02-29', '2028-02-21'],
  ['2027-03-31', '2027-09-30', '2027-09-22'],
])(
  'whoever began on %s is protected from %s, and a week’s notice ends before it if given by %s',
  (began, from, notice) => {
    expect(protectionOf(day(began))).toEqual({ protectedFrom: from, lastNotice: notice });
  },
);

const closed: SchoolCalendar = {
  entries: [
    {
      id: 'half-term' as CalendarEntryId, // a name in this test
      kind: 'half-term',
      name: 'Half-term',
      starts: day('2027-02-08'),
      ends: day('2027-02-12'),
    },
  ],
};

test('reviews are planned back from two weeks before the last day, on school days', () => {
  const probation = { starts: day('2026-09-01'), ends: day('2027-02-28') };
  // two weeks before Sunday 28 February is Sunday 14: Friday 12; and 55 and 110 days before the 14th
  expect(reviewsBack(probation, 3, bareCalendar)).toEqual(['2026-10-27', '2026-12-21', '2027-02-12']);
  // half-term: Friday 5 February
  expect(reviewsBack(probation, 3, closed)).toEqual(['2026-10-27', '2026-12-21', '2027-02-05']);
  expect(reviewsBack(probation, 1, bareCalendar)).toEqual(['2027-02-12']);
});

test('a period that is too short for reviews two weeks before its end has them in what there is', () => {
  expect(reviewsBack({ starts: day('2026-11-02'), ends: day('2026-11-13') }, 2, bareCalendar)).toEqual([
    '2026-11-06',
    '2026-11-13',
  ]);
});
