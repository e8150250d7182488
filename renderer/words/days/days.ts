import { addDays, type Day } from '#domain/days/dates.ts';
import { shortDay, weekdayName } from '#domain/days/day-words.ts';
import { onSchoolClock } from '#domain/days/school-clock.ts';
import { lang } from '#renderer/words/language.ts';

/** 'Fri 9 Oct 2026'. */
export function weekdayAndDay(of: Day): string {
  return `${weekdayName(of, lang).slice(0, 3)} ${shortDay(of, lang)}`;
}

/** 'Fri 9 Oct', where the year goes without saying. */
export function dayOfThisYear(of: Day): string {
  return weekdayAndDay(of).replace(/ \d{4}$/, '');
}

/** 'a', 'a and b', 'a, b and c'. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** When something was done: '14:32' today, 'yesterday', else '12 Nov 2026'. `instant` is ISO 8601. */
export function whenInWords(instant: string, today: Day): string {
  const { on, time } = onSchoolClock(instant);
  if (on === today) return time;
  return on === addDays(today, -1) ? 'yesterday' : shortDay(on, lang);
}
