import { type Day, day, dayOf } from './dates.ts';

/** The zone of every school in England and Wales, whatever zone the PC was set to. */
const SCHOOL_ZONE = 'Europe/London';

const MINUTE_MS = 60_000;

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: SCHOOL_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/**
 * What the clock and the calendar on the school's wall show at an instant, summer time counted: the day, and the time as
 * '14:32'. The nearest day that can be written where the instant lies outside our years.
 */
export function onSchoolClock(instant: Date | string): { on: Day; time: string } {
  const at = new Date(instant);
  const shown = shownAt(at);
  const on = dayOf(shown('year'), shown('month'), shown('day'));
  const outside = day(at.getUTCFullYear() < 1900 ? '1900-01-01' : '2199-12-31');
  return { on: on ?? outside, time: `${two(shown('hour'))}:${two(shown('minute'))}` };
}

/** The school's day at an instant: half past eleven at night of summer time in UTC is the next day already. */
export function schoolDay(instant: Date | string): Day {
  return onSchoolClock(instant).on;
}

/** The instant at which the school's clock shows a time; of two, on the night in October, the first. */
export function instantAt(on: Day, time: string): Date {
  const asIfUtc = new Date(`${on}T${time}:00Z`);
  // the clock is an hour ahead in summer, so an hour earlier tells which of the two holds
  const ahead = aheadOfUtc(new Date(asIfUtc.getTime() - 60 * MINUTE_MS));
  return new Date(asIfUtc.getTime() - ahead);
}

/** The instant at which a day of the school begins, as ISO text: texts in order are instants in order. */
export function dayBegins(on: Day): string {
  return instantAt(on, '00:00').toISOString();
}

/** How far the school's clock is ahead at an instant, in milliseconds. */
function aheadOfUtc(instant: Date): number {
  const shown = shownAt(instant);
  const [year, month, date] = [shown('year'), shown('month') - 1, shown('day')];
  return Date.UTC(year, month, date, shown('hour'), shown('minute'), shown('second')) - instant.getTime();
}

function shownAt(instant: Date): (part: Intl.DateTimeFormatPartTypes) => number {
  const parts = new Map(wall.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return (part) => parts.get(part) ?? 0;
}

const two = (count: number): string => String(count).padStart(2, '0');
