import { z } from 'zod';
import { dayUnit } from '#domain/days/day-unit.ts';
import { slug } from '#domain/text/slug.ts';
import { bound, countFrom, orAsked } from './values.ts';

const days = { amount: orAsked(countFrom(0)), unit: orAsked(dayUnit) };

/** Each way in which a policy says when something is due, as a policy writes it; what it means stands in deadlines/anchors.ts. */
export const whenShapes = {
  /** So many days after a step was done. */
  after: z.strictObject({ kind: z.literal('after'), step: slug, ...days }),
  /** So many days before a booked meeting. */
  before: z.strictObject({ kind: z.literal('before'), phase: slug, ...days }),
  /** A day of the cycle. */
  by: z.strictObject({ kind: z.literal('by'), day: bound }),
  /** The last day of a phase's window. */
  window: z.strictObject({ kind: z.literal('window'), phase: slug }),
};

const { after: first, ...others } = whenShapes;

/** How the last day of a deadline is found. */
export const when = z.discriminatedUnion('kind', [first, ...Object.values(others)]);
export type When = z.infer<typeof when>;
export type WhenKind = When['kind'];
export type WhenOf<Kind extends WhenKind> = Extract<When, { kind: Kind }>;
