import { answerIn } from '#domain/form/content.ts';
import type { Side } from '#domain/form/sides.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { fieldId } from './field-id.ts';
import type { Filling, MissingByBox } from './filling.ts';
import { useAnswer } from './writes.ts';

/** What a box that is stored as an answer is given. */
export interface AnswerBox {
  id: string;
  value: string;
  send: (text: string) => Promise<Answer<unknown>>;
  open: boolean;
  found: string | undefined;
}

interface BoxesProps {
  question: { id: string };
  filling: Filling;
  found: MissingByBox;
}

/** Makes the boxes of a question, each saving itself: by the side whose hand it is in, its row and its cell. */
export function useBoxes({ question, filling, found }: BoxesProps) {
  const answer = useAnswer(filling.record);
  return (side: Side, row = '', cell = ''): AnswerBox => {
    const box = { question: question.id, side, row, cell };
    const id = fieldId(filling, box);
    return {
      id,
      value: answerIn(filling.answers, box),
      send: (text) => answer(box, text),
      open: filling.open,
      found: found.get(id),
    };
  };
}
