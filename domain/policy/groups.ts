import { z } from 'zod';
import { recordKind } from '#domain/record/record-kind.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { bound, clause, countFrom, orAsked, unsaid } from './values.ts';

/** The staff groups that a policy may speak of (requirements 1.2). */
export const staffGroupId = z.enum([
  'headteacher',
  'teacher',
  'class-support',
  'other-support',
  'central',
  'executive',
]);
export type StaffGroupId = z.infer<typeof staffGroupId>;

/** Whom a rule is about: the groups named; everybody where it is left out. */
export const groups = z.array(staffGroupId).min(1).optional();

export const group = z.strictObject({
  id: staffGroupId,
  label: saidSchema,
  covered: z.boolean(),
  /** For a group that the policy covers while none of its periods names it: the period, or the school's choice of one. */
  period: orAsked(slug).optional(),
});

const monthDay = z.strictObject({ month: z.int().min(1).max(12), dayOfMonth: z.int().min(1).max(31) });

/** The longest that a cycle may be, and so a period: whoever is reviewed once in it would wait too long. */
export const MOST_MONTHS = 18;

/** A period of the policy: for whom it runs, from which day of the year, and for how many months. */
export const period = z.strictObject({
  id: slug,
  label: saidSchema,
  groups: z.array(staffGroupId).min(1),
  starts: monthDay,
  months: z.int().min(1).max(MOST_MONTHS),
  /** The policy says that it normally runs so. */
  normally: z.literal(true).optional(),
  clause,
});
export type Period = z.infer<typeof period>;

/** The name of a phase, the policy's own. */
export const phaseId = slug;
export type PhaseId = z.infer<typeof phaseId>;

/** When a phase is to be held; of several windows the first that fits the period and the group holds. */
const phaseWindow = z.strictObject({
  periods: z.array(slug).min(1).optional(),
  groups,
  opens: bound,
  closes: bound,
  clause,
});

export const phase = z.strictObject({
  id: phaseId,
  label: saidSchema,
  /** The kind of record that is met about: a review where it is left out. */
  about: recordKind.optional(),
  /** What its meeting is called where that is not the name of the phase. */
  meeting: saidSchema.optional(),
  /** The step that is done when its meeting was held, and the one when that is booked, where the policy has one. */
  held: slug,
  booked: slug.optional(),
  optional: z.boolean(),
  /** Empty where the policy names no time and the school need not choose one. */
  windows: z.array(phaseWindow),
  clause,
});
export type Phase = z.infer<typeof phase>;

/** Who is left out. The rules are tried in order and the first that fits gives the reason. */
export const scopeRuleId = z.enum([
  'group',
  'agency',
  'volunteer',
  'probation',
  'induction',
  'not-started',
  'left',
  'under-one-term',
  'contract-under-one-term',
  'contract-under-one-year',
  'paused',
]);
export type ScopeRuleId = z.infer<typeof scopeRuleId>;
export const scopeRule = z.strictObject({ rule: scopeRuleId, groups, reason: saidSchema, clause });

/** Whether the period of a person follows a fixed term, a late start or a leaving day. */
export const ownPeriod = z.strictObject({
  follows: orAsked(z.enum(['yes', 'no'])),
  clause: z.union([clause, unsaid]),
});

/** Who may act for somebody's appraisal beside the lead: 'governor', 'adviser'. */
const panelPlace = z.strictObject({ id: slug, label: saidSchema });

export const appraisers = z.strictObject({
  appointedBy: saidSchema,
  clause,
  /** Who appraises whom, where the policy says more than who appoints; the first rule that fits a group holds. */
  rules: z.array(
    z.strictObject({
      groups: z.array(staffGroupId).min(1),
      /** The lead: whoever is appointed, the line manager, or an office outside the staff list by its name. */
      lead: z.union([z.enum(['appointed', 'line-manager']), z.strictObject({ office: saidSchema })]),
      /** Who acts with the lead. */
      panel: z.array(panelPlace),
      clause,
    }),
  ),
  /** Training that every appraiser must have had. */
  training: z.union([z.strictObject({ clause }), unsaid]),
  /** A written appeal against the appointment, and who decides it. */
  appeal: z.union([z.strictObject({ to: saidSchema, clause }), unsaid]),
  /** More appraisees than this are pointed out. */
  most: orAsked(countFrom(1)),
});
