import type { Side } from '#domain/review.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { ProseBox } from '#renderer/form/box.tsx';
import { boxId } from '#renderer/form/boxes.ts';
import { answerOf, isOpen, labelOf, type QuestionProps, sideLabel, sidesOf } from '#renderer/form/open-review.ts';
import { FieldSet } from '#renderer/ui/index.ts';

/** An empty box on screen is no higher, whatever room the paper has; it grows with what is written. */
const MOST_LINES = 3;

/** A question in prose: one box, or one for each side where either may prepare an answer. */
export function TextQuestion(props: QuestionProps<'text'>) {
  const { question, review } = props;
  const hint = question.hint && inLanguage(question.hint, 'en');
  const sides = sidesOf(question);
  const [only] = sides;
  if (sides.length === 1 && only) return <SideBox {...props} side={only} label={labelOf(question)} hint={hint} />;
  return (
    <FieldSet legend={labelOf(question)} hint={hint}>
      <div className="sides">
        {sides.map((side) => (
          <SideBox key={side} {...props} side={side} label={sideLabel(side, review.terms)} hint={undefined} />
        ))}
      </div>
    </FieldSet>
  );
}

type SideBoxProps = QuestionProps<'text'> & { side: Side; label: string; hint: string | undefined };

function SideBox({ question, review, found, side, label, hint }: SideBoxProps) {
  const { ask } = useWrite('reviews.answer');
  const id = boxId.answer(review.review.id, question.id, side);
  return (
    <ProseBox
      id={id}
      label={label}
      hint={hint}
      lines={Math.min(question.lines, MOST_LINES)}
      value={answerOf(review.answers, question.id, side)}
      send={(text) => ask({ reviewId: review.review.id, questionId: question.id, side, text })}
      open={isOpen(review)}
      found={found.get(id)}
    />
  );
}
