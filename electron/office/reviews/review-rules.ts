import type { Reads } from '#db/reads.ts';
import { type Missing, missingIn } from '#domain/form/check.ts';
import { formRules, type PolicyFormRules } from '#domain/policy/form-rules.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { ReviewRecord } from '#domain/review/review.ts';

/** What the forms of a review go by: the policy that its cycle was opened with, for the group of the person. */
export function rulesOf(read: Reads, { review, objectives }: ReviewRecord): PolicyFormRules | undefined {
  const cycle = read.cycles.byId(review.cycleId);
  const person = read.staff.byId(review.staffId);
  return cycle && person && formRules(cycle.policy, { kind: 'review', group: person.group }, objectives);
}

/** What is missing before a review is signed. */
export function missingBefore(read: Reads, record: ReviewRecord, rules: PolicyFormRules): Missing[] {
  const steps = read.cycles.byId(record.review.cycleId)?.policy.steps ?? [];
  const hasMet = doneOn('meeting', record.steps, steps) !== undefined;
  return missingIn({ content: record, rules, hasMet });
}
