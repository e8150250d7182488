import { gridRows } from '#domain/form/kinds/grid.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import { sidesOf } from '#domain/form/sides.ts';
import { AnswerDayBox } from '#renderer/form/answer-day-box.tsx';
import { ProseBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { sideLabel } from '#renderer/form/labels.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { FieldSet, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

/** A table of the form's own: a row of boxes under each heading, one below the other where the window is narrow. */
export function GridQuestion(props: QuestionProps<'grid'>) {
  const { question, filling } = props;
  const sides = sidesOf[question.by];
  return (
    <Stack>
      {sides.map((side) => (
        <div className="stack rows" key={side}>
          {sides.length > 1 && <h5>{sideLabel(side, filling.terms)}</h5>}
          {gridRows(question).map(({ id, label }, at) => (
            <FieldSet key={id} legend={label ? inWindow(label) : words.form.rowOf(at + 1)}>
              <div className="sides">
                {question.columns.map((column) => (
                  <GridBox key={column.id} {...props} side={side} row={id} column={column} />
                ))}
              </div>
            </FieldSet>
          ))}
        </div>
      ))}
    </Stack>
  );
}

type GridBoxProps = QuestionProps<'grid'> & { side: Side; row: string; column: QuestionOf<'grid'>['columns'][number] };

function GridBox({ side, row, column, ...props }: GridBoxProps) {
  const box = useBoxes(props)(side, row, column.id);
  const label = inWindow(column.label);
  return column.cell === 'day' ? <AnswerDayBox box={box} label={label} /> : <ProseBox {...box} label={label} />;
}
