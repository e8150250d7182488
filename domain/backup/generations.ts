import { addDays, addYears, type Day, weekdayOf } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';

/** So many proved copies stay at each place, however old they are. */
export const LEAST_KEPT = 3;

/** A proved copy at one place: its id and when it was made. */
export interface Generation {
  id: string;
  /** The instant, as ISO text: texts in order are instants in order. */
  madeAt: string;
}

/**
 * Which proved copies of one place have had their time: all but the last three, the last of each day for a week, of each
 * week for a month, and of each month for a year. A year without a new one removes nothing: three stay in any case.
 */
export function outlived(generations: readonly Generation[], today: Day): string[] {
  const newestFirst = generations.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, LEAST_KEPT).map(({ id }) => id));
  for (const { since, spanOf } of rules(today)) {
    const taken = new Set<string>();
    for (const { id, madeAt } of newestFirst) {
      const on = schoolDay(madeAt);
      const span = spanOf(on);
      if (on < since || taken.has(span)) continue;
      taken.add(span);
      kept.add(id);
    }
  }
  return newestFirst.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

/** The last day on which a copy may still be kept, however many follow it. */
export function keptUntil(madeAt: string): Day {
  return addYears(schoolDay(madeAt), 1);
}

/** How far back each rule reaches, and what it keeps one copy of. */
function rules(today: Day): { since: Day; spanOf: (on: Day) => string }[] {
  return [
    { since: addDays(today, -7), spanOf: (on) => on },
    { since: addDays(today, -31), spanOf: (on) => addDays(on, -weekdayOf(on)) },
    { since: addYears(today, -1), spanOf: (on) => on.slice(0, 7) },
  ];
}
