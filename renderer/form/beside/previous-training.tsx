import { shortDay } from '#domain/days/day-words.ts';
import type { BesideProps } from '#renderer/form/filling.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { FromLastYear } from './from-last-year.tsx';

/** The training needs of last year that were met: what there is to speak of now. */
export function PreviousTraining({ previous }: BesideProps<'training-undertaken'>) {
  const met = previous.trainingNeeds.filter((need) => need.state === 'met');
  if (met.length === 0) return null;
  return (
    <FromLastYear previous={previous}>
      <ul>
        {met.map((need) => (
          <li key={need.id}>
            <p className="written-text">{need.need}</p>
            {need.doneOn !== null && <p>{words.form.need.doneLast(shortDay(need.doneOn, lang))}</p>}
          </li>
        ))}
      </ul>
    </FromLastYear>
  );
}
