import { addDays, type Day, daysBetween, weekdayOf } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { factsOf } from '#domain/days/school-days.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import { resolved } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type Course, lastDayOfCourse } from './course.ts';

const FRIDAY = 4;

/** How long a plan may run under a policy, in weeks, and where the policy says so. */
export interface PeriodBounds {
  least: number;
  most: number;
  /** Weeks in which the school is closed do not count. */
  working: boolean;
  /** The policy says that it is normally so. */
  normally: boolean;
  /** How many weeks an extension may add; null where the policy says nothing of it: then all together is bounded. */
  extensionMost: number | null;
  extensionNormally: boolean;
  /** How many reviews there are; null where the policy does not say. */
  reviews: number | null;
  clause: string;
}

/** The bounds of a policy with the school's own answers; null for a policy that says nothing of support plans. */
export function boundsUnder(policy: Policy, choices: PolicyChoices): PeriodBounds | null {
  const { supportPlan } = policy;
  if (supportPlan === 'unsaid') return null;
  const { working, normally, extensionMost, extensionNormally, reviews, clause } = supportPlan;
  return {
    least: resolved(supportPlan.least, { policy, choices }),
    most: resolved(supportPlan.most, { policy, choices }),
    working,
    normally: normally === true,
    extensionMost: extensionMost === 'unsaid' ? null : extensionMost,
    extensionNormally: extensionNormally === true,
    reviews: reviews === 'unsaid' ? null : reviews,
    clause,
  };
}

/**
 * The last day of so many weeks that begin with a day, which is never at a weekend. Of working weeks those do not count in
 * which the school is closed from Monday to Friday.
 */
export function lastDayOfWeeks(starts: Day, weeks: number, working: boolean, calendar: SchoolCalendar): Day {
  let [last, left] = [starts, weeks * 7 - 1];
  // a period that begins in a week in which the school is closed begins to count with the next
  while (working && isClosedWeek(last, calendar)) last = addDays(last, 7 - weekdayOf(last));
  while (left > 0) {
    last = addDays(last, 1);
    if (!working || !isClosedWeek(last, calendar)) left -= 1;
  }
  while (weekdayOf(last) > FRIDAY || (working && isClosedWeek(last, calendar))) last = addDays(last, -1);
  return last;
}

/** Whether the school is closed on every weekday of the week of a day. Staff work on INSET days. */
function isClosedWeek(on: Day, calendar: SchoolCalendar): boolean {
  const monday = addDays(on, -weekdayOf(on));
  return [0, 1, 2, 3, 4].every((count) => {
    const { noLessons } = factsOf(addDays(monday, count), calendar);
    return noLessons !== null && noLessons.why !== 'inset';
  });
}

/** Something about a period that the policy would not call normal: which bound, and the day that keeps it. */
export interface PeriodQuestion {
  asks: 'short' | 'long' | 'extension-long' | 'extended-before' | 'together-long';
  weeks: number;
  working: boolean;
  normally: boolean;
  /** The first or the last day that keeps the bound; null where a second extension is in question. */
  day: Day | null;
  clause: string;
}

/** What is to be asked of a plan that runs from one day to another; undefined where it keeps what the policy says. */
export function periodQuestion(
  { starts, ends }: { starts: Day; ends: Day },
  bounds: PeriodBounds,
  calendar: SchoolCalendar,
): PeriodQuestion | undefined {
  const { least, most, working, normally, clause } = bounds;
  const shortest = lastDayOfWeeks(starts, least, working, calendar);
  const longest = lastDayOfWeeks(starts, most, working, calendar);
  if (ends < shortest) return { asks: 'short', weeks: least, working, normally, day: shortest, clause };
  return ends > longest ? { asks: 'long', weeks: most, working, normally, day: longest, clause } : undefined;
}

/** What is to be asked of an extension to a day; undefined where it keeps what the policy says. */
export function extensionQuestion(
  of: Pick<Course, 'starts' | 'ends' | 'extensions'>,
  until: Day,
  bounds: PeriodBounds,
  calendar: SchoolCalendar,
): PeriodQuestion | undefined {
  const { working, most, normally, clause, extensionMost, extensionNormally } = bounds;
  const last = lastDayOfCourse(of);
  if (extensionMost === null) {
    const longest = of.starts && lastDayOfWeeks(of.starts, most, working, calendar);
    const isLong = longest !== null && until > longest;
    return isLong ? { asks: 'together-long', weeks: most, working, normally, day: longest, clause } : undefined;
  }
  const asked = { weeks: extensionMost, working, normally: extensionNormally, clause };
  if (of.extensions.length > 0) return { asks: 'extended-before', ...asked, day: null };
  const longest = last && lastDayOfWeeks(nextMonday(last), extensionMost, working, calendar);
  return longest !== null && until > longest ? { asks: 'extension-long', ...asked, day: longest } : undefined;
}

/** The day after a last day, and after a Friday the Monday. */
function nextMonday(last: Day): Day {
  const after = addDays(last, 1);
  return weekdayOf(after) > FRIDAY ? addDays(after, 7 - weekdayOf(after)) : after;
}

/** The weeks that a plan runs, begun ones counted; of working weeks those in which the school is closed are left out. */
export function weeksOf(
  { starts, ends }: { starts: Day; ends: Day },
  working: boolean,
  calendar: SchoolCalendar,
): number {
  const days = Array.from({ length: Math.max(0, daysBetween(starts, ends) + 1) }, (_, count) => addDays(starts, count));
  const counted = working ? days.filter((on) => !isClosedWeek(on, calendar)) : days;
  return Math.ceil(counted.length / 7);
}
