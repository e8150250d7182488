import { addUnits } from '#domain/days/calendar.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';

// the demo school closes on no day of its own: its calendar holds nothing that a working day follows from
const isWorked = (of: Day): boolean => isWorkingDay(of, bareCalendar);

/** The day itself where offices work on it, else the last one before on which they do. */
export function workingDayUntil(of: Day): Day {
  return isWorked(of) ? of : workingDayUntil(addDays(of, -1));
}

/** The day itself where offices work on it, else the next one on which they do. */
export function workingDayFrom(of: Day): Day {
  return isWorked(of) ? of : workingDayFrom(addDays(of, 1));
}

/** So many working days before a day; with 0, that day or the last working day before it. */
export function workingDaysBefore(of: Day, count: number): Day {
  const last = workingDayUntil(of);
  return count === 0 ? last : workingDaysBefore(addDays(last, -1), count - 1);
}

/** So many working days after a day; with 0, the day itself. */
export function workingDaysAfter(of: Day, count: number): Day {
  return addUnits(of, count, 'working', bareCalendar);
}
