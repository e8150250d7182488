import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';

/** Fewer people than this never stand alone in a figure for governors (requirements 7.3; experience rule 28). */
export const leastPeople = 3;

/** The counts of the report to governors, in the order in which it gives them. */
export const countId = z.enum(['in', 'out', 'priority', 'category', 'outcome', 'promise', 'theme', 'state', 'effect']);
export type CountId = z.infer<typeof countId>;

/** How a deadline was kept: what was done by its day, what was late, and everything else. */
export const standing = z.enum(['onTime', 'late', 'notYet']);
export type Standing = z.infer<typeof standing>;
export const standings = standing.options;

/** One line of a count: what was counted in it, whether it may be called by that name, and how many. */
export interface CountRow {
  /** Several where they were counted together. */
  keys: string[];
  /** Whether the line may say what it is; where everybody is alike it may not. */
  isNamed: boolean;
  count: number;
  /** What it cost, in whole pence; left out where fewer than three people in the line have a cost. */
  pence?: number | undefined;
}

/** What may be told of a count. */
export interface Count {
  /** False where so few people are in it that not even the sum is told. */
  isTold: boolean;
  rows: CountRow[];
  /** The most that any one person has in it: as much can change because of one person. */
  most: number;
}

/** How one deadline was kept, as it was counted. Only bands of it are told. */
export interface StepCount {
  /** The deadline's id in the policy. */
  rule: string;
  counts: Record<Standing, number>;
}

/** Since when something is told as it is: the day of the first report that told it so. */
interface SinceDay {
  since: Day;
}

/** The figures of one report, as they left the school. */
export interface ReportFigures {
  counts: Record<CountId, Count & SinceDay>;
  steps: (StepCount & SinceDay)[];
}
