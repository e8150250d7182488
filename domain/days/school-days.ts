import { bankHolidays } from './bank-holidays.ts';
import { addDays, type Day, daysBetween, partsOf, weekdayOf } from './dates.ts';
import type { CalendarEntry, CalendarKind, SchoolCalendar } from './school-calendar.ts';

/** Why a weekday does not count, under the name that people know it by. */
export interface Closing {
  why: 'bank-holiday' | 'between-terms' | Exclude<CalendarKind, 'term'>;
  name: string;
}

/** What one day is to the school. */
export interface DayFacts {
  before: Day;
  after: Day;
  isWeekend: boolean;
  /** Why nobody works on this weekday; null where people do. */
  shut: Closing | null;
  /** Why no lessons are held on this weekday; null where they are. */
  noLessons: Closing | null;
  /** Whether the entered terms say what this day is; where they do not, it is taken for what offices make of it. */
  isTermKnown: boolean;
}

const SATURDAY = 5;

/** No school holiday is longer: between terms further apart than this, a term is missing. */
const LONGEST_HOLIDAY_DAYS = 63;

// each day of a calendar is looked at once, however many deadlines are counted over it; gone with its calendar
interface Index {
  terms: CalendarEntry[];
  days: Map<Day, DayFacts>;
}
const known = new WeakMap<SchoolCalendar, Index>();

/** What a day is by a calendar. */
export function factsOf(on: Day, calendar: SchoolCalendar): DayFacts {
  const index: Index = known.get(calendar) ?? { terms: termsIn(calendar), days: new Map() };
  known.set(calendar, index);
  const facts = index.days.get(on) ?? lookAt(on, calendar, index.terms);
  index.days.set(on, facts);
  return facts;
}

/** Whether the school's office works on a day: no weekend, no bank holiday, no closure. */
export function isWorkingDay(on: Day, calendar: SchoolCalendar): boolean {
  const { isWeekend, shut } = factsOf(on, calendar);
  return !isWeekend && shut === null;
}

/** Whether lessons are held on a day: a working day in a term, no half-term, no INSET day. Where no term is known, a working day. */
export function isSchoolDay(on: Day, calendar: SchoolCalendar): boolean {
  const { isWeekend, noLessons } = factsOf(on, calendar);
  return !isWeekend && noLessons === null;
}

/** The entered terms, the earliest first. */
export function termsIn({ entries }: SchoolCalendar): CalendarEntry[] {
  return entries.filter(({ kind }) => kind === 'term').sort((a, b) => (a.starts < b.starts ? -1 : 1));
}

function lookAt(on: Day, { entries }: SchoolCalendar, terms: readonly CalendarEntry[]): DayFacts {
  const covering = (kinds: readonly CalendarKind[]) =>
    entries.find(({ kind, starts, ends }) => kinds.includes(kind) && starts <= on && on <= ends);
  const shut = closingOf(covering(['closure', 'holiday'])) ?? bankHolidayOn(on);
  const holiday = betweenTerms(on, terms);
  const inTerm = terms.some(({ starts, ends }) => starts <= on && on <= ends);
  return {
    before: addDays(on, -1),
    after: addDays(on, 1),
    isWeekend: weekdayOf(on) >= SATURDAY,
    shut,
    noLessons: closingOf(covering(['half-term', 'inset'])) ?? (holiday ? schoolHoliday : shut),
    isTermKnown: inTerm || holiday,
  };
}

const schoolHoliday: Closing = { why: 'between-terms', name: 'the school holidays' };

/** Whether a day lies between two terms that follow each other. */
function betweenTerms(on: Day, terms: readonly CalendarEntry[]): boolean {
  const last = terms.findLast(({ starts }) => starts <= on);
  const next = terms.find(({ starts }) => starts > on);
  if (last === undefined || next === undefined || on <= last.ends) return false;
  return daysBetween(last.ends, next.starts) - 1 <= LONGEST_HOLIDAY_DAYS;
}

function closingOf(entry: CalendarEntry | undefined): Closing | null {
  return entry === undefined || entry.kind === 'term' ? null : { why: entry.kind, name: entry.name };
}

function bankHolidayOn(on: Day): Closing | null {
  const found = bankHolidays(partsOf(on).year).find((holiday) => holiday.on === on);
  return found ? { why: 'bank-holiday', name: found.name } : null;
}
