import type { ReactNode } from 'react';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { InHands } from '#renderer/form/in-hands.tsx';
import { hintOf, labelOf } from '#renderer/form/labels.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { RevisedList } from './objectives/revised-list.tsx';
import { PromiseRows } from './promise-rows.tsx';

/** What stands under a box beside what is written in it. */
const shown: Record<NonNullable<QuestionOf<'text'>['shows']>, (props: QuestionProps<'text'>) => ReactNode> = {
  revisions: ({ filling }) => <RevisedList filling={filling} />,
  promises: ({ question, filling, found }) => (
    <Stack gap={8}>
      <h4 className="objective-kind">{words.form.promise.title}</h4>
      <PromiseRows question={question.id} filling={filling} found={found} labels={words.form.promise} />
    </Stack>
  ),
  // why an objective was missed is said beside it
  causes: () => null,
};

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
      {question.shows && shown[question.shows](props)}
    </>
  );
}
