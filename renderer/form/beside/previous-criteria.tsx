import type { BesideProps } from '#renderer/form/open-review.ts';
import { words } from '#renderer/words/en.ts';

/** How last year's objectives were to be judged: their success criteria, by the objectives' numbers. */
export function PreviousCriteria({ previous }: BesideProps<'objective-progress'>) {
  if (previous.objectives.length === 0) return <p>{words.form.nothingWritten}</p>;
  return (
    <ol>
      {previous.objectives.map(({ id, text, criteria }) => (
        <li key={id}>
          <p className="last-year-side">{words.form.progress.criteria}</p>
          <p className="written-text">{criteria === '' ? text : criteria}</p>
        </li>
      ))}
    </ol>
  );
}
