import { type Skipped, skippedBetween } from '#domain/calendar.ts';
import { addDays, type Day } from '#domain/dates.ts';
import { shortDay, weekdayName } from '#domain/day-words.ts';
import type { DayUnit, WaitsFor } from '#domain/policy.ts';
import { isWorkingDay } from '#domain/school-days.ts';
import { listed, weekdayAndDay } from './days.ts';

/** '1 working day', '5 working days', '5 days'. */
export function amountOfDays(amount: number, unit: DayUnit): string {
  const one = unit === 'working' ? 'working day' : 'day';
  return `${amount} ${amount === 1 ? one : `${one}s`}`;
}

/** How long there is: '4 working days late', 'Due today', 'Due tomorrow', 'Due on Monday', '4 working days left'. */
export function daysInWords(due: Day, daysLeft: number, unit: DayUnit): string {
  if (daysLeft < 0) return `${amountOfDays(-daysLeft, unit)} late`;
  if (daysLeft === 0) return 'Due today';
  if (daysLeft > 1) return `${amountOfDays(daysLeft, unit)} left`;
  const dayBeforeCounts = unit === 'calendar' || isWorkingDay(addDays(due, -1));
  return dayBeforeCounts ? 'Due tomorrow' : `Due on ${weekdayName(due, 'en')}`;
}

/**
 * The rule behind a deadline, with the step that it counts from in the policy's words: '5 working days after ‘Meeting
 * held’ on 9 Oct 2026'; without the day while that step is not done.
 */
export function ruleInWords(amount: number, unit: DayUnit, after: string, from: Day | null): string {
  const rule = `${amountOfDays(amount, unit)} after ‘${after}’`;
  return from === null ? rule : `${rule} on ${shortDay(from, 'en')}`;
}

/** The sum behind a deadline, with the days that it left out. */
export function sumInWords(from: Day, due: Day, amount: number, unit: DayUnit): string {
  const sum = `${amountOfDays(amount, unit)} after ${weekdayAndDay(from)} is ${weekdayAndDay(due)}.`;
  if (unit === 'calendar') return `${sum} Every day counts.`;
  const skipped = skippedBetween(from, due, unit).map(skippedInWords);
  const others = skipped.length === 0 ? '' : `, nor ${listed(skipped)}`;
  return `${sum} Saturdays and Sundays do not count${others}.`;
}

/** 'Good Friday on 3 Apr 2026', 'Half term from 26 Oct 2026 to 30 Oct 2026'. */
function skippedInWords({ name, from, until }: Skipped): string {
  return from === until
    ? `${name} on ${shortDay(from, 'en')}`
    : `${name} from ${shortDay(from, 'en')} to ${shortDay(until, 'en')}`;
}

/** Who a step waits for; the words for the two sides are the policy's. */
export function waitsForInWords(who: WaitsFor, terms: { appraisee: string; appraiser: string }): string {
  const names = { ...terms, headteacher: 'headteacher', office: 'office' } satisfies Record<WaitsFor, string>;
  return `waits for the ${names[who]}`;
}

/** How a deadline is marked: late, due within a day, or later. */
export function urgencyOf(daysLeft: number): 'bad' | 'warn' | 'neutral' {
  if (daysLeft < 0) return 'bad';
  return daysLeft <= 1 ? 'warn' : 'neutral';
}
