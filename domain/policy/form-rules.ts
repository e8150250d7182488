import type { FormRules, Placed } from '#domain/form/form-rules.ts';
import type { Question } from '#domain/form/kinds/index.ts';
import type { Form } from './form.ts';
import type { StaffGroupId } from './groups.ts';
import type { Scale, Standards } from './judgement.ts';
import { appliesTo, formsFor, type Policy } from './policy.ts';

/** What the boxes of a policy's forms depend on besides the forms. */
export interface PolicyFormRules extends FormRules<Question> {
  forms: Form[];
  scales: Scale[];
  standards: Standards[];
  overall: Policy['overall'];
}

/**
 * The rules for the forms that are filled in for somebody, with the objectives of their record; every form of the policy
 * for nobody in particular, as forms are handed out empty.
 */
export function formRules(policy: Policy, of: StaffGroupId | null, objectives: readonly Placed[]): PolicyFormRules {
  const { scales, standards, overall, forms } = policy;
  if (of === null) return { forms, scales, standards, overall, objectives };
  const theirs = standards.filter((list) => appliesTo(list, of));
  const filledIn = formsFor(policy, of).filter(({ use }) => use === 'review');
  return { forms: filledIn, scales, standards: theirs, overall, objectives };
}
