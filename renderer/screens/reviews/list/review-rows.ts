import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { ownTableColumns } from '#renderer/columns/own-columns.ts';
import { type OwnColumns, useWithOwn } from '#renderer/columns/own-rows.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { type ReviewRow, reviewColumns } from './review-columns.tsx';

type ReviewOfCycle = Output<'reviews.list'>['reviews'][number];

const idOf = ({ reviewId }: ReviewOfCycle): string => reviewId;

/** The rows and the columns of the list of reviews, with the school's own; `asks` are the dialogs that cells open, by column. */
export function useReviewRows(
  reviews: readonly ReviewOfCycle[],
  { columns, values }: OwnColumns,
  asks?: Readonly<Record<string, (row: ReviewRow) => void>>,
): { rows: readonly ReviewRow[]; columns: readonly TableColumn<ReviewRow>[] } {
  const rows = useWithOwn(reviews, values, idOf);
  return {
    rows,
    columns: useMemo(
      () => [...asked(reviewColumns(reviews), asks), ...ownTableColumns<ReviewRow>(columns)],
      [reviews, columns, asks],
    ),
  };
}

/** Columns whose cells ask for more than a cell holds. Keep `asks` the same between renderings. */
function asked(
  columns: readonly TableColumn<ReviewRow>[],
  asks: Readonly<Record<string, (row: ReviewRow) => void>> | undefined,
): TableColumn<ReviewRow>[] {
  return columns.map((column) => {
    const ask = asks?.[column.id];
    if (!ask) return column;
    return { ...column, edit: { kind: 'text', ask, typed: column.text, wrong: () => words.kit.cells.asksMore } };
  });
}
