import { useRead } from '#renderer/asking/ask.ts';
import { href, type Search } from '#renderer/places/routes.ts';
import { TextLink, useArranged } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenReview } from './open-review.ts';
import { filteredReviews, type ReviewRow, reviewColumns } from './review-columns.tsx';

const nobody: readonly ReviewRow[] = [];

/** Previous and Next through the list of reviews as it was filtered and sorted; nothing for one that is not in it. */
export function ReviewNeighbours({ review, search }: { review: OpenReview; search: Search<'review'> }) {
  const list = useRead('reviews.list', { cycleId: review.cycle.id });
  const all = list.state === 'ready' ? list.value.reviews : nobody;
  const rows = filteredReviews(all, search);
  const { fitting } = useArranged(rows, reviewColumns(all), search);
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
