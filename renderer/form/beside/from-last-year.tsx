import type { ReactNode } from 'react';
import type { PreviousReview } from '#renderer/form/open-review.ts';
import { words } from '#renderer/words/en.ts';

/** The frame round what comes from last year's review. */
export function FromLastYear({ previous, children }: { previous: PreviousReview; children: ReactNode }) {
  return (
    <div className="last-year">
      <p className="last-year-title">{words.form.previous(previous.cycleLabel)}</p>
      {children}
    </div>
  );
}
