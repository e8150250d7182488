import { addDays, type Day, day, weekdayOf } from './dates.ts';

/** A bank holiday of England and Wales, always a weekday, under the name that people know it by. */
export interface BankHoliday {
  on: Day;
  name: string;
}

const [MONDAY, SATURDAY, SUNDAY] = [0, 5, 6];

// a year's holidays never change, and a list of deadlines asks for them thousands of times
const remembered = new Map<number, readonly BankHoliday[]>();

/**
 * The bank holidays of England and Wales in a year, the earliest first: the eight of the Banking and Financial Dealings
 * Act 1971 and of custom, each moved to the next free weekday where it falls at a weekend (Schedule 1 and yearly
 * proclamation), and the one-off days since 2000. A day proclaimed after this was written is an entry of the school.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const known = remembered.get(year) ?? ofYear(year).sort((a, b) => (a.on < b.on ? -1 : 1));
  remembered.set(year, known);
  return known;
}

function ofYear(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  return [
    onWeekday(day(`${year}-01-01`), 'New Year’s Day'),
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: moved(`${year}-early-may`) ?? mondayFrom(day(`${year}-05-01`), 1), name: 'Early May bank holiday' },
    { on: moved(`${year}-spring`) ?? mondayFrom(day(`${year}-05-31`), -1), name: 'Spring bank holiday' },
    { on: mondayFrom(day(`${year}-08-31`), -1), name: 'Summer bank holiday' },
    ...christmas(year),
    ...(proclaimed[year] ?? []).map(([on, name]) => ({ on: day(on), name })),
  ];
}

/** Moved by proclamation: to VE Day in 2020; the spring holiday to June in jubilee years. */
const movedTo: Record<string, string> = {
  '2002-spring': '2002-06-04',
  '2012-spring': '2012-06-04',
  '2020-early-may': '2020-05-08',
  '2022-spring': '2022-06-02',
};

function moved(holiday: string): Day | undefined {
  const to = movedTo[holiday];
  return to === undefined ? undefined : day(to);
}

/** Proclaimed for one year only. */
const proclaimed: Record<number, [string, string][]> = {
  2002: [['2002-06-03', 'Golden Jubilee']],
  2011: [['2011-04-29', 'Royal wedding']],
  2012: [['2012-06-05', 'Diamond Jubilee']],
  2022: [
    ['2022-06-03', 'Platinum Jubilee'],
    ['2022-09-19', 'State funeral of Queen Elizabeth II'],
  ],
  2023: [['2023-05-08', 'Coronation of King Charles III']],
};

/** Two days next to each other: where Christmas falls on a Sunday, Boxing Day keeps its Monday and Christmas moves past it. */
function christmas(year: number): BankHoliday[] {
  const first = day(`${year}-12-25`);
  const second = addDays(first, 1);
  const afterBoth = addDays(first, 2);
  if (weekdayOf(first) === SUNDAY) return [{ on: second, name: 'Boxing Day' }, substitute(afterBoth, 'Christmas Day')];
  if (weekdayOf(first) === SATURDAY)
    return [substitute(afterBoth, 'Christmas Day'), substitute(addDays(afterBoth, 1), 'Boxing Day')];
  return [{ on: first, name: 'Christmas Day' }, onWeekday(second, 'Boxing Day')];
}

function onWeekday(on: Day, name: string): BankHoliday {
  return weekdayOf(on) < SATURDAY ? { on, name } : substitute(mondayFrom(on, 1), name);
}

function substitute(on: Day, name: string): BankHoliday {
  return { on, name: `${name} (substitute day)` };
}

/** The Monday on or after a day (`step` 1), or on or before it (-1). */
function mondayFrom(from: Day, step: 1 | -1): Day {
  return weekdayOf(from) === MONDAY ? from : mondayFrom(addDays(from, step), step);
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
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
