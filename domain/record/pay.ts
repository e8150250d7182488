import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Form } from '#domain/policy/form.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesToAny, type Policy } from '#domain/policy/policy.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** What was decided about somebody's pay; what is neither is said in words. */
export const payOutcome = z.enum(['progression', 'no-progression', 'other-decision']);
export type PayOutcome = z.infer<typeof payOutcome>;

/** What was decided on the recommendation of a review, by whom and on which day (requirements 3.12). */
export interface PayDecision {
  recordId: RecordId;
  outcome: PayOutcome;
  decidedOn: Day;
  decidedBy: string;
  /** What was decided, in words; never empty for what is neither progression nor none. */
  decision: string;
}

/** What a policy says of the pay of somebody in its groups; undefined where pay is none of its business, or not theirs. */
export function payRules({ pay }: Pick<Policy, 'pay'>, groups: readonly StaffGroupId[]) {
  return pay === 'unsaid' || !appliesToAny(pay, groups) ? undefined : pay;
}

/** The question with which the forms of policies ask for a recommendation on pay. */
const RECOMMENDATION = 'pay-recommendation';

/** What was recommended, in the form's words; undefined where no form asks, or nothing is answered yet. */
export function payRecommendation(
  forms: readonly Form[],
  answers: readonly Pick<Answer, 'question' | 'text'>[],
): Bilingual | undefined {
  const text = answers.find(({ question }) => question === RECOMMENDATION)?.text;
  const asked = forms.flatMap(questionsOf).find(({ id }) => id === RECOMMENDATION);
  return asked?.kind === 'choice' ? asked.options.find(({ value }) => value === text)?.label : undefined;
}

/** What is wrong with a decision at its field; undefined where nothing is. */
export function decisionProblem(
  { outcome, decidedOn, decision }: Pick<PayDecision, 'outcome' | 'decidedOn' | 'decision'>,
  today: Day,
): { code: 'day-in-future' | 'field-empty'; field: string } | undefined {
  if (decidedOn > today) return { code: 'day-in-future', field: 'decidedOn' };
  return outcome === 'other-decision' && decision === '' ? { code: 'field-empty', field: 'decision' } : undefined;
}
