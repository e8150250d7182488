import { z } from 'zod';
import { cycleId, dayShape, recordId, staffId } from '#contract/shapes.ts';
import { outsideSide } from '#domain/cycle/reach.ts';
import { dayUnit } from '#domain/days/day-unit.ts';
import { deadlineState } from '#domain/deadlines/state.ts';
import { stepId, waitsFor } from '#domain/policy/steps.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** The rule behind a deadline, as screens name it. */
const ruleShown = {
  /** Its id in the policy. */
  rule: z.string(),
  step: stepId,
  label: saidSchema,
  clause: z.string(),
  /** The school chose a part of the rule, because the policy leaves it open. */
  ownChoice: z.boolean(),
  waitsFor,
};

/** So many units from a day. */
const sum = z.object({
  from: dayShape,
  since: z.enum(['step', 'meeting', 'start', 'end', 'day', 'joining']),
  /** The step or the meeting that it counts from. */
  sinceLabel: saidSchema.nullable(),
  amount: z.int(),
  unit: dayUnit,
});

/** A deadline as screens show it: the rule with its clause, the last day, and the sum that led to it. */
export const deadline = z.object({
  ...ruleShown,
  due: dayShape.nullable(),
  /** Null where the day itself is named, or it is not known yet. */
  sum: sum
    /** What the sum left out besides weekends. */
    .extend({
      skipped: z.array(z.object({ name: z.string(), from: dayShape, until: dayShape })),
      /** False where school days were counted as working days, because no term is entered there. */
      termsKnown: z.boolean(),
    })
    .nullable(),
  /** What it will count from, while that is not known: so many units from a step or a booked meeting. */
  counts: z.object({ amount: z.int(), unit: dayUnit, sinceLabel: saidSchema }).nullable(),
  /** The person's last day comes first. */
  shortened: z.boolean(),
  doneOn: dayShape.nullable(),
  /** On which side of its cycle the day lies, where the cycle has days of the school's own and does not reach it. */
  outside: outsideSide.nullable(),
  state: deadlineState,
  /** Calendar days, whatever the sum counts in. Positive: days that are left, negative: by which it is late. */
  daysLeft: z.int().nullable(),
});

/** Whose deadline it is: the record, its cycle (null outside all cycles) and the people. */
const whose = {
  recordId,
  kind: recordKind,
  cycleId: cycleId.nullable(),
  name: z.string(),
  due: dayShape,
  daysLeft: z.int(),
};

/**
 * What is due on one day by one rule on Home, of one record or of many: `recordId` and `name` are of one of them, `names`
 * and `appraisers` of all where they are few and empty where they are many. What is late by a day that the policy names is
 * one row, too, where the day of `otherDays` of them is another, and where they are of several cycles.
 */
export const dueTogether = deadline.extend({
  ...whose,
  cycleIds: z.array(cycleId),
  otherDays: z.int(),
  recordIds: z.array(recordId).min(1),
  names: z.array(z.string()),
  appraisers: z.array(z.string()),
});

/** A running deadline in the list of all: without what its sum left out, which its review tells. */
export const listedDeadline = z.object({
  ...ruleShown,
  ...whose,
  appraiserName: z.string(),
  /** Who appraises a second post beside them; empty on any other. */
  alsoAppraises: z.string(),
  /** Null for a record about several people. */
  staffId: staffId.nullable(),
  sortName: z.string(),
  site: z.string().nullable(),
  sum: sum.nullable(),
  shortened: z.boolean(),
});
