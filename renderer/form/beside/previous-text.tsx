import { answerOf, type BesideProps, sideLabel, sidesOf } from '#renderer/form/open-review.ts';
import { words } from '#renderer/words/en.ts';

/** What was answered to the same question last year, by each side. */
export function PreviousText({ question, previous, review }: BesideProps<'text'>) {
  const answers = sidesOf(question)
    .map((side) => ({ side, text: answerOf(previous.answers, question.id, side) }))
    .filter(({ text }) => text !== '');
  if (answers.length === 0) return <p>{words.form.nothingWritten}</p>;
  return answers.map(({ side, text }) => (
    <div key={side}>
      {side !== 'agreed' && <p className="last-year-side">{sideLabel(side, review.terms)}</p>}
      <p className="written-text">{text}</p>
    </div>
  ));
}
