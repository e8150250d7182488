import { questionsOf } from '#domain/form/form-rules.ts';
import { agreedPlace, type Gap, needed } from '#domain/form/missing.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import type { Looking } from './kind.ts';

/** What of the objectives was revised or withdrawn during the year without a reason, at the box where the reason belongs. */
export function unexplained({ content, rules: { forms } }: Pick<Looking, 'content' | 'rules'>): Gap[] {
  const asking = forms.flatMap(questionsOf).filter(({ kind }) => kind === 'objectives');
  return content.objectives.flatMap((row) => {
    const question = asking.find((one) => objectivesUnder(one, forms, [row]).length > 0);
    if (!question) return [];
    const revised = content.revisions
      .filter(({ objectiveId, isSpelling, reason }) => objectiveId === row.id && !isSpelling && reason.trim() === '')
      .map(({ id }) => needed('revision-reason', question.id, agreedPlace(id, 'reason')));
    const isWithdrawn = row.withdrawnOn !== null && row.withdrawnWhy.trim() === '';
    return isWithdrawn
      ? [...revised, needed('withdrawal-reason', question.id, agreedPlace(row.id, 'withdrawnWhy'))]
      : revised;
  });
}
