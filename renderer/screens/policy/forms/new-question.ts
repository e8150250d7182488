import { type AddedKind, kinds, type Question, type QuestionOf } from '#domain/form/kinds/index.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** A question of each kind that a school may add under its policy, as it begins with what it is called so far. */
export function newQuestions(asked: Pick<Question, 'id' | 'label'>, policy: Policy): QuestionOf<AddedKind>[] {
  return Object.values(kinds)
    .flatMap(({ begin }): Question[] => {
      const question = begin?.({ id: asked.id, label: asked.label }, policy);
      return question === undefined ? [] : [question];
    })
    .filter((question): question is QuestionOf<AddedKind> => kinds[question.kind].begin !== null);
}
