import { TICKED } from '#domain/form/kinds/checklist.ts';
import { sidesOf } from '#domain/form/sides.ts';
import { TickBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { sideLabel } from '#renderer/form/labels.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { inWindow } from '#renderer/words/language.ts';

/** A list of things to do, each with a box to tick. */
export function ChecklistQuestion(props: QuestionProps<'checklist'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  const sides = sidesOf[question.by];
  return (
    <div className="sides">
      {sides.map((side) => (
        <Stack key={side} gap={8}>
          {sides.length > 1 && <h5>{sideLabel(side, filling.terms)}</h5>}
          {question.items.map(({ id, label }) => (
            <TickBox key={id} {...box(side, id)} ticked={TICKED} label={inWindow(label)} />
          ))}
        </Stack>
      ))}
    </div>
  );
}
