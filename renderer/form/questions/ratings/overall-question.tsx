import type { Scale } from '#domain/form/form-rules.ts';
import { type OverallOutcome, overallOutcome } from '#domain/form/overall.ts';
import { ProseBox, RadioBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { optionsOf } from '#renderer/form/labels.ts';
import { type AnswerBox, useBoxes } from '#renderer/form/use-boxes.ts';
import { Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { Expectations } from './expectations.tsx';

const says = words.form.overall;

/** The overall rating: what and how are chosen, and the policy says what they come to. */
export function OverallQuestion(props: QuestionProps<'overall'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  const { overall } = filling.rules;
  if (overall === 'unsaid') return null;
  const [results, behaviour] = [box('agreed', '', 'results'), box('agreed', '', 'behaviour')];
  const scale = filling.rules.scales.find(({ id }) => id === overall.scale);
  return (
    <Stack>
      <Expectations rules={filling.rules} />
      <RadioBox<string> {...results} label={inWindow(question.results)} options={optionsOf(overall.results)} />
      <RadioBox<string> {...behaviour} label={inWindow(question.behaviour)} options={optionsOf(overall.behaviour)} />
      <Rating
        outcome={overallOutcome(overall, results.value, behaviour.value)}
        scale={scale}
        decision={box('agreed', '', 'decision')}
        reason={box('agreed', '', 'reason')}
      />
    </Stack>
  );
}

interface RatingProps {
  outcome: OverallOutcome;
  scale: Scale | undefined;
  decision: AnswerBox;
  reason: AnswerBox;
}

function Rating({ outcome, scale, decision, reason }: RatingProps) {
  if (outcome.kind === 'open') return <p className="small">{says.open}</p>;
  if (outcome.kind === 'rated') {
    const point = scale?.points.find(({ value }) => value === outcome.rating);
    return <Notice kind="info" title={says.rating(point ? inWindow(point.label) : outcome.rating)} />;
  }
  return (
    <Stack>
      <Notice kind="warn" title={says.undefined}>
        {says.decide}
      </Notice>
      <RadioBox<string> {...decision} label={says.decision} options={optionsOf(scale?.points ?? [])} />
      <ProseBox {...reason} label={says.reason} />
    </Stack>
  );
}
