import { z } from 'zod';
import { dayUnit } from '#domain/days/day-unit.ts';
import { slug } from '#domain/text/slug.ts';

/** Where in the policy's text a number or a rule stands: '3.1', 'Step 4'. */
export const clause = z.string().min(1).max(300);

/** What the policy does not say, and nothing counts on. The program never invents a rule in its name. */
export const unsaid = z.literal('unsaid');

/** What the policy does not say and the program must know: the school answers the choice that is named. */
const askedOfSchool = z.strictObject({ unsaid: slug });

/** A value that the policy gives, or the name of the choice that the school makes in its place. */
export const orAsked = <Value extends z.ZodType>(value: Value) => z.union([value, askedOfSchool]);
export type OrAsked<Value> = Value | { unsaid: string };

/** More days, weeks, years or people than this are a slip of the pen, and would be counted for a long time. */
const MOST = 400;

/** A number to count with, from `least` on. */
export const countFrom = (least: number) => z.int().min(least).max(MOST);

/** A number on either side of a day: so many weeks before it, or after. */
export const wholeNumber = countFrom(-MOST);

/** A day of each cycle: its month and day, and how many calendar years after the one in which the cycle begins. */
export const yearDay = z.strictObject({
  month: z.int().min(1).max(12),
  dayOfMonth: z.int().min(1).max(31),
  year: z.int().min(0).max(2),
});
export type YearDay = z.infer<typeof yearDay>;

/** A day of a cycle: one of the calendar, or counted from one, or from the first or the last day of the period. */
export const bound = z.union([
  z.strictObject({ on: orAsked(yearDay) }),
  z.strictObject({
    from: z.union([z.enum(['start', 'end']), orAsked(yearDay)]),
    amount: orAsked(wholeNumber),
    unit: orAsked(dayUnit),
  }),
]);
export type Bound = z.infer<typeof bound>;
