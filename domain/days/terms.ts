import { addDays, type Day, day, daysBetween } from './dates.ts';
import { type SchoolCalendar, schoolYearOf } from './school-calendar.ts';
import { termsIn } from './school-days.ts';

/** A term as service is counted in: entered by the school, or as terms usually fall. */
export interface Term {
  starts: Day;
  ends: Day;
  /** Whoever begins on this day or before it serves the term whole: its first, where the school entered it. */
  beginsBy: Day;
  isEntered: boolean;
}

/**
 * The terms of the school year that begins in a year, the earliest first: those that the school entered, and the usual
 * three (autumn, spring, summer) for the part of the year in which it entered none.
 */
export function termsOf(calendar: SchoolCalendar, year: number): Term[] {
  const entered = termsIn(calendar)
    .filter(({ starts }) => schoolYearOf(starts) === year)
    .map(({ starts, ends }) => ({ starts, ends, beginsBy: starts, isEntered: true }));
  const missing = usualTerms(year).filter((usual) => !entered.some((term) => holds(usual, middleOf(term))));
  return [...entered, ...missing].sort((a, b) => (a.starts < b.starts ? -1 : 1));
}

/** A third of a year: no term is longer, though one that nobody entered reaches through the holidays after it. */
const LONGEST_TERM_DAYS = 122;

/**
 * The day on which somebody has served a term: the last day of the first that they work whole or, if that is sooner, the
 * day on which they have been there as long as the term they began in. Nineteen weeks across two half-terms are no less
 * than a term.
 */
export function termServed(startDate: Day, calendar: SchoolCalendar): Day {
  const year = schoolYearOf(startDate);
  // the year after holds a term that begins later, whatever was entered
  const terms = [...termsOf(calendar, year), ...termsOf(calendar, year + 1)];
  const begun = terms.find(({ ends }) => ends >= startDate);
  const whole = terms.find(({ beginsBy }) => beginsBy >= startDate);
  if (begun === undefined || whole === undefined) throw new Error('a school year without terms');
  const days = Math.min(daysBetween(begun.starts, begun.ends) + 1, LONGEST_TERM_DAYS);
  const byLength = addDays(startDate, days - 1);
  return byLength < whole.ends ? byLength : whole.ends;
}

// terms that nobody entered begin some days after the month does, the summer term after Easter
function usualTerms(year: number): Term[] {
  const next = year + 1;
  const usual = [
    [`${year}-09-01`, `${year}-09-15`, `${year}-12-31`],
    [`${next}-01-01`, `${next}-01-15`, `${next}-03-31`],
    [`${next}-04-01`, `${next}-04-30`, `${next}-08-31`],
  ] as const;
  return usual.map(([starts, beginsBy, ends]) => {
    return { starts: day(starts), beginsBy: day(beginsBy), ends: day(ends), isEntered: false };
  });
}

function middleOf({ starts, ends }: Term): Day {
  return addDays(starts, Math.floor(daysBetween(starts, ends) / 2));
}

function holds({ starts, ends }: Term, on: Day): boolean {
  return starts <= on && on <= ends;
}
