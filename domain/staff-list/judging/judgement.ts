import { z } from 'zod';

/** What a column may be found to be, beyond its heading. */
export const finding = z.enum(['day-order', 'swapped-days', 'instants', 'shares', 'minutes', 'rounded-numbers']);
export type Finding = z.infer<typeof finding>;

/** How a finding may be taken, the usual way of reading last. */
export const choicesOf = {
  'day-order': ['month-first', 'day-first'],
  'swapped-days': ['swap', 'keep'],
  instants: ['school-day', 'as-written'],
  shares: ['as-share', 'leave-out', 'keep'],
  minutes: ['as-minutes', 'keep'],
  'rounded-numbers': ['leave-out', 'keep'],
} as const satisfies Record<Finding, readonly string[]>;

export const judgedChoice = z.enum([
  'month-first',
  'day-first',
  'swap',
  'keep',
  'school-day',
  'as-written',
  'leave-out',
  'as-share',
  'as-minutes',
]);
export type JudgedChoice = z.infer<typeof judgedChoice>;

/**
 * What was found out about a column from all its cells: how many of them say so (`count`), how many say the opposite
 * (`against`), out of how many, with one for an example, and how it is read unless the user says otherwise.
 */
export interface Judgement {
  position: number;
  finding: Finding;
  count: number;
  against: number;
  of: number;
  example: string;
  proposed: JudgedChoice;
}

/** What the user said about a column. */
export interface JudgedByUser {
  position: number;
  finding: Finding;
  choice: JudgedChoice;
}
