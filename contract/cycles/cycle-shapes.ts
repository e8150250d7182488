import { z } from 'zod';
import { cycleId, dayShape, line, staffId } from '#contract/shapes.ts';
import { periodReason } from '#domain/cycle/own-period.ts';
import { scopeRuleId, staffGroupId } from '#domain/policy/groups.ts';
import { role } from '#domain/roles.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** What leaves somebody out of a cycle. */
export const leftOut = z.discriminatedUnion('by', [
  z.object({ by: z.literal('rule'), rule: scopeRuleId }),
  z.object({ by: z.literal('decision'), reason: z.string() }),
]);

/** Why a rule leaves somebody out, in the policy's words. */
export const scopeReason = z.object({ reason: saidSchema, clause: z.string().nullable() });

/** The school's reason for having somebody in against a rule; null for whom no rule left out. */
export const takenIn = scopeReason.extend({ because: z.string() }).nullable();

/** Where somebody stands in a cycle, with the reason in the policy's words when they are out. */
export const standing = z.object({
  staffId,
  name: z.string(),
  sortName: z.string(),
  jobTitle: z.string(),
  leftOut: leftOut.nullable(),
  reason: saidSchema.nullable(),
  clause: z.string().nullable(),
});

const appointment = {
  appraiserId: staffId.nullable(),
  appraiserName: line,
  /** Who acts beside the appraiser; a place that is not told stays empty. */
  panel: z
    .array(z.strictObject({ place: z.string().max(80), name: line, staffId: staffId.nullable().default(null) }))
    .max(10)
    .default([]),
};

/** Who appraises somebody: a member of staff, or a person outside the list by name; and who acts beside them. */
export const appointed = z.strictObject({ staffId, ...appointment });
export const appointedPeople = z.array(appointed).max(5000);

/** Somebody whom a cycle asks about: their own period in it, and who is proposed to appraise them. */
export const candidate = standing.extend({
  group: staffGroupId,
  site: z.string().nullable(),
  /** The first day on which no rule leaves them out; null for whoever is in, and where nothing ends it. */
  from: dayShape.nullable(),
  period: z.object({
    starts: dayShape,
    ends: dayShape,
    startsBecause: periodReason.nullable(),
    endsBecause: periodReason.nullable(),
  }),
  /** The office outside the staff list that leads, where the policy names one. */
  office: saidSchema.nullable(),
  /** The places beside the appraiser, with the names that are proposed. */
  panel: z.array(z.object({ place: z.string(), label: saidSchema, name: z.string(), staffId: staffId.nullable() })),
  proposed: z.object({ appraiserId: staffId.nullable(), appraiserName: z.string() }).nullable(),
  /** Where the policy wants somebody with qualified teacher status to observe them. */
  observerClause: z.string().nullable(),
  /** Kept by the headteacher: opened when the headteacher next works here. */
  restricted: z.boolean(),
  /** Another open cycle that they are in on some of the same days. */
  elsewhere: z.object({ cycleId, label: z.string() }).nullable(),
});

/** Somebody whom no rule leaves out of a cycle any more, or who came after it was opened: one click takes them in. */
export const joiner = candidate.extend({
  cycleId,
  cycleLabel: z.string(),
  /** The first day on which nothing left them out. */
  since: dayShape,
  /** The reason that was noted when the cycle was opened, with its clause; null for whoever came later. */
  was: scopeReason.nullable(),
});

/** What is looked at before somebody is given people to appraise; nothing of it is refused. */
export const appraiserFacts = {
  /** How many each appraises in the cycles that are open on some of the same days. */
  appraised: z.array(z.object({ appraiserId: staffId.nullable(), appraiserName: z.string(), count: z.int() })),
  /** More appraisees than these are pointed out. */
  most: z.int(),
  /** Where the policy wants appraisers to be trained. */
  trainingClause: z.string().nullable(),
};

/** A closing or a reopening of a cycle. */
export const cycleEvent = z.discriminatedUnion('what', [
  z.object({ what: z.literal('closed'), on: dayShape, by: role, stillOpen: z.int() }),
  z.object({ what: z.literal('reopened'), on: dayShape, by: role, reason: z.string() }),
]);
