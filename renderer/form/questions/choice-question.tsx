import { RadioBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf, optionsOf } from '#renderer/form/labels.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';

/** One answer of a few, by each side that may give one. */
export function ChoiceQuestion(props: QuestionProps<'choice'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  const options = optionsOf(question.options);
  return (
    <InHands by={question.by} label={labelOf(question)} hint={hintOf(question)} terms={filling.terms}>
      {(side, label, hint) => <RadioBox<string> {...box(side)} label={label} hint={hint} options={options} />}
    </InHands>
  );
}
