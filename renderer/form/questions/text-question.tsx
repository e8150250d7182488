import { ProseBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf } from '#renderer/form/labels.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { RevisedList } from './revised-list.tsx';

/** An empty box on screen is no higher, whatever room the paper has; it grows with what is written. */
const MOST_LINES = 3;

/** A question in prose: one box, or one for each side where either may prepare an answer. */
export function TextQuestion(props: QuestionProps<'text'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  return (
    <>
      <InHands by={question.by} label={labelOf(question)} hint={hintOf(question)} terms={filling.terms}>
        {(side, label, hint) => (
          <ProseBox {...box(side)} label={label} hint={hint} lines={Math.min(question.lines, MOST_LINES)} />
        )}
      </InHands>
      {question.shows === 'revisions' && <RevisedList filling={filling} />}
    </>
  );
}
