import type { Side } from '#domain/review/review.ts';

/**
 * The id of every box of the editor: the same name serves as the key of its autosave, as the id of its field and as
 * the target of a link from the summary of what is missing.
 */
export const boxId = {
  answer: (reviewId: string, questionId: string, side: Side, cell = '') =>
    `answer/${reviewId}/${questionId}/${side}${cell === '' ? '' : `/${cell}`}`,
  objective: (id: string, field: string) => `objective/${id}/${field}`,
  progress: (id: string, field: string) => `progress/${id}/${field}`,
  need: (id: string, field: string) => `need/${id}/${field}`,
  undertaken: (id: string, field: string) => `undertaken/${id}/${field}`,
  step: (reviewId: string, step: string) => `step/${reviewId}/${step}`,
  question: (questionId: string) => `question/${questionId}`,
  add: (questionId: string) => `add/${questionId}`,
};
