import { type EndedAs, endedAs, isMissed, missedCause } from '#domain/form/causes.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import { ChoiceBox } from '#renderer/form/box.tsx';
import type { Filling } from '#renderer/form/filling.ts';
import type { AnswerBox } from '#renderer/form/use-boxes.ts';
import { words } from '#renderer/words/index.ts';
import { CauseBoxes } from './cause-boxes.tsx';

interface EndBoxesProps {
  question: QuestionOf<'objective-notes'>;
  filling: Filling;
  /** Makes the box of a cell of this objective, in the hand of this side. */
  box: (cell: string) => AnswerBox;
  side: Side;
  row: string;
}

const outcomes: { value: EndedAs | ''; label: string }[] = [
  { value: '', label: words.form.progress.notDecided },
  ...endedAs.options.map((value) => ({ value, label: words.form.outcomes[value] })),
];

/** How an objective ended, where the form has no scale for it, and why it was missed, if it was. */
export function EndBoxes({ question, filling, box, side, row }: EndBoxesProps) {
  const outcome = box('outcome');
  const cause = box('cause');
  const value = endedAs.options.find((one) => one === outcome.value) ?? '';
  const isShort = value === 'partly-met' || isMissed(question, { side, row, answers: filling.answers }, filling.rules);
  const chosen = missedCause.options.find((one) => one === cause.value) ?? '';
  return (
    <>
      {question.scale === undefined && (
        <ChoiceBox<EndedAs | ''> {...outcome} value={value} label={words.form.progress.outcome} options={outcomes} />
      )}
      {(isShort || chosen !== '') && <CauseBoxes cause={{ ...cause, value: chosen }} said={box('cause-said')} />}
    </>
  );
}
