import { z } from 'zod';
import { stepId, waitsFor } from '#domain/policy/steps.ts';
import { dayUnit } from '#domain/policy/values.ts';
import { saidSchema } from '#domain/said.ts';
import { dayShape } from './shapes.ts';

/** A deadline as screens show it: the rule with its clause, the last day, and the sum that led to it. */
export const deadline = z.object({
  /** Its id in the policy. */
  rule: z.string(),
  step: stepId,
  label: saidSchema,
  clause: z.string(),
  /** The school chose a part of the rule, because the policy leaves it open. */
  ownChoice: z.boolean(),
  waitsFor,
  due: dayShape.nullable(),
  /** So many units from a day; null where the day itself is named, or it is not known yet. */
  sum: z
    .object({
      from: dayShape,
      since: z.enum(['step', 'meeting', 'start', 'end', 'day', 'joining']),
      /** The step or the meeting that it counts from. */
      sinceLabel: saidSchema.nullable(),
      amount: z.int(),
      unit: dayUnit,
      /** What the sum left out besides weekends. */
      /** False where school days were counted as working days, because no term is entered there. */
      termsKnown: z.boolean(),
      skipped: z.array(z.object({ name: z.string(), from: dayShape, until: dayShape })),
    })
    .nullable(),
  /** What it will count from, while that is not known: so many units from a step or a booked meeting. */
  counts: z.object({ amount: z.int(), unit: dayUnit, sinceLabel: saidSchema }).nullable(),
  /** The person's last day comes first. */
  shortened: z.boolean(),
  doneOn: dayShape.nullable(),
  state: z.enum(['waiting', 'due', 'late', 'done', 'done-late', 'not-asked']),
  /** Positive: days that are left, negative: by which it is late, in `leftUnit`. */
  daysLeft: z.int().nullable(),
  leftUnit: dayUnit,
});
