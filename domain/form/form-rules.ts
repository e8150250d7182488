import type { Form, QuestionOf } from '#domain/policy/form.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Scale, Standards } from '#domain/policy/judgement.ts';
import { appliesTo, formsFor, type Policy } from '#domain/policy/policy.ts';
import type { Placed } from './objectives.ts';

/** What the boxes of a form depend on besides the form: the policy's lists and scales, and this review's objectives. */
export interface FormRules {
  /** The forms that are used for this person. */
  forms: Form[];
  scales: Scale[];
  /** The lists that are about this person's group. */
  standards: Standards[];
  overall: Policy['overall'];
  objectives: readonly Placed[];
}

/** The rules for somebody's forms; of no group in particular for forms that are handed out empty. */
export function formRules(policy: Policy, of: StaffGroupId | null, objectives: readonly Placed[]): FormRules {
  const { scales, standards, overall, forms } = policy;
  if (of === null) return { forms, scales, standards, overall, objectives };
  const about = standards.filter((list) => appliesTo(list, of));
  return { forms: formsFor(policy, of), scales, standards: about, overall, objectives };
}

/** The list that a question of ratings goes through; undefined where it is not about this person. */
export function standardsOf(
  { standards: id }: QuestionOf<'ratings'>,
  { standards }: Pick<FormRules, 'standards'>,
): Standards | undefined {
  return standards.find((list) => list.id === id);
}

/** A scale of the policy; undefined where a rating is in words of one's own. */
export function scaleOf(id: string | undefined, { scales }: Pick<FormRules, 'scales'>): Scale | undefined {
  return scales.find((scale) => scale.id === id);
}
