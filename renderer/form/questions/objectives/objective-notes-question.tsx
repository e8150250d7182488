import { shortDay } from '#domain/days/day-words.ts';
import { scaleOf } from '#domain/form/form-rules.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import { sidesOf } from '#domain/form/sides.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { sideLabel } from '#renderer/form/labels.ts';
import { RatingBox } from '#renderer/form/questions/ratings/rating-box.tsx';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { FieldSet, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { EndBoxes } from './end-boxes.tsx';

/** What is said of each objective of this record: how far it has come, or how it ended. */
export function ObjectiveNotesQuestion(props: QuestionProps<'objective-notes'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  const scale = scaleOf(question.scale, filling.rules);
  const sides = sidesOf[question.by];
  const rows = objectivesUnder(question, filling.rules.forms, filling.objectives);
  const noteLabel = inWindow(question.columns.note.label);
  if (rows.length === 0) return <p className="small">{words.form.notes.none}</p>;
  return (
    <div className="stack rows">
      {rows.map(({ id, text, category, withdrawnOn }, at) => (
        <FieldSet key={id} legend={legend(at, category)}>
          <p className="written-text objective-words">{text || words.form.notes.noWords}</p>
          {withdrawnOn !== null && <p className="small">{words.form.notes.withdrawn(shortDay(withdrawnOn, lang))}</p>}
          <div className="sides">
            {sides.map((side) => (
              <Stack key={side} gap={8}>
                {question.scale !== undefined && (
                  <RatingBox
                    label={inHand(scale ? inWindow(scale.label) : words.form.ratings.own, side)}
                    scale={scale}
                    box={box(side, id, 'rating')}
                  />
                )}
                <ProseBox {...box(side, id, 'note')} label={inHand(noteLabel, side)} lines={3} />
                {question.ends && (
                  <EndBoxes
                    question={question}
                    filling={filling}
                    box={(cell) => box(side, id, cell)}
                    side={side}
                    row={id}
                  />
                )}
              </Stack>
            ))}
          </div>
        </FieldSet>
      ))}
    </div>
  );

  /** 'Objective 1 of 3: School'. */
  function legend(at: number, category: string | null): string {
    const number = words.form.numbered(words.form.objective.row, at + 1, rows.length);
    const found = filling.categories.find((one) => one.id === category);
    return found ? words.form.notes.ofCategory(number, inWindow(found.label)) : number;
  }

  /** The name of the side stands behind a label where there is more than one. */
  function inHand(label: string, side: (typeof sides)[number]): string {
    return sides.length > 1 ? words.form.inHand(label, sideLabel(side, filling.terms)) : label;
  }
}
