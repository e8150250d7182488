import type { DayUnit } from '#domain/days/day-unit.ts';
import { addDays, type Day, daysBetween } from './dates.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { type Closing, factsOf, isSchoolDay, isWorkingDay } from './school-days.ts';

type CountedUnit = Exclude<DayUnit, 'weeks'>;

const counts: Record<CountedUnit, (on: Day, calendar: SchoolCalendar) => boolean> = {
  calendar: () => true,
  working: isWorkingDay,
  school: isSchoolDay,
};

/**
 * The day `amount` units after another, or before it where `amount` is negative; the day itself does not count, and
 * nought units away is the day itself.
 */
export function addUnits(from: Day, amount: number, unit: DayUnit, calendar: SchoolCalendar): Day {
  if (unit === 'weeks') return addDays(from, 7 * amount);
  if (unit === 'calendar') return addDays(from, amount);
  let [current, left] = [from, Math.abs(amount)];
  while (left > 0) {
    const { before, after } = factsOf(current, calendar);
    current = amount < 0 ? before : after;
    if (counts[unit](current, calendar)) left -= 1;
  }
  return current;
}

/** How many units lie after `from`, up to and including `to`: whole weeks, or days; 0 when `to` is not later. */
export function unitsBetween(from: Day, to: Day, unit: DayUnit, calendar: SchoolCalendar): number {
  if (to <= from) return 0;
  if (unit === 'weeks') return Math.floor(daysBetween(from, to) / 7);
  return daysAfter(from, to, calendar).filter((on) => counts[unit](on, calendar)).length;
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
  return { calendar: null, weeks: null, working: shut, school: noLessons }[unit];
}

function daysAfter(from: Day, to: Day, calendar: SchoolCalendar): Day[] {
  const days: Day[] = [];
  for (let on = from; on < to; ) {
    on = factsOf(on, calendar).after;
    days.push(on);
  }
  return days;
}
