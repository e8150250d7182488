import type { Input } from '#contract/index.ts';

/** How the user wants an old tracker read: what is asked with every look at the outcome. */
export type HowToRead = Input<'earlier.preview'>;

/** A review year by the calendar years in which it begins and ends: '2024–25'. */
export const yearText = (year: number): string => `${year}–${String(year + 1).slice(2)}`;

/** The years that a tracker of today may tell of, the latest first. */
export function yearsBefore(today: number): number[] {
  return Array.from({ length: MOST_YEARS }, (_, at) => today - at);
}

const MOST_YEARS = 25;
