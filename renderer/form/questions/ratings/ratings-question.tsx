import { scaleOf, standardsOf } from '#domain/form/form-rules.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Side } from '#domain/form/sides.ts';
import { ratingSides } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { useBoxes } from '#renderer/form/use-boxes.ts';
import { FieldSet, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { Expectations } from './expectations.tsx';
import { RatingBox } from './rating-box.tsx';

/** Every line of one of the policy's lists, rated and commented on by both, then together. */
export function RatingsQuestion(props: QuestionProps<'ratings'>) {
  const { question, filling } = props;
  const box = useBoxes(props);
  const list = standardsOf(question, filling.rules);
  const scale = scaleOf(list?.scale, filling.rules);
  if (!list || list.lines.length === 0) return <p className="small">{words.form.ratings.noLines}</p>;
  return (
    <div className="stack rows">
      {scale && <Expectations rules={filling.rules} />}
      {list.lines.map((line) => (
        <FieldSet key={line.id} legend={inWindow(line.text)}>
          <div className="sides">
            {ratingSides.map((side) => (
              <Stack key={side} gap={8}>
                <RatingBox label={labels[side](question).rating} scale={scale} box={box(side, line.id, 'rating')} />
                <ProseBox {...box(side, line.id, 'comment')} label={labels[side](question).comment} />
              </Stack>
            ))}
          </div>
        </FieldSet>
      ))}
    </div>
  );
}

type Labels = { rating: string; comment: string };
const pair = (rating: { label: Bilingual }, comment: { label: Bilingual }): Labels => ({
  rating: inWindow(rating.label),
  comment: inWindow(comment.label),
});

/** The policy's words over the two boxes of a side. */
const labels: Record<Side, (question: QuestionOf<'ratings'>) => Labels> = {
  appraisee: ({ columns }) => pair(columns.appraiseeRating, columns.appraiseeComment),
  appraiser: ({ columns }) => pair(columns.appraiserRating, columns.appraiserComment),
  agreed: ({ columns }) => pair(columns.agreedRating, columns.agreedComment),
};
