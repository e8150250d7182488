import { dayOf } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { lang } from '#renderer/words/language.ts';

/** A day and a time on this PC's clock, '3 Sep 2026, 14:32'. */
export function dayAndTime(instant: Date): string {
  const on = dayOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
  return on === undefined ? timeOfDay(instant) : `${shortDay(on, lang)}, ${timeOfDay(instant)}`;
}

/** The time of day on this PC's clock, '14:32'. */
export function timeOfDay(instant: Date): string {
  return `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`;
}
