import { answerIn } from '#domain/form/boxes.ts';
import type { Question } from '#domain/policy/form.ts';
import type { Side } from '#domain/review/review.ts';
import { type Answer, useWrite } from '#renderer/asking/ask.ts';
import { boxId } from './boxes.ts';
import type { MissingByBox } from './open-review.ts';
import { isOpen, type OpenReview } from './open-review.ts';

/** What a box that is kept as an answer is given. */
export interface AnswerBox {
  id: string;
  value: string;
  send: (text: string) => Promise<Answer<unknown>>;
  open: boolean;
  found: string | undefined;
}

/** Makes the boxes of a question, each saving itself: by the side whose hand it is in, and its name in the question. */
export function useAnswerBoxes({
  question,
  review,
  found,
}: {
  question: Question;
  review: OpenReview;
  found: MissingByBox;
}) {
  const { ask } = useWrite('reviews.answer');
  const { review: of, answers } = review;
  const open = isOpen(review);
  return (side: Side, cell = ''): AnswerBox => {
    const id = boxId.answer(of.id, question.id, side, cell);
    return {
      id,
      value: answerIn(answers, question.id, side, cell),
      send: (text) => ask({ reviewId: of.id, questionId: question.id, side, cell, text }),
      open,
      found: found.get(id),
    };
  };
}
