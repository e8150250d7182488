import { z } from 'zod';
import { dayUnit } from '#domain/days/day-unit.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { nation } from '#domain/school.ts';
import { language, saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { choice } from './choices.ts';
import { type Form, type FormId, formSchema } from './form.ts';
import { appraisers, group, ownPeriod, period, phase, type StaffGroupId, scopeRule } from './groups.ts';
import * as judgement from './judgement.ts';
import { type DeadlineRule, deadline, type Step, step } from './steps.ts';
import { clause, countFrom, orAsked, unsaid } from './values.ts';

const term = z.strictObject({ one: saidSchema, many: saidSchema });

export const policySchema = z.strictObject({
  /** Version of this shape, not of the policy's text. */
  shape: z.literal(1),
  id: slug,
  version: z.int().min(1),
  title: saidSchema,
  nation,
  languages: z.array(language).min(1),
  terms: z.strictObject({
    appraisee: term,
    appraiser: term,
    cycle: term,
    review: term,
    objective: term,
    interimReview: term,
    statement: term,
    trainingNeed: term,
    supportPlan: term.optional(),
    /** Who governs, where it is no governing body. */
    governors: term.optional(),
  }),
  groups: z.array(group).min(1),
  periods: z.array(period).min(1),
  phases: z.array(phase).min(1),
  scope: z.array(scopeRule),
  ownPeriod,
  /** Whoever joins part-way plans within so many days of joining. */
  joining: z.strictObject({ within: orAsked(countFrom(1)), unit: dayUnit, clause: z.union([clause, unsaid]) }),
  appraisers,
  steps: z.array(step).min(1),
  deadlines: z.array(deadline),
  choices: z.array(choice),
  objectives: judgement.objectives,
  observations: z.array(judgement.observation),
  scales: z.array(judgement.scale),
  overall: z.union([judgement.overallRating, unsaid]),
  standards: z.array(judgement.standards),
  supportPlan: z.union([judgement.supportPlan, unsaid]),
  pay: z.union([judgement.pay, unsaid]),
  retention: judgement.retention,
  /** Left out where the policy was stored before there was a place for it. */
  entryAppeal: judgement.entryAppeal.optional(),
  /** For what papers may be shared; left out where the policy names no purpose. */
  sharing: z.array(judgement.sharing).optional(),
  policyReview: judgement.policyReview,
  /** The yearly report to the governing body. */
  governorReport: z.union([
    z.strictObject({
      /** Who reports to whom, and when, where that is not the headteacher every year. */
      says: saidSchema.optional(),
      clause,
    }),
    unsaid,
  ]),
  forms: z.array(formSchema).min(1),
});

/** A policy is data: one of these, built in or loaded from a file, is all that the program knows of it. */
export type Policy = z.infer<typeof policySchema>;

/** The form of a policy, or undefined where the policy has none of that kind. */
export function formOf(policy: Policy, id: FormId): Form | undefined {
  return policy.forms.find((form) => form.id === id);
}

/** The kinds of evidence that a policy's forms name. */
export function evidenceKinds({ forms }: Pick<Policy, 'forms'>) {
  const questions = forms.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  return questions.flatMap((question) => (question.kind === 'evidence' ? (question.kinds ?? []) : []));
}

type About = { about?: RecordKind | undefined };

/** Whether a step, a phase or a deadline is one of a kind of record; where it does not say, it is one of a review. */
export function isAbout({ about = 'review' }: About, kind: RecordKind): boolean {
  return about === kind;
}

/** The steps of a kind of record, whomever it is about, in the policy's order. */
export function stepsAbout({ steps }: Pick<Policy, 'steps'>, kind: RecordKind): Step[] {
  return steps.filter((one) => isAbout(one, kind));
}

/** The steps of a kind of record for the staff groups of those whom it is about, in the policy's order. */
export function stepsFor({ steps }: Pick<Policy, 'steps'>, kind: RecordKind, of: readonly StaffGroupId[]): Step[] {
  return steps.filter((one) => isAbout(one, kind) && appliesToAny(one, of));
}

/** The deadlines of a kind of record for the staff groups of those whom it is about in a period, in the policy's order. */
export function deadlinesFor(
  { deadlines }: Pick<Policy, 'deadlines'>,
  kind: RecordKind,
  of: readonly StaffGroupId[],
  periodId: string,
): DeadlineRule[] {
  return deadlines.filter(
    (one) => isAbout(one, kind) && appliesToAny(one, of) && (one.periods?.includes(periodId) ?? true),
  );
}

type Grouped = { groups?: StaffGroupId[] | undefined };

/** Whether a rule of the policy is about a staff group: it names the group, or nobody in particular. */
export function appliesTo(rule: Grouped, of: StaffGroupId): boolean {
  return rule.groups === undefined || rule.groups.includes(of);
}

/** Whether a rule of the policy is about one of several staff groups, as the people of a team may be of several. */
export function appliesToAny(rule: Grouped, of: readonly StaffGroupId[]): boolean {
  return rule.groups === undefined || of.some((group) => appliesTo(rule, group));
}
