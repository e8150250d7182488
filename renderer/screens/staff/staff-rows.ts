import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { type OwnColumns, ownTableColumns, useWithOwn } from '#renderer/columns/own-columns.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { type StaffRow, staffColumns } from './staff-table.tsx';

type Listed = Output<'staff.list'>['staff'][number];

const idOf = ({ id }: Listed): string => id;

/** The rows and the columns of the staff list, with the school's own. */
export function useStaffRows(
  staff: readonly Listed[],
  { columns, values }: OwnColumns,
): { rows: readonly StaffRow[]; columns: readonly TableColumn<StaffRow>[] } {
  const rows = useWithOwn(staff, values, idOf);
  return {
    rows,
    columns: useMemo(() => [...staffColumns(staff), ...ownTableColumns<StaffRow>(columns)], [staff, columns]),
  };
}
