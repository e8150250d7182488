import { type ReactNode, useId } from 'react';
import './own-part.css';

/** One of the things that only the headteacher has on Home, under its own small heading. */
export function OwnPart({ title, children }: { title: string; children: ReactNode }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      {children}
    </section>
  );
}
