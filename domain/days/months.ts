import { addDays, type Day, dayOf, partsOf } from './dates.ts';

/** The same day of the month `count` months later; where that month is too short, its last day. */
export function addMonths(from: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  const first = monthsOn(year, month, count);
  for (let last = dayOfMonth; last > 28; last -= 1) {
    const there = dayOf(first.year, first.month, last);
    if (there !== undefined) return there;
  }
  return dayIn(first, Math.min(dayOfMonth, 28));
}

/** As above, but where that month is too short, the first day of the next: for whatever has to be kept so long. */
export function addMonthsInFull(from: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  const { year: inYear, month: inMonth } = monthsOn(year, month, count);
  return dayOf(inYear, inMonth, dayOfMonth) ?? addDays(addMonths(from, count), 1);
}

function monthsOn(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function dayIn({ year, month }: { year: number; month: number }, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === undefined) throw new RangeError('a month outside the calendar');
  return found;
}
