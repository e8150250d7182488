import type { Question } from '#domain/form/kinds/index.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { At } from '#renderer/screens/policy/fields/field-places.ts';

/** What the fields of one question are given: the question, how it is changed, and where its faults are shown. */
export interface QuestionFieldsProps<Asked extends Question = Question> {
  question: Asked;
  change: (question: Question) => void;
  at: At;
  policy: Policy;
}
