import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { shortDay, weekdayName } from '#domain/days/day-words.ts';
import type { WaitsFor } from '#domain/policy/steps.ts';
import { type Bilingual, inLanguage } from '#domain/text/bilingual.ts';
import { listed, weekdayAndDay } from './days.ts';

/** A deadline as the office tells it. */
export type ShownDeadline = Output<'reviews.byId'>['deadlines'][number];
type Sum = NonNullable<ShownDeadline['sum']>;
/** A rule with what led to its day; what the sum left out is not asked for. */
type Rule = Pick<ShownDeadline, 'shortened' | 'ownChoice'> & {
  sum: Omit<Sum, 'skipped' | 'termsKnown'> | null;
  counts?: ShownDeadline['counts'];
};

const units: Record<DayUnit, { one: string; many: string }> = {
  calendar: { one: 'day', many: 'days' },
  working: { one: 'working day', many: 'working days' },
  school: { one: 'school day', many: 'school days' },
  weeks: { one: 'week', many: 'weeks' },
};

/** '1 working day', '5 working days', '5 days', '8 weeks'; the amount's sign is left out. */
export function amountOfDays(amount: number, unit: DayUnit): string {
  const count = Math.abs(amount);
  return `${count} ${count === 1 ? units[unit].one : units[unit].many}`;
}

/** How long there is: '4 working days late', 'Due today', 'Due tomorrow', 'Due on Monday', '4 working days left'. */
export function daysInWords(due: Day, daysLeft: number, unit: DayUnit): string {
  if (daysLeft < 0) return `${amountOfDays(-daysLeft, unit)} late`;
  if (daysLeft === 0) return 'Due today';
  if (daysLeft > 1) return `${amountOfDays(daysLeft, unit)} left`;
  // of working and school days the next may be some days away
  return unit === 'calendar' ? 'Due tomorrow' : `Due on ${weekdayName(due, 'en')}`;
}

/**
 * The rule behind a deadline, with what it counts from in the policy's words: '5 working days after ‘Meeting held’ on 9
 * Oct 2026'; without the day while that is not known.
 */
export function ruleInWords({ sum, counts, shortened, ownChoice }: Rule): string {
  if (counts) return `${countedFrom(counts.amount, counts.unit)} ${quoted(counts.sinceLabel)}`;
  if (sum) return `${countedFrom(sum.amount, sum.unit)} ${sinceInWords(sum)}`;
  if (shortened) return 'The person’s last day comes first';
  return ownChoice ? 'Your school names the day' : 'The policy names the day';
}

/** Why a deadline falls on its day: the sum where there is one, and the policy's clause, or that the school chose it. */
export function whyInWords({ sum, due, shortened, clause, ownChoice }: Why): string {
  const source = ownChoice ? 'Your school’s choice, because the policy leaves it open.' : `Policy: ${clause}.`;
  if (due === null) return source;
  if (sum) return `${sumInWords(sum, due)} ${source}`;
  return shortened
    ? `Their last day is ${weekdayAndDay(due)}, before the day that holds for everybody else. ${source}`
    : source;
}

type Why = Pick<ShownDeadline, 'sum' | 'due' | 'shortened' | 'clause' | 'ownChoice'>;

/** The sum behind a deadline, with the days that it left out. */
function sumInWords({ from, amount, unit, skipped, termsKnown }: Sum, due: Day): string {
  const sum = `${countedFrom(amount, unit)} ${weekdayAndDay(from)} is ${weekdayAndDay(due)}.`;
  if (unit === 'calendar' || unit === 'weeks') return `${sum} Every day counts.`;
  const others = skipped.length === 0 ? '' : `, nor ${listed(skipped.map(skippedInWords))}`;
  const unknown = termsKnown ? '' : ' No term is entered for some of these days, so working days were counted there.';
  return `${sum} Saturdays and Sundays do not count${others}.${unknown}`;
}

function countedFrom(amount: number, unit: DayUnit): string {
  return `${amountOfDays(amount, unit)} ${amount < 0 ? 'before' : 'after'}`;
}

function sinceInWords({ since, sinceLabel, from }: Omit<Sum, 'skipped' | 'termsKnown'>): string {
  const named = { start: 'the cycle begins on', end: 'the cycle ends on', joining: 'joining on', day: '' };
  const what = since === 'step' || since === 'meeting' ? `${sinceLabel && quoted(sinceLabel)} on` : named[since];
  return `${what} ${shortDay(from, 'en')}`.trim();
}

function quoted(label: Bilingual): string {
  return `‘${inLanguage(label, 'en')}’`;
}

/** 'Good Friday on 3 Apr 2026', 'Half term from 26 Oct 2026 to 30 Oct 2026'. */
function skippedInWords({ name, from, until }: Sum['skipped'][number]): string {
  return from === until
    ? `${name} on ${shortDay(from, 'en')}`
    : `${name} from ${shortDay(from, 'en')} to ${shortDay(until, 'en')}`;
}

/** What the policy calls the two sides of a review. */
export interface SideTerms {
  appraisee: Bilingual;
  appraiser: Bilingual;
}

/** Who a step waits for; the words for the two sides are the policy's. */
export function waitsForInWords(who: WaitsFor, terms: SideTerms): string {
  return `waits for the ${whoInWords(who, terms)}`;
}

/** 'reviewer', 'headteacher': whom a step waits for, in the policy's words. */
export function whoInWords(who: WaitsFor, { appraisee, appraiser }: SideTerms): string {
  const names = {
    appraisee: inLanguage(appraisee, 'en'),
    appraiser: inLanguage(appraiser, 'en'),
    headteacher: 'headteacher',
    office: 'office',
    governors: 'governors',
  } satisfies Record<WaitsFor, string>;
  return names[who];
}

/** How a deadline is marked: late, due within a day, or later. */
export function urgencyOf(daysLeft: number): 'bad' | 'warn' | 'neutral' {
  if (daysLeft < 0) return 'bad';
  return daysLeft <= 1 ? 'warn' : 'neutral';
}
