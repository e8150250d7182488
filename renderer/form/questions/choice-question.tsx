import { useAnswerBoxes } from '#renderer/form/answer-boxes.ts';
import { RadioBox } from '#renderer/form/box.tsx';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf, optionsOf, type QuestionProps } from '#renderer/form/open-review.ts';

/** One answer of a few, by each side that may give one. */
export function ChoiceQuestion(props: QuestionProps<'choice'>) {
  const { question, review } = props;
  const box = useAnswerBoxes(props);
  const options = optionsOf(question.options);
  return (
    <InHands by={question.by} label={labelOf(question)} hint={hintOf(question)} terms={review.terms}>
      {(side, label, hint) => <RadioBox<string> {...box(side)} label={label} hint={hint} options={options} />}
    </InHands>
  );
}
