import type { ReactNode } from 'react';
import './show.css';

/** An empty list: what belongs there, with the one button that fills it. */
export function EmptyState({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {action && <div>{action}</div>}
    </div>
  );
}
