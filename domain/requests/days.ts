import { addDays, type Day, daysBetween } from '#domain/days/dates.ts';
import { addMonths } from '#domain/days/months.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { isWorkingDay } from '#domain/days/school-days.ts';
import type { DataRequest, Pause } from './request.ts';

/** Within how many days the receipt of a complaint is acknowledged (Data Protection Act 2018 s. 164A). */
const ACKNOWLEDGE_DAYS = 30;

type Counted = Pick<DataRequest, 'receivedOn' | 'extendedOn' | 'pauses'>;

/** How the last day of an answer was worked out. */
export interface AnswerSum {
  /** The day of receipt, or the day on which it was known who asks. */
  starts: Day;
  months: 1 | 3;
  /** For how many days the clock stood still while clarification was awaited. */
  paused: number;
  /** The corresponding day, before it was moved off a weekend or a bank holiday. */
  corresponding: Day;
  due: Day;
}

/**
 * By when a subject access request is answered, counted as the Information Commissioner says: from the day of receipt, or
 * that on which the proof of identity came, to the corresponding day of the next month, or of the third where it was
 * extended; where that month is too short, to its last day; later by the days on which clarification was awaited; and on
 * the next working day where it falls on a weekend or a bank holiday. Null while something is awaited: the clock stands.
 */
export function answerDue(request: Counted, calendar: SchoolCalendar): AnswerSum | null {
  if (request.pauses.some(({ until }) => until === null)) return null;
  const starts = startOf(request);
  const months = request.extendedOn === null ? 1 : 3;
  const paused = pausedDays(request.pauses, starts);
  const corresponding = addDays(addMonths(starts, months), paused);
  return { starts, months, paused, corresponding, due: nextWorkingDay(corresponding, calendar) };
}

/** Until when the person may be told that the answer takes two months more: within the first month (Article 12(3)). */
export function extendableUntil(request: Counted, calendar: SchoolCalendar): Day | null {
  return answerDue({ ...request, extendedOn: null }, calendar)?.due ?? null;
}

/** By when the receipt of a complaint is acknowledged: thirty days that begin on the day after it. */
export function acknowledgeDue({ receivedOn }: Pick<DataRequest, 'receivedOn'>, calendar: SchoolCalendar): Day {
  return nextWorkingDay(addDays(receivedOn, ACKNOWLEDGE_DAYS), calendar);
}

function startOf({ receivedOn, pauses }: Counted): Day {
  const known = pauses.filter(({ awaited }) => awaited === 'identity').flatMap(({ until }) => until ?? []);
  return [receivedOn, ...known].sort().at(-1) ?? receivedOn;
}

/** Days on which clarification was awaited, each counted once, from the day on which the clock started. */
function pausedDays(pauses: readonly Pause[], starts: Day): number {
  const spans = pauses
    .filter(({ awaited }) => awaited === 'clarification')
    .flatMap(({ from, until }) => (until === null ? [] : [{ from: from > starts ? from : starts, until }]))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let [days, counted] = [0, starts];
  for (const { from, until } of spans) {
    const begins = from > counted ? from : counted;
    if (until <= begins) continue;
    days += daysBetween(begins, until);
    counted = until;
  }
  return days;
}

function nextWorkingDay(from: Day, { entries }: SchoolCalendar): Day {
  // the school's own closures are no public holidays
  const publicOnly = { entries: entries.filter(({ kind }) => kind === 'holiday') };
  let on = from;
  while (!isWorkingDay(on, publicOnly)) on = addDays(on, 1);
  return on;
}
