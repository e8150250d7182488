import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { bankHolidays } from '#domain/days/bank-holidays.ts';
import { addDays, day, weekdayOf } from '#domain/days/dates.ts';

// The bank holidays of England and Wales as the government published them for each year.
const published = {
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

test.each(Object.entries(published))('the bank holidays of %s are those that were published', (year, days) => {
  const expected = days.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`);
  expect(bankHolidays(Number(year)).map(({ on }) => on)).toEqual(expected);
});

// another program's table, which lists the weekend days too that were moved; it has no day wrong in these years
const years = Array.from({ length: 13 }, (_, index) => 2018 + index);

test.each(years)('the weekdays off in %i are those that date-holidays knows, in England and in Wales', (year) => {
  const ours = bankHolidays(year).map(({ on }) => on);
  for (const country of ['ENG', 'WLS']) {
    const theirs = new Holidays('GB', country)
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => day(date.slice(0, 10)))
      .filter((on) => weekdayOf(on) < 5);
    expect(ours).toEqual(theirs);
  }
});

// Easter Sundays as the Church of England's tables give them
const easters =
  '2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01';

test.each(easters.split(' '))('before and after the Easter Sunday of %s there is a day off', (easter) => {
  const named = Object.fromEntries(bankHolidays(Number(easter.slice(0, 4))).map(({ on, name }) => [name, on]));
  expect(named).toMatchObject({
    'Good Friday': addDays(day(easter), -2),
    'Easter Monday': addDays(day(easter), 1),
  });
});

test.each([
  // 25 December falls on a Saturday in 2027, on a Sunday in 2022 and 2033, on a Friday in 2026
  [2026, { 'Christmas Day': '2026-12-25', 'Boxing Day (substitute day)': '2026-12-28' }],
  [2027, { 'Christmas Day (substitute day)': '2027-12-27', 'Boxing Day (substitute day)': '2027-12-28' }],
  [2022, { 'Boxing Day': '2022-12-26', 'Christmas Day (substitute day)': '2022-12-27' }],
  [2033, { 'Boxing Day': '2033-12-26', 'Christmas Day (substitute day)': '2033-12-27' }],
  [2020, { 'Early May bank holiday': '2020-05-08' }], // moved to VE Day
  [2022, { 'Spring bank holiday': '2022-06-02', 'State funeral of Queen Elizabeth II': '2022-09-19' }],
])('in %i people know the days off as %o', (year, expected) => {
  const named = Object.fromEntries(bankHolidays(year).map(({ on, name }) => [name, on]));
  expect(named).toMatchObject(expected);
});

test('every bank holiday until 2040 is a weekday, no two are one, and each year has eight or the proclaimed more', () => {
  for (let year = 2018; year <= 2040; year += 1) {
    const days = bankHolidays(year).map(({ on }) => on);
    expect(days.every((on) => weekdayOf(on) < 5)).toBe(true);
    expect(new Set(days).size).toBe({ 2022: 10, 2023: 9 }[year] ?? 8);
  }
});
