import { addUnits, type Skipped, skippedBetween, termsKnown } from '#domain/calendar.ts';
import { addDays, type Day } from '#domain/dates.ts';
import { shortDay, weekdayName } from '#domain/day-words.ts';
import type { DayUnit, WaitsFor } from '#domain/policy.ts';
import type { SchoolCalendar } from '#domain/school-calendar.ts';
import { listed, weekdayAndDay } from './days.ts';

const units: Record<DayUnit, [one: string, many: string]> = {
  calendar: ['day', 'days'],
  working: ['working day', 'working days'],
  school: ['school day', 'school days'],
  weeks: ['week', 'weeks'],
};

/** '1 working day', '5 school days', '5 days', '2 weeks'. */
export function amountOfDays(amount: number, unit: DayUnit): string {
  const [one, many] = units[unit];
  return `${amount} ${amount === 1 ? one : many}`;
}

/** How long there is: '4 working days late', 'Due today', 'Due tomorrow', 'Due on Monday', '4 working days left'. */
export function daysInWords(due: Day, daysLeft: number, unit: DayUnit, calendar: SchoolCalendar): string {
  const counted = unit === 'weeks' ? 'calendar' : unit; // a deadline in weeks is told in days
  if (daysLeft < 0) return `${amountOfDays(-daysLeft, counted)} late`;
  if (daysLeft === 0) return 'Due today';
  if (daysLeft > 1) return `${amountOfDays(daysLeft, counted)} left`;
  const dayBeforeCounts = addUnits(due, -1, counted, calendar) === addDays(due, -1);
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
export function sumInWords(from: Day, due: Day, amount: number, unit: DayUnit, calendar: SchoolCalendar): string {
  const sum = `${amountOfDays(amount, unit)} after ${weekdayAndDay(from)} is ${weekdayAndDay(due)}.`;
  if (unit === 'calendar' || unit === 'weeks') return `${sum} Every day counts.`;
  const skipped = skippedBetween(from, due, unit, calendar).map(skippedInWords);
  const others = skipped.length === 0 ? '' : `, nor ${listed(skipped)}`;
  const unknown = unit === 'school' && !termsKnown(from, due, calendar) ? ` ${termsMissing}` : '';
  return `${sum} Saturdays and Sundays do not count${others}.${unknown}`;
}

const termsMissing = 'No term is entered for some of these days, so working days were counted there.';

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
