import type { Reads } from '#db/reads.ts';
import { type FormRules, formRules } from '#domain/form/form-rules.ts';
import type { ReviewRecord } from '#domain/review/review.ts';

/** What the forms of a review go by: the policy that its cycle was opened with, for the group of the person. */
export function rulesOf(read: Reads, { review, objectives }: ReviewRecord): FormRules | undefined {
  const cycle = read.cycles.byId(review.cycleId);
  const person = read.staff.byId(review.staffId);
  return cycle && person && formRules(cycle.policy, person.group, objectives);
}
