import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { type OwnColumns, ownTableColumns, useWithOwn } from '#renderer/columns/own-columns.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { type ReviewRow, reviewColumns } from './review-columns.tsx';

type Listed = Output<'reviews.list'>['reviews'][number];

const idOf = ({ reviewId }: Listed): string => reviewId;

/** The rows and the columns of the list of reviews, with the school's own. */
export function useReviewRows(
  reviews: readonly Listed[],
  { columns, values }: OwnColumns,
): { rows: readonly ReviewRow[]; columns: readonly TableColumn<ReviewRow>[] } {
  const rows = useWithOwn(reviews, values, idOf);
  return {
    rows,
    columns: useMemo(() => [...reviewColumns(reviews), ...ownTableColumns<ReviewRow>(columns)], [reviews, columns]),
  };
}
