import { useAnswerBoxes } from '#renderer/form/answer-boxes.ts';
import { AnswerDayBox } from '#renderer/form/answer-day-box.tsx';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf, type QuestionProps } from '#renderer/form/open-review.ts';

/** One day, or one for each side. */
export function DayQuestion(props: QuestionProps<'day'>) {
  const { question, review } = props;
  const box = useAnswerBoxes(props);
  return (
    <InHands by={question.by} label={labelOf(question)} hint={hintOf(question)} terms={review.terms}>
      {(side, label, hint) => <AnswerDayBox box={box(side)} label={label} hint={hint} />}
    </InHands>
  );
}
