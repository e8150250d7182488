import type { Question, QuestionKind } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** The kinds of question that a school may add. The others have records of their own, which the policy brings. */
export const addedKinds = ['text', 'choice', 'day', 'grid', 'notice', 'ratings'] as const satisfies QuestionKind[];
export type AddedKind = (typeof addedKinds)[number];

/** A question of a kind as it begins, under a short name that the policy does not have yet. */
export function newQuestion(kind: AddedKind, id: string, { standards }: Policy): Question {
  const common = { id, label: { en: '' } };
  const beginnings: Record<AddedKind, Question> = {
    text: { ...common, kind: 'text', by: 'agreed', lines: 5 },
    choice: { ...common, kind: 'choice', by: 'agreed', options: [] },
    day: { ...common, kind: 'day', by: 'agreed' },
    grid: { ...common, kind: 'grid', by: 'agreed', columns: [], rows: 4 },
    notice: { ...common, kind: 'notice', when: 'always' },
    ratings: { ...common, kind: 'ratings', standards: standards[0]?.id ?? '', columns: ratingColumns },
  };
  return beginnings[kind];
}

/** The headings of the requirements' self-assessment (3.4); they are reworded like any other. */
const ratingColumns = {
  line: { label: { en: 'Standard' } },
  appraiseeRating: { label: { en: 'Employee’s rating' } },
  appraiseeComment: { label: { en: 'Employee’s comment' } },
  appraiserRating: { label: { en: 'Appraiser’s rating' } },
  appraiserComment: { label: { en: 'Appraiser’s comment' } },
  agreedRating: { label: { en: 'Agreed rating' } },
  agreedComment: { label: { en: 'Agreed comment' } },
};
