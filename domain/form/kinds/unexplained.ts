import { beyondCell, isBeyond } from '#domain/form/beyond.ts';
import { answerIn } from '#domain/form/content.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { agreedPlace, type Gap, needed, worthALook } from '#domain/form/missing.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import type { Looking } from './kind.ts';

/**
 * What of the objectives has no reason yet, at the box where it belongs: why there are more than the policy has at most, why
 * one was revised, why one was withdrawn.
 */
export function unexplained({ content, rules }: Pick<Looking, 'content' | 'rules'>): Gap[] {
  const { forms } = rules;
  const asking = forms.flatMap(questionsOf).filter(({ kind }) => kind === 'objectives');
  const beyond = asking
    .filter((one) => isBeyond(one, rules, content.objectives))
    .filter(
      ({ id: question }) => answerIn(content.answers, { question, side: 'agreed', cell: beyondCell }).trim() === '',
    )
    .map(({ id }) => worthALook('beyond-reason', id, agreedPlace('', beyondCell)));
  const ofRows = content.objectives.flatMap((row) => {
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
  return [...beyond, ...ofRows];
}
