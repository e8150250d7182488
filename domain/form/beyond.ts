import { type FormRules, type Neighbour, type Placed, questionsOf } from './form-rules.ts';
import { objectivesUnder } from './objectives.ts';

/** The box of a question of objectives that says why there are more than the policy recommends. */
export const beyondCell = 'beyond';

/**
 * Whether more objectives stand under a question than the policy has at most: of all together at the first question that
 * asks for some, of a category where that stands. One that was withdrawn counts no more.
 */
export function isBeyond(
  question: Neighbour,
  { mostObjectives: most, forms }: Pick<FormRules, 'mostObjectives' | 'forms'>,
  objectives: readonly Placed[],
): boolean {
  const standing = objectives.filter(({ withdrawnOn = null }) => withdrawnOn === null);
  if (most === null) return false;
  if (most.per === 'review') {
    const first = forms.flatMap(questionsOf).find(({ kind }) => kind === question.kind);
    return first?.id === question.id && standing.length > most.count;
  }
  const own = objectivesUnder(question, forms, standing).filter(({ category }) => category !== null);
  const byCategory = [...Map.groupBy(own, ({ category }) => category).values()];
  return byCategory.some((of) => of.length > most.count);
}
