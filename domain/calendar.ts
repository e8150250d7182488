import { addDays, type Day, day, partsOf, weekdayOf } from './dates.ts';
import type { DayUnit } from './policy/values.ts';
import type { SchoolCalendar } from './school-calendar.ts';

const MONDAY = 0;
const SATURDAY = 5;

/**
 * The bank holidays of England and Wales in a year: the eight of the Banking and Financial Dealings Act 1971 and of
 * custom, moved to the next weekday where they fall at a weekend, and the one-off days that were proclaimed.
 */
export function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const days = [
    nextFree(day(`${year}-01-01`)),
    addDays(easter, -2),
    addDays(easter, 1),
    earlyMay(year),
    springBank(year),
    lastMonday(day(`${year}-08-31`)),
    ...christmas(year),
    ...(proclaimed[year] ?? []).map(day),
  ];
  return days.sort();
}

/** Proclaimed for one year only: the jubilee, the state funeral of 2022 and the coronation. */
const proclaimed: Record<number, string[]> = {
  2012: ['2012-06-05'],
  2022: ['2022-06-03', '2022-09-19'],
  2023: ['2023-05-08'],
};

/** Moved by proclamation: to 8 May 2020 for VE day; the spring holiday to June in jubilee years. */
const moved: Record<string, string> = {
  '2020-may': '2020-05-08',
  '2012-spring': '2012-06-04',
  '2022-spring': '2022-06-02',
};

function earlyMay(year: number): Day {
  return day(moved[`${year}-may`] ?? firstMonday(day(`${year}-05-01`)));
}

function springBank(year: number): Day {
  return day(moved[`${year}-spring`] ?? lastMonday(day(`${year}-05-31`)));
}

function christmas(year: number): Day[] {
  const first = nextFree(day(`${year}-12-25`));
  const second = nextFree(day(`${year}-12-26`));
  return [first, second === first ? addDays(second, 1) : second];
}

function nextFree(from: Day): Day {
  return weekdayOf(from) < SATURDAY ? from : nextFree(addDays(from, 1));
}

function firstMonday(from: Day): Day {
  return weekdayOf(from) === MONDAY ? from : firstMonday(addDays(from, 1));
}

function lastMonday(from: Day): Day {
  return weekdayOf(from) === MONDAY ? from : lastMonday(addDays(from, -1));
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const dayOfMonth = (h + l - 7 * m + 33 * month + 19) % 32;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
}

/** Whether offices work on a day: not a Saturday, a Sunday or a bank holiday of England and Wales. */
export function isWorkingDay(of: Day): boolean {
  return weekdayOf(of) < SATURDAY && !holidaysOf(partsOf(of).year).has(of);
}

// a year's holidays never change, and a list of deadlines asks for them thousands of times
const remembered = new Map<number, ReadonlySet<Day>>();

function holidaysOf(year: number): ReadonlySet<Day> {
  const known = remembered.get(year) ?? new Set(bankHolidays(year));
  remembered.set(year, known);
  return known;
}

/** The day `amount` calendar or working days after another; the day itself does not count. */
export function addUnits(from: Day, amount: number, unit: DayUnit, _calendar: SchoolCalendar): Day {
  if (unit === 'calendar') return addDays(from, amount);
  let [current, left] = [from, amount];
  while (left > 0) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** How many calendar or working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function unitsBetween(from: Day, to: Day, unit: DayUnit, _calendar: SchoolCalendar): number {
  let [count, current] = [0, from];
  while (current < to) {
    current = addDays(current, 1);
    if (unit === 'calendar' || isWorkingDay(current)) count += 1;
  }
  return count;
}

/** The days of a span that offices do not work on a weekday: what a sum of working days skipped. */
export function holidaysBetween(from: Day, to: Day): Day[] {
  const years = [...new Set([partsOf(from).year, partsOf(to).year])];
  return years.flatMap(bankHolidays).filter((holiday) => holiday > from && holiday <= to);
}
