import { type Day, daysBetween } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';

/** Days without a proved copy after which Home reminds, and after which it says so in red (security 5.5). */
export const REMIND_AFTER = 7;
export const LATE_AFTER = 14;

/** How the school's copies stand: never one, or how many days ago the last proved one was made. */
export type BackupStanding = { state: 'never' } | { state: 'fresh' | 'old' | 'late'; lastMadeAt: string; days: number };

/** How the copies stand on a day, by the newest that was proved. */
export function standingOf(lastMadeAt: string | undefined, today: Day): BackupStanding {
  if (lastMadeAt === undefined) return { state: 'never' };
  const days = Math.max(0, daysBetween(schoolDay(lastMadeAt), today));
  const state = days > LATE_AFTER ? 'late' : days > REMIND_AFTER ? 'old' : 'fresh';
  return { state, lastMadeAt, days };
}
