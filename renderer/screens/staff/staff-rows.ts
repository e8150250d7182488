import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { ownTableColumns } from '#renderer/columns/own-columns.ts';
import { type OwnColumns, useWithOwn } from '#renderer/columns/own-rows.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import type { Person, StaffRow } from './staff-row.ts';
import { staffColumns } from './staff-table.tsx';

const idOf = ({ id }: Person): string => id;

/** The rows and the columns of the staff list, with the school's own. */
export function useStaffRows(
  { staff, sites }: Output<'staff.list'>,
  { columns, values }: OwnColumns,
): { rows: readonly StaffRow[]; columns: readonly TableColumn<StaffRow>[] } {
  const rows = useWithOwn(staff, values, idOf);
  return {
    rows,
    columns: useMemo(
      () => [...staffColumns(staff, sites), ...ownTableColumns<StaffRow>(columns)],
      [staff, sites, columns],
    ),
  };
}
