import { cellId, sidesOf } from '#domain/boxes.ts';
import { scaleOf } from '#domain/form-rules.ts';
import { objectivesUnder } from '#domain/objectives.ts';
import { inLanguage } from '#domain/said.ts';
import { useAnswerBoxes } from '#renderer/form/answer-boxes.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { type QuestionProps, sideLabel } from '#renderer/form/open-review.ts';
import { FieldSet, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { RatingBox } from './rating-box.tsx';

/** What is said of each objective of this review: how far it has come, or how it ended. */
export function ObjectiveNotesQuestion(props: QuestionProps<'objective-notes'>) {
  const { question, review } = props;
  const box = useAnswerBoxes(props);
  const scale = scaleOf(question.scale, review);
  const sides = sidesOf[question.by];
  const rows = objectivesUnder(question, review.forms, review.objectives);
  const noteLabel = inLanguage(question.columns.note.label, 'en');
  if (rows.length === 0) return <p className="small">{words.form.notes.none}</p>;
  return (
    <div className="stack rows">
      {rows.map(({ id, text }, at) => (
        <FieldSet key={id} legend={words.form.notes.row(at + 1, text)}>
          <div className="sides">
            {sides.map((side) => (
              <Stack key={side} gap={8}>
                {question.scale !== undefined && (
                  <RatingBox
                    label={inHand(scale ? inLanguage(scale.label, 'en') : words.form.ratings.own, side)}
                    scale={scale}
                    box={box(side, cellId.rating(id))}
                  />
                )}
                <ProseBox {...box(side, id)} label={inHand(noteLabel, side)} lines={3} />
              </Stack>
            ))}
          </div>
        </FieldSet>
      ))}
    </div>
  );

  /** The name of the side stands behind a label where there is more than one. */
  function inHand(label: string, side: (typeof sides)[number]): string {
    return sides.length > 1 ? words.form.inHand(label, sideLabel(side, review.terms)) : label;
  }
}
