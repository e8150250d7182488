import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { OwnCellsCard } from '#renderer/columns/own-cells-card.tsx';
import type { OpenReview } from './open-review.ts';

/** What stands in the school's own columns of the list of reviews about one of them; beside the record, so signed ones have it, too. */
export function OwnColumnsCard({ review: { review, staff, cycle } }: { review: OpenReview }) {
  const own = useRead('ownColumns.ofReviews', { cycleId: cycle.id });
  const { ask } = useWrite('cells.fillReviews');
  if (own.state !== 'ready') return null;
  return (
    <OwnCellsCard
      own={own.value}
      row={review.id}
      name={staff.name}
      fill={(cells) => ask({ cells: cells.map((cell) => ({ ...cell, reviewId: review.id })) })}
    />
  );
}
