import { useEffect, useId, useRef } from 'react';
import { words } from '#renderer/words/index.ts';
import { FieldLink } from './field-link.tsx';
import '#renderer/ui/show.css';

/** One thing that is wrong: the words that also stand at the field, and the field's id. */
export interface FieldProblem {
  field: string | undefined;
  text: string;
}

/**
 * What a Check found, with a link to each field. It takes the focus each time `attempt` (the number of the Check)
 * changes, and the window's title starts with 'Error:' while it is there. Nothing where nothing is wrong.
 */
export function ErrorSummary({ problems, attempt }: { problems: readonly FieldProblem[]; attempt: number }) {
  const box = useRef<HTMLElement>(null);
  const headingId = useId();
  const isShown = problems.length > 0;

  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [attempt, isShown]);

  useEffect(() => {
    if (!isShown) return;
    document.title = words.kit.errorPrefix + document.title;
    return () => {
      document.title = document.title.replace(words.kit.errorPrefix, '');
    };
  }, [isShown]);

  if (!isShown) return null;
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.kit.problemTitle}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field === undefined ? text : <FieldLink to={field}>{text}</FieldLink>}</li>
        ))}
      </ul>
    </section>
  );
}
