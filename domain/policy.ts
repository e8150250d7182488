import { z } from 'zod';
import { type Form, type FormId, formSchema } from './form.ts';
import { saidSchema } from './said.ts';

/** Where in the policy's text a number or a rule stands: '3.1', 'Step 4'. */
const clause = z.string().min(1);

/** What the policy does not say. The school's own choice fills it; the program never invents a rule in its name. */
const unsaid = z.literal('unsaid');

const term = z.strictObject({ one: saidSchema, many: saidSchema });

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

const monthDay = z.strictObject({ month: z.int().min(1).max(12), dayOfMonth: z.int().min(1).max(31) });

const period = z.strictObject({
  id: z.string().min(1),
  label: saidSchema,
  groups: z.array(staffGroupId).min(1),
  starts: monthDay,
  months: z.int().min(1).max(18),
  clause,
});
export type Period = z.infer<typeof period>;

const phase = z.strictObject({
  id: z.enum(['planning', 'interim', 'annual']),
  label: saidSchema,
  optional: z.boolean(),
  /** Calendar months in which the phase is to be held; none where the policy names none. */
  months: z.array(z.int().min(1).max(12)),
  clause,
});

/** Who is left out. The rules are tried in order and the first that fits gives the reason. */
export const scopeRuleId = z.enum(['group', 'agency', 'volunteer', 'probation', 'induction', 'not-started', 'left']);
export type ScopeRuleId = z.infer<typeof scopeRuleId>;
const scopeRule = z.strictObject({ rule: scopeRuleId, reason: saidSchema, clause });

/** The steps of one review, each with a day on which it was done and somebody it waits for. */
export const stepId = z.enum([
  'meeting-set',
  'pre-review-sent',
  'meeting',
  'statement-written',
  'signed',
  'sent-to-headteacher',
  'copies-given',
  'training-notified',
  'interim',
]);
export type StepId = z.infer<typeof stepId>;
const waitsFor = z.enum(['appraiser', 'appraisee', 'headteacher', 'office']);
export type WaitsFor = z.infer<typeof waitsFor>;
const step = z.strictObject({ id: stepId, label: saidSchema, waitsFor, optional: z.boolean(), clause });
export type Step = z.infer<typeof step>;

/** How days are counted: every day; days that the office works; days with lessons; whole weeks. */
export const dayUnit = z.enum(['calendar', 'working', 'school', 'weeks']);
export type DayUnit = z.infer<typeof dayUnit>;

const deadline = z.strictObject({
  step: stepId,
  /** The deadline counts from the day on which this step was done. */
  after: stepId,
  amount: z.int().min(0),
  unit: z.union([dayUnit, unsaid]),
  clause,
});
export type DeadlineRule = z.infer<typeof deadline>;

/** A gap in the policy that the school fills once; `proposal` is what the program suggests. */
const choice = z.strictObject({
  id: z.literal('day-unit'),
  question: saidSchema,
  options: z.array(z.strictObject({ value: dayUnit, label: saidSchema })).min(2),
  proposal: dayUnit,
});
export type PolicyChoice = z.infer<typeof choice>;

export const policySchema = z.strictObject({
  /** Version of this shape, not of the policy's text. */
  shape: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().min(1),
  title: saidSchema,
  nation: z.enum(['wales', 'england']),
  languages: z.array(z.enum(['en', 'cy'])).min(1),
  terms: z.strictObject({
    appraisee: term,
    appraiser: term,
    cycle: term,
    review: term,
    objective: term,
    interimReview: term,
    statement: term,
    trainingNeed: term,
  }),
  groups: z.array(z.strictObject({ id: staffGroupId, label: saidSchema, covered: z.boolean() })).min(1),
  periods: z.array(period).min(1),
  phases: z.array(phase).min(1),
  scope: z.array(scopeRule),
  appraisers: z.strictObject({ appointedBy: saidSchema, clause }),
  steps: z.array(step).min(1),
  deadlines: z.array(deadline),
  choices: z.array(choice),
  objectives: z.strictObject({
    most: z.union([z.strictObject({ count: z.int().min(1), recommended: z.boolean(), clause }), unsaid]),
  }),
  retention: z.union([
    z.strictObject({ years: z.int().min(1), rule: z.enum(['at-least', 'then-destroyed']), clause }),
    unsaid,
  ]),
  /** The yearly report to the governing body. */
  governorReport: z.union([z.strictObject({ clause }), unsaid]),
  forms: z.array(formSchema).min(1),
});

/** A policy is data: one of these, built in or loaded from a file, is all that the program knows of it. */
export type Policy = z.infer<typeof policySchema>;

/** The form of a policy, or undefined where the policy has none of that kind. */
export function formOf(policy: Policy, id: FormId): Form | undefined {
  return policy.forms.find((form) => form.id === id);
}

/** Whether a step comes after the signing, so that a signed review still waits for it. */
export function followsSigning(step: StepId, steps: readonly Pick<Step, 'id'>[]): boolean {
  const order = steps.map(({ id }) => id);
  return order.includes('signed') && order.indexOf(step) > order.indexOf('signed');
}

/** The school's own answers to what its policy leaves open. */
export interface PolicyChoices {
  'day-unit'?: DayUnit | undefined;
}

/** The unit that a deadline counts in: the policy's, else the school's choice, else what the program proposes. */
export function unitOf(rule: DeadlineRule, policy: Policy, choices: PolicyChoices): DayUnit {
  if (rule.unit !== 'unsaid') return rule.unit;
  return choices['day-unit'] ?? policy.choices.find((open) => open.id === 'day-unit')?.proposal ?? 'calendar';
}
