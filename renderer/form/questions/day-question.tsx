import { AnswerDayBox } from '#renderer/form/answer-day-box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf } from '#renderer/form/labels.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';

/** One day, or one for each side. */
export function DayQuestion(props: QuestionProps<'day'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  return (
    <InHands by={question.by} label={labelOf(question)} hint={hintOf(question)} terms={filling.terms}>
      {(side, label, hint) => <AnswerDayBox box={box(side)} label={label} hint={hint} />}
    </InHands>
  );
}
