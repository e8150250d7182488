import type { Day } from '#domain/dates.ts';
import { longDay, shortDay } from '#domain/day-words.ts';
import type { Said } from '#domain/said.ts';

/** '3 September 2026' in both languages. */
export function longDaySaid(day: Day): Said {
  return { en: longDay(day, 'en'), cy: longDay(day, 'cy') };
}

/** '3 Sep 2026' in both languages. */
export function shortDaySaid(day: Day): Said {
  return { en: shortDay(day, 'en'), cy: shortDay(day, 'cy') };
}
