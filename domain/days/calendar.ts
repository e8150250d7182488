import { addDays, type Day, daysBetween } from './dates.ts';
import { type CountedDay, countedIn, type DayUnit, daysTaken, unitsIn } from './day-unit.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { type Closing, factsOf, isSchoolDay, isWorkingDay } from './school-days.ts';

const counts: Record<CountedDay, (on: Day, calendar: SchoolCalendar) => boolean> = {
  calendar: () => true,
  working: isWorkingDay,
  school: isSchoolDay,
};

/**
 * The day `amount` units after another, or before it where `amount` is negative; the day itself does not count, and
 * nought units away is the day itself. Hours take the days that they begin.
 */
export function addUnits(from: Day, amount: number, unit: DayUnit, calendar: SchoolCalendar): Day {
  const days = daysTaken(amount, unit);
  const kind = countedIn[unit];
  if (kind === 'calendar') return addDays(from, days);
  let [current, left] = [from, Math.abs(days)];
  while (left > 0) {
    const { before, after } = factsOf(current, calendar);
    current = amount < 0 ? before : after;
    if (counts[kind](current, calendar)) left -= 1;
  }
  return current;
}

/** How many whole units lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function unitsBetween(from: Day, to: Day, unit: DayUnit, calendar: SchoolCalendar): number {
  if (to <= from) return 0;
  const kind = countedIn[unit];
  if (kind === 'calendar') return unitsIn(daysBetween(from, to), unit);
  return unitsIn(daysAfter(from, to, calendar).filter((on) => counts[kind](on, calendar)).length, unit);
}

/** Weekdays that follow each other and that a sum skipped for one reason, with their first and last. */
export interface Skipped extends Closing {
  from: Day;
  until: Day;
}

/** What a sum of working or school days left out besides weekends, after `from` up to and including `to`, in order of days. */
export function skippedBetween(from: Day, to: Day, unit: DayUnit, calendar: SchoolCalendar): Skipped[] {
  const skipped: Skipped[] = [];
  const weekdays = daysAfter(from, to, calendar).filter((on) => !factsOf(on, calendar).isWeekend);
  let last: Skipped | undefined;
  for (const on of weekdays) {
    const closing = closingFor(unit, on, calendar);
    if (closing && last?.why === closing.why && last.name === closing.name) last.until = on;
    else {
      last = closing ? { ...closing, from: on, until: on } : undefined;
      if (last) skipped.push(last);
    }
  }
  return skipped;
}

/**
 * Whether the entered terms say what every weekday after `from`, up to and including `to`, is. Where they do not, school
 * days were counted as working days.
 */
export function termsKnown(from: Day, to: Day, calendar: SchoolCalendar): boolean {
  return daysAfter(from, to, calendar).every((on) => {
    const { isWeekend, isTermKnown } = factsOf(on, calendar);
    return isWeekend || isTermKnown;
  });
}

function closingFor(unit: DayUnit, on: Day, calendar: SchoolCalendar): Closing | null {
  const { shut, noLessons } = factsOf(on, calendar);
  return { calendar: null, working: shut, school: noLessons }[countedIn[unit]];
}

function daysAfter(from: Day, to: Day, calendar: SchoolCalendar): Day[] {
  const days: Day[] = [];
  for (let on = from; on < to; ) {
    on = factsOf(on, calendar).after;
    days.push(on);
  }
  return days;
}
