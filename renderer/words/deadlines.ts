import { holidaysBetween, isWorkingDay } from '#domain/calendar.ts';
import { addDays, type Day } from '#domain/dates.ts';
import { shortDay, weekdayName } from '#domain/day-words.ts';
import type { DayUnit, StepId, WaitsFor } from '#domain/policy.ts';
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

/** How a step is spoken of when days are counted from it. */
const counted = {
  'meeting-set': 'the date was set',
  'pre-review-sent': 'the pre-review form was given',
  meeting: 'the meeting',
  'statement-written': 'the forms were passed on',
  signed: 'the signing',
  'sent-to-headteacher': 'it went to the headteacher',
  'copies-given': 'the copies were given',
  'training-notified': 'the training needs were notified',
  interim: 'the interim review',
} as const satisfies Record<StepId, string>;

/** A deadline as its words need it. */
export interface CountedDays {
  after: StepId;
  amount: number;
  unit: DayUnit;
  from: Day | null;
}

/** The rule behind a deadline: '5 working days after the meeting on 9 Oct 2026'. */
export function ruleInWords({ after, amount, unit, from }: CountedDays): string {
  const rule = `${amountOfDays(amount, unit)} after ${counted[after]}`;
  return from === null ? rule : `${rule} on ${shortDay(from, 'en')}`;
}

/** The sum behind a deadline, with the days that it left out. */
export function sumInWords(from: Day, due: Day, amount: number, unit: DayUnit): string {
  const sum = `${amountOfDays(amount, unit)} after ${weekdayAndDay(from)} is ${weekdayAndDay(due)}.`;
  if (unit === 'calendar') return `${sum} Every day counts.`;
  const holidays = holidaysBetween(from, due).map((holiday) => shortDay(holiday, 'en'));
  const skipped = holidays.length === 0 ? '' : `, nor ${holidays.length === 1 ? 'the bank holiday' : 'the bank holidays'} on ${listed(holidays)}`;
  return `${sum} Saturdays and Sundays do not count${skipped}.`;
}

/** Who a step waits for; the words for the two sides are the policy's. */
export function waitsForInWords(who: WaitsFor, terms: { appraisee: string; appraiser: string }): string {
  const names = { ...terms, headteacher: 'headteacher', office: 'office' } satisfies Record<WaitsFor, string>;
  return `Waits for the ${names[who]}`;
}
