import type { ReactNode } from 'react';
import type { Previous } from '#renderer/form/filling.ts';
import { words } from '#renderer/words/index.ts';

/** The frame round what comes from last year. */
export function FromLastYear({ previous, children }: { previous: Previous; children: ReactNode }) {
  return (
    <div className="last-year">
      <p className="last-year-title">{words.form.previous(previous.label)}</p>
      {children}
    </div>
  );
}
