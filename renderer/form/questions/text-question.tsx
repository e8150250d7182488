import { useAnswerBoxes } from '#renderer/form/answer-boxes.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf, type QuestionProps } from '#renderer/form/open-review.ts';

/** An empty box on screen is no higher, whatever room the paper has; it grows with what is written. */
const MOST_LINES = 3;

/** A question in prose: one box, or one for each side where either may prepare an answer. */
export function TextQuestion(props: QuestionProps<'text'>) {
  const { question, review } = props;
  const box = useAnswerBoxes(props);
  return (
    <InHands by={question.by} label={labelOf(question)} hint={hintOf(question)} terms={review.terms}>
      {(side, label, hint) => (
        <ProseBox {...box(side)} label={label} hint={hint} lines={Math.min(question.lines, MOST_LINES)} />
      )}
    </InHands>
  );
}
