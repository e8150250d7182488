import { addDays, type Day, day, daysBetween } from './dates.ts';
import { type SchoolCalendar, schoolYearOf } from './school-calendar.ts';
import { termsIn } from './school-days.ts';

/** A term as service is counted in: entered by the school, or as terms usually fall. */
export interface Term {
  starts: Day;
  ends: Day;
  isEntered: boolean;
}

/**
 * The terms of the school year that begins in a year, the earliest first: those that the school entered, and the usual
 * three (autumn, spring, summer) for the part of the year in which it entered none.
 */
export function termsOf(calendar: SchoolCalendar, year: number): Term[] {
  const entered = termsIn(calendar)
    .filter(({ starts }) => schoolYearOf(starts) === year)
    .map(({ starts, ends }) => ({ starts, ends, isEntered: true }));
  const missing = usualTerms(year).filter((usual) => !entered.some((term) => holds(usual, middleOf(term))));
  return [...entered, ...missing].sort((a, b) => (a.starts < b.starts ? -1 : 1));
}

/** The last day of the first whole term that somebody served: of the first that began on or after the start date. */
export function firstTermServed(startDate: Day, calendar: SchoolCalendar): Day {
  const year = schoolYearOf(startDate);
  // the year after holds a term that begins later, whatever was entered
  const terms = [...termsOf(calendar, year), ...termsOf(calendar, year + 1)];
  const first = terms.find(({ starts }) => starts >= startDate);
  if (first === undefined) throw new Error('a school year without terms');
  return first.ends;
}

function usualTerms(year: number): Term[] {
  return [
    { starts: day(`${year}-09-01`), ends: day(`${year}-12-31`), isEntered: false },
    { starts: day(`${year + 1}-01-01`), ends: day(`${year + 1}-03-31`), isEntered: false },
    { starts: day(`${year + 1}-04-01`), ends: day(`${year + 1}-08-31`), isEntered: false },
  ];
}

function middleOf({ starts, ends }: Term): Day {
  return addDays(starts, Math.floor(daysBetween(starts, ends) / 2));
}

function holds({ starts, ends }: Term, on: Day): boolean {
  return starts <= on && on <= ends;
}
