import type { BesideProps } from '#renderer/form/filling.ts';
import { words } from '#renderer/words/index.ts';
import { FromLastYear } from './from-last-year.tsx';

/** How last year's objectives were to be judged: their success criteria, by the objectives' numbers. */
export function PreviousCriteria({ previous }: BesideProps<'objective-progress'>) {
  if (!previous.objectives.some(({ criteria }) => criteria !== '')) return null;
  return (
    <FromLastYear previous={previous}>
      <p className="last-year-side">{words.form.progress.criteria}</p>
      <ol>
        {previous.objectives.map(({ id, criteria }) => (
          <li key={id}>
            <p className="written-text">{criteria}</p>
          </li>
        ))}
      </ol>
    </FromLastYear>
  );
}
