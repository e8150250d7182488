import { addDays, type Day, day, dayOf, partsOf } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import type { Period, StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** A period of a policy in one year: its first and last day, and what its years are called. */
export interface PeriodYear extends Span {
  label: string;
}

/** What can be wrong with the days of a cycle, at the field that has to change. */
export type SpanFault =
  | { code: 'field-year'; field: 'starts'; first: number; last: number }
  | { code: 'field-day-order'; field: 'ends'; before: 'starts' }
  | { code: 'cycle-long'; field: 'ends'; mostMonths: number };

/** The longest that a cycle may be; no policy's period is longer. */
const MOST_MONTHS = 18;
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** The span of a period that begins in a year. */
export function spanOf(period: Period, year: number): PeriodYear {
  const starts = firstDay(period, year);
  const ends = addDays(monthsLater(starts, period.months), -1);
  return { starts, ends, label: yearsLabel(starts, ends) };
}

/** The span of a period that holds a day; where spans overlap or leave a gap, the last that has begun. */
export function spanHolding(period: Period, today: Day): PeriodYear {
  const { year } = partsOf(today);
  return firstDay(period, year) <= today ? spanOf(period, year) : spanOf(period, year - 1);
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

/**
 * Whether a cycle of a period asks about a staff group: its own groups, and those that the policy covers in no period,
 * so that they are told why they are out. Everybody else is in another period's cycle.
 */
export function covers(period: Period, group: StaffGroupId, policy: Pick<Policy, 'periods' | 'scope'>): boolean {
  if (period.groups.includes(group)) return true;
  const isElsewhere = policy.periods.some(({ groups }) => groups.includes(group));
  return !isElsewhere && policy.scope.some(({ rule }) => rule === 'group');
}

function firstDay({ starts }: Period, year: number): Day {
  return dayOf(year, starts.month, starts.dayOfMonth) ?? day(`${year}-01-01`);
}

function monthsLater(from: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  const index = month - 1 + months;
  const [inYear, inMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  // a day that the month does not have becomes the first of the next
  return dayOf(inYear, inMonth, dayOfMonth) ?? dayOf(inYear, inMonth + 1, 1) ?? from;
}
