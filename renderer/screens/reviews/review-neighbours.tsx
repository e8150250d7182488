import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import type { OwnColumns } from '#renderer/columns/own-rows.ts';
import { href, type Search } from '#renderer/places/routes.ts';
import { TextLink, useArranged } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { filteredReviews } from './list/review-columns.tsx';
import { useReviewRows } from './list/review-rows.ts';
import type { OpenReview } from './open-review.ts';

const nobody: Output<'reviews.list'>['reviews'] = [];
const noColumns: OwnColumns = { columns: [], values: {} };

/** Previous and Next through the list of reviews as it was filtered and sorted; nothing for one that is not in it. */
export function ReviewNeighbours({ review, search }: { review: OpenReview; search: Search<'review'> }) {
  const list = useRead('reviews.list', { cycleId: review.cycle.id });
  const all = list.state === 'ready' ? list.value.reviews : nobody;
  const own = useRead('ownColumns.ofReviews', { cycleId: review.cycle.id });
  const { rows, columns } = useReviewRows(all, own.state === 'ready' ? own.value : noColumns);
  const fitting = useArranged(filteredReviews(rows, search), columns, search);
  const at = fitting.findIndex((row) => row.reviewId === review.review.id);
  if (at === -1) return null;
  const [before, after] = [fitting[at - 1], fitting[at + 1]];
  const { previous, next, position } = words.reviews;
  return (
    <>
      <span>{position(at + 1, fitting.length)}</span>
      {before && <TextLink to={href('review', { reviewId: before.reviewId }, search)}>{previous}</TextLink>}
      {after && <TextLink to={href('review', { reviewId: after.reviewId }, search)}>{next}</TextLink>}
    </>
  );
}
