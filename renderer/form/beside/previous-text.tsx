import { answerIn } from '#domain/form/content.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Form } from '#domain/policy/form.ts';
import type { BesideProps, Previous } from '#renderer/form/filling.ts';
import { sideLabel } from '#renderer/form/labels.ts';
import { words } from '#renderer/words/index.ts';
import { FromLastYear } from './from-last-year.tsx';

/** What was answered to the same question last year, by each side; the first question of all looks back on the objectives. */
export function PreviousText({ question, previous, filling }: BesideProps<'text'>) {
  const answers = sidesOf[question.by]
    .map((side) => ({ side, text: answerIn(previous.answers, { question: question.id, side }) }))
    .filter(({ text }) => text !== '');
  const looksBack = opensPreparation(question, filling.rules.forms) && previous.objectives.length > 0;
  if (answers.length === 0 && !looksBack) return null;
  return (
    <FromLastYear previous={previous}>
      {looksBack && <Objectives previous={previous} />}
      {answers.map(({ side, text }) => (
        <div key={side}>
          {side !== 'agreed' && <p className="last-year-side">{sideLabel(side, filling.terms)}</p>}
          <p className="written-text">{text}</p>
        </div>
      ))}
    </FromLastYear>
  );
}

/** Whether a question is the first that the talk is prepared with: the policies begin with last year's objectives. */
function opensPreparation(question: QuestionOf<'text'>, forms: readonly Form[]): boolean {
  const preparation = forms.find(({ id }) => id === 'pre-review');
  const first = preparation?.sections.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'text');
  return first?.id === question.id;
}

function Objectives({ previous }: { previous: Previous }) {
  return (
    <>
      <p className="last-year-side">{words.form.previousObjectives}</p>
      <ol>
        {previous.objectives.map(({ id, text }) => (
          <li key={id} className="written-text">
            {text}
          </li>
        ))}
      </ol>
    </>
  );
}
