import { addDays, type Day, day, dayOf, daysBetween, partsOf } from '#domain/days/dates.ts';
import { overlap, type Span } from '#domain/days/span.ts';
import { FIRST_YEAR, LAST_YEAR } from '#domain/days/years.ts';
import { MOST_MONTHS, type Period } from '#domain/policy/groups.ts';

/** A period of a policy in one year: its first and last day, and what its years are called. */
export interface PeriodYear extends Span {
  label: string;
}

/** What can be wrong with the days of a cycle, at the field that has to change. */
export type SpanFault =
  | { code: 'field-year'; field: 'starts'; first: number; last: number }
  | { code: 'field-day-order'; field: 'ends'; before: 'starts' }
  | { code: 'cycle-long'; field: 'ends'; mostMonths: number };

/** The span of a period that begins in a year. */
export function spanOf(period: Pick<Period, 'starts' | 'months'>, year: number): PeriodYear {
  const starts = firstDay(period, year);
  const ends = addDays(monthsLater(starts, period.months), -1);
  return { starts, ends, label: yearsLabel(starts, ends) };
}

/** The span of a period that holds a day; where spans overlap or leave a gap, the last that has begun. */
export function spanHolding(period: Period, today: Day): PeriodYear {
  const { year } = partsOf(today);
  return firstDay(period, year) <= today ? spanOf(period, year) : spanOf(period, year - 1);
}

/**
 * The year of a period in which a cycle stands, however far its own days lie from those of the policy: of the spans of
 * the period, the one that it shares most days with; of two that share as many, the one whose first day is nearer.
 */
export function yearIn(period: Pick<Period, 'starts' | 'months'>, cycle: Span): number {
  const { year } = partsOf(cycle.starts);
  const own = spanOf(period, year);
  if (own.starts === cycle.starts && own.ends === cycle.ends) return year;
  const years = Array.from({ length: partsOf(cycle.ends).year - year + 3 }, (_, index) => year - 2 + index);
  const [nearest = year] = years
    .map((of) => ({ of, span: spanOf(period, of) }))
    .sort(
      (a, b) => sharedDays(b.span, cycle) - sharedDays(a.span, cycle) || apart(a.span, cycle) - apart(b.span, cycle),
    )
    .map(({ of }) => of);
  return nearest;
}

function sharedDays(one: Span, other: Span): number {
  if (!overlap(one, other)) return 0;
  const first = one.starts > other.starts ? one.starts : other.starts;
  const last = one.ends < other.ends ? one.ends : other.ends;
  return daysBetween(first, last) + 1;
}

function apart(one: Pick<Span, 'starts'>, other: Pick<Span, 'starts'>): number {
  return Math.abs(daysBetween(one.starts, other.starts));
}

/** The spans that can be opened: the one that holds a day, the one before it and the next. */
export function spansAround(period: Period, today: Day): [PeriodYear, PeriodYear, PeriodYear] {
  const year = partsOf(spanHolding(period, today).starts).year;
  return [spanOf(period, year - 1), spanOf(period, year), spanOf(period, year + 1)];
}

/** What a cycle's years are called: '2026–27', or '2026' when it lies within one calendar year. */
export function yearsLabel(starts: Day, ends: Day): string {
  const [first, last] = [starts.slice(0, 4), ends.slice(0, 4)];
  return first === last ? first : `${first}–${last.slice(2)}`;
}

/**
 * What is wrong with the days of a cycle, at its field (`starts`, `ends`): a last day before the first, more than
 * eighteen months, or a year that is surely a slip of the hand.
 */
export function faultOfSpan({ starts, ends }: Span): SpanFault | undefined {
  const { year } = partsOf(starts);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return { code: 'field-year', field: 'starts', first: FIRST_YEAR, last: LAST_YEAR };
  if (ends < starts) return { code: 'field-day-order', field: 'ends', before: 'starts' };
  const isLong = ends >= monthsLater(starts, MOST_MONTHS);
  return isLong ? { code: 'cycle-long', field: 'ends', mostMonths: MOST_MONTHS } : undefined;
}

function firstDay({ starts }: Pick<Period, 'starts'>, year: number): Day {
  return dayOf(year, starts.month, starts.dayOfMonth) ?? day(`${year}-01-01`);
}

function monthsLater(from: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  const index = month - 1 + months;
  const [inYear, inMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  // a day that the month does not have becomes the first of the next
  return dayOf(inYear, inMonth, dayOfMonth) ?? dayOf(inYear, inMonth + 1, 1) ?? from;
}
