import { addDays, type Day, weekdayOf } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { factsOf } from '#domain/days/school-days.ts';
import type { Span } from '#domain/days/span.ts';
import type { Booking } from '#domain/record/record.ts';

/** Meetings are proposed, and booked without a word, between these times. */
export const WORKING_HOURS = { from: '08:00', until: '18:00' } as const;

/** When a meeting is held: its day, when it begins ('14:30', or empty while no time is known) and its length. */
export type Slot = Pick<Booking, 'on' | 'at' | 'minutes'>;

/** The shortest and the longest meeting, in minutes. */
export const meetingMinutes = { least: 5, most: 480 };

/** Something worth a look about the time of a meeting. It never stops anybody. */
export type MeetingAdvice =
  | { code: 'weekend' }
  /** Nobody works, or no lessons are held: the name of the closure, bank holiday, half-term or holidays. */
  | { code: 'shut' | 'holiday'; name: string }
  | { code: 'hours' }
  | ({ code: 'outside-window'; side: 'before' | 'after' } & Span);

const FRIDAY = 4;

/** What is worth a look about a meeting's time; `window` is when its phase is held, undefined where nobody says. */
export function meetingAdvice(
  { on, at, minutes }: Slot,
  window: Span | null | undefined,
  calendar: SchoolCalendar,
): MeetingAdvice[] {
  const advice: MeetingAdvice[] = [];
  const { shut, noLessons } = factsOf(on, calendar);
  if (weekdayOf(on) > FRIDAY) advice.push({ code: 'weekend' });
  else if (shut) advice.push({ code: 'shut', name: shut.name });
  else if (noLessons && noLessons.why !== 'inset') advice.push({ code: 'holiday', name: noLessons.name });
  if (at !== '' && !isInHours(at, minutes)) advice.push({ code: 'hours' });
  if (window && (on < window.starts || on > window.ends))
    advice.push({
      code: 'outside-window',
      side: on < window.starts ? 'before' : 'after',
      starts: window.starts,
      ends: window.ends,
    });
  return advice;
}

/** Whether a day is one on which meetings are held: a working day outside the school holidays; INSET days are. */
export function isMeetingDay(on: Day, calendar: SchoolCalendar): boolean {
  return meetingAdvice({ on, at: '', minutes: 0 }, undefined, calendar).length === 0;
}

/** Whether a meeting of so many minutes begins and ends in working hours. */
export function isInHours(at: string, minutes: number): boolean {
  return at >= WORKING_HOURS.from && minutesOf(at) + minutes <= minutesOf(WORKING_HOURS.until);
}

/** Whether two meetings are held at the same time. One whose time is not known meets no other. */
export function overlap(a: Slot, b: Slot): boolean {
  if (a.on !== b.on || a.at === '' || b.at === '') return false;
  return minutesOf(a.at) < minutesOf(b.at) + b.minutes && minutesOf(b.at) < minutesOf(a.at) + a.minutes;
}

/** Those of one appraiser's meetings at whose time another of theirs is held; `theirs` has them all. */
export function clashing<Meeting extends Slot>(meetings: readonly Meeting[], theirs: readonly Slot[]): Meeting[] {
  return meetings.filter((one) => theirs.some((other) => other !== one && overlap(one, other)));
}

const toldFor = 28;

/**
 * The cancelled meetings of a record that calendars are still told of: until four weeks after their day, and where no time
 * is booked for their phase again.
 */
export function toCallOff<Meeting extends Pick<Booking, 'phase' | 'on'>>(
  cancelled: readonly Meeting[],
  booked: readonly Pick<Booking, 'phase' | 'at'>[],
  today: Day,
): Meeting[] {
  return cancelled.filter(
    ({ phase, on }) => addDays(on, toldFor) >= today && !booked.some((one) => one.phase === phase && one.at !== ''),
  );
}

/** Minutes since midnight of a time such as '14:30'. */
export function minutesOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
}

/** The time so many minutes after midnight, as '14:30'. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const typedTime = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/;

/** A time as people type it ('14:30', '14.30', '1430', '9', '2.30 pm') as '14:30'; undefined for what is no time. */
export function readTime(text: string): string | undefined {
  const found = typedTime.exec(text.toLowerCase().replaceAll(/\s/g, ''));
  if (!found) return undefined;
  const [hour, minute, half] = [Number(found[1]), Number(found[2] ?? 0), found[3]];
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  return timeOf((half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute);
}
