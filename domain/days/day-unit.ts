import { z } from 'zod';

/**
 * Calendar days, days that offices work, days on which the school is in session; weeks of seven days, or of five working
 * days; hours, which are counted in the days that they take.
 */
export const dayUnit = z.enum(['calendar', 'working', 'school', 'weeks', 'working-weeks', 'hours']);
export type DayUnit = z.infer<typeof dayUnit>;

/** The days that each unit is counted in. */
export const countedIn = {
  calendar: 'calendar',
  working: 'working',
  school: 'school',
  weeks: 'calendar',
  'working-weeks': 'working',
  hours: 'calendar',
} as const satisfies Record<DayUnit, DayUnit>;

/** The days in which a sum is counted one by one. */
export type CountedDay = (typeof countedIn)[DayUnit];

/** So many of a unit take so many days. */
const measures: Record<DayUnit, { units: number; days: number }> = {
  calendar: { units: 1, days: 1 },
  working: { units: 1, days: 1 },
  school: { units: 1, days: 1 },
  weeks: { units: 1, days: 7 },
  'working-weeks': { units: 1, days: 5 },
  hours: { units: 24, days: 1 },
};

/** How many days an amount of units takes; a day that is begun counts. Below nought for an amount below it. */
export function daysTaken(amount: number, unit: DayUnit): number {
  const { units, days } = measures[unit];
  const taken = Math.ceil((Math.abs(amount) * days) / units);
  return amount < 0 ? -taken : taken;
}

/** How many whole units there are in so many days. */
export function unitsIn(count: number, unit: DayUnit): number {
  const { units, days } = measures[unit];
  return Math.floor((count * units) / days);
}
