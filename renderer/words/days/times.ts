import { shortDay } from '#domain/days/day-words.ts';
import { onSchoolClock } from '#domain/days/school-clock.ts';
import { lang } from '#renderer/words/language.ts';

/** A day and a time on the school's clock, '3 Sep 2026, 14:32'. */
export function dayAndTime(instant: Date): string {
  const { on, time } = onSchoolClock(instant);
  return `${shortDay(on, lang)}, ${time}`;
}

/** The time of day on the school's clock, '14:32'. */
export function timeOfDay(instant: Date): string {
  return onSchoolClock(instant).time;
}
