import { type ReactNode, useId } from 'react';
import './show.css';

export interface CardProps {
  title?: string;
  /** The level of its heading. */
  level?: 2 | 3;
  /** Beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
  /** For a task list that jumps to it. */
  id?: string;
}

/** A part of a screen with a border round it, named by its heading. */
export function Card({ title, level = 2, actions, children, id }: CardProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="card" id={id} aria-labelledby={title ? headingId : undefined} tabIndex={id ? -1 : undefined}>
      {(title || actions) && (
        <div className="card-head">
          {title && <Heading id={headingId}>{title}</Heading>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
