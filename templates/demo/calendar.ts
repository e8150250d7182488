import { bankHolidays } from '#domain/days/bank-holidays.ts';
import { addDays, type Day, day, weekdayOf } from '#domain/days/dates.ts';
import type { CalendarEntry, NewCalendarEntry } from '#domain/days/school-calendar.ts';
import { idOf } from './ids.ts';

/** The term dates of the demo school for school years given by their first calendar years, as a Welsh school's usually fall. */
export function demoCalendar(years: readonly number[]): CalendarEntry[] {
  return years.flatMap((year) =>
    datesOf(year).map((entry) => ({ id: idOf(`calendar/${entry.kind}/${entry.starts}`), ...entry })),
  );
}

function datesOf(year: number): NewCalendarEntry[] {
  const next = year + 1;
  const term = mondayOrAfter(day(`${year}-09-01`));
  const goodFriday = holidayIn(next, 'Good Friday');
  const autumnHalf = mondayOrAfter(day(`${year}-10-25`));
  const springHalf = mondayOrAfter(day(`${next}-02-12`));
  const whitsun = mondayOrAfter(day(`${next}-05-25`));
  return [
    { kind: 'inset', name: 'INSET day', starts: term, ends: term },
    { kind: 'term', name: 'Autumn term', starts: addDays(term, 1), ends: fridayUntil(day(`${year}-12-21`)) },
    { kind: 'half-term', name: 'Autumn half-term', starts: autumnHalf, ends: addDays(autumnHalf, 4) },
    { kind: 'inset', name: 'INSET day', starts: addDays(autumnHalf, 7), ends: addDays(autumnHalf, 7) },
    { kind: 'term', name: 'Spring term', starts: mondayOrAfter(day(`${next}-01-03`)), ends: addDays(goodFriday, -7) },
    { kind: 'half-term', name: 'Spring half-term', starts: springHalf, ends: addDays(springHalf, 4) },
    { kind: 'term', name: 'Summer term', starts: addDays(goodFriday, 10), ends: fridayUntil(day(`${next}-07-22`)) },
    { kind: 'half-term', name: 'Summer half-term', starts: whitsun, ends: addDays(whitsun, 4) },
  ];
}

function holidayIn(year: number, name: string): Day {
  const found = bankHolidays(year).find((holiday) => holiday.name === name);
  if (found === undefined) throw new Error(`no ${name} in ${year}`);
  return found.on;
}

function mondayOrAfter(from: Day): Day {
  return addDays(from, (7 - weekdayOf(from)) % 7);
}

function fridayUntil(last: Day): Day {
  return addDays(last, -((weekdayOf(last) + 3) % 7));
}
