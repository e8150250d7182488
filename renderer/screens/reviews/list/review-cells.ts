import type { ChangeId, OwnColumnId } from '#domain/ids.ts';
import { call } from '#renderer/asking/ask.ts';
import { useUndone } from '#renderer/asking/undo.ts';
import type { Cells } from '#renderer/ui/index.ts';
import type { ReviewRow } from './review-columns.tsx';

/** How the cells of the list of reviews are kept: those of the school's own columns. */
export function useReviewCells(): Cells<ReviewRow> {
  const putBack = useUndone();
  return {
    save: (cells) =>
      call('cells.fillReviews', {
        cells: cells.map(({ row, column, typed }) => ({
          reviewId: row.reviewId,
          column: column as OwnColumnId, // no other column of this list is written
          typed,
        })),
      }),
    isApart: ({ restricted }) => restricted,
    putBack: (changeId) => putBack(changeId as ChangeId), // it came from here
  };
}
