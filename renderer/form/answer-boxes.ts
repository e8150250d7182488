import { answerIn } from '#domain/form/content.ts';
import type { Question } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import { type Answer, useWrite } from '#renderer/asking/ask.ts';
import { fieldId } from './field-id.ts';
import type { MissingByBox } from './open-review.ts';
import { isOpen, type OpenReview } from './open-review.ts';

/** What a box that is stored as an answer is given. */
export interface AnswerBox {
  id: string;
  value: string;
  send: (text: string) => Promise<Answer<unknown>>;
  open: boolean;
  found: string | undefined;
}

interface AnswerBoxesProps {
  question: Question;
  review: OpenReview;
  found: MissingByBox;
}

/** Makes the boxes of a question, each saving itself: by the side whose hand it is in, its row and its cell. */
export function useAnswerBoxes({ question, review, found }: AnswerBoxesProps) {
  const { ask } = useWrite('records.answer');
  const { review: of, answers } = review;
  const open = isOpen(review);
  return (side: Side, row = '', cell = ''): AnswerBox => {
    const name = { question: question.id, side, row, cell };
    const id = fieldId(review, name);
    return {
      id,
      value: answerIn(answers, name),
      send: (text) => ask({ ...name, recordId: of.id, text }),
      open,
      found: found.get(id),
    };
  };
}
