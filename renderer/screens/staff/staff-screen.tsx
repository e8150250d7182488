import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import type { OwnColumns } from '#renderer/columns/own-rows.ts';
import { useChangeColumns } from '#renderer/columns/use-change-columns.tsx';
import { useListBack } from '#renderer/columns/use-list-back.tsx';
import { aboutText } from '#renderer/papers/about.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { AddNeedLink } from '#renderer/training/add-need-link.tsx';
import {
  Button,
  DataTable,
  EmptyState,
  IconAdd,
  IconImport,
  LinkButton,
  Loaded,
  PageHeader,
  useChosen,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ManagerDialog } from './manager-dialog.tsx';
import { useStaffCells } from './staff-cells.ts';
import { StaffFilters } from './staff-filters.tsx';
import type { StaffRow } from './staff-row.ts';
import { useStaffRows } from './staff-rows.ts';
import { filtered } from './staff-table.tsx';

/** Everybody who works at the school, to be found, filtered and sorted. */
export function StaffScreen({ search }: ScreenProps<'staff'>) {
  const staff = useRead('staff.list', { leavers: search.leavers === 'yes' });
  const own = useRead('ownColumns.ofStaff', {});
  const { title, help, add, import: importAction, paper } = words.staff;
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        actions={
          <>
            <LinkButton look="main" to={href('addPerson')} icon={<IconAdd size={18} aria-hidden="true" />}>
              {add}
            </LinkButton>
            <LinkButton to={href('importStaff')} icon={<IconImport size={18} aria-hidden="true" />}>
              {importAction}
            </LinkButton>
            <LinkButton
              to={href(
                'document',
                { document: 'staff-list' },
                { about: aboutText({ of: 'staff', site: search.site }) },
              )}
            >
              {paper}
            </LinkButton>
          </>
        }
      />
      <Loaded reading={together({ staff, own })}>
        {(read) => <StaffList list={read.staff} own={read.own} search={search} />}
      </Loaded>
    </>
  );
}

interface StaffListProps {
  list: Output<'staff.list'>;
  own: OwnColumns;
  search: ScreenProps<'staff'>['search'];
}

function StaffList({ list, own, search }: StaffListProps) {
  const onSearch = useSetSearch('staff');
  const chosen = useChosen();
  const { rows, columns } = useStaffRows(list, own);
  const cells = useStaffCells(rows);
  const comesBack = useListBack('staff', null);
  const { changes, dialog } = useChangeColumns('staff', own.columns);
  const [managed, setManaged] = useState<readonly StaffRow[]>();
  const { label, empty, emptyImport, noMatch } = words.staff;
  return (
    <>
      <DataTable
        list="staff"
        label={label}
        rows={filtered(rows, search)}
        rowId={(row) => row.id}
        columns={columns}
        view={search}
        order="name"
        counted={words.staff.counted}
        onView={onSearch}
        open={(row) => href('person', { staffId: row.id }, search)}
        chosen={chosen}
        chosenActions={(people) => (
          <>
            <AddNeedLink staffIds={people.map(({ id }) => id)} />
            <Button onClick={() => setManaged(people)}>{words.staff.manager.button}</Button>
          </>
        )}
        among={rows}
        cells={cells}
        comesBack={comesBack}
        ownColumns={changes}
        filters={<StaffFilters search={search} onSearch={onSearch} staff={rows} />}
        empty={
          rows.length === 0 ? (
            <EmptyState text={empty} action={<LinkButton to={href('importStaff')}>{emptyImport}</LinkButton>} />
          ) : (
            <EmptyState text={noMatch} />
          )
        }
      />
      {dialog}
      {managed && <ManagerDialog people={managed} everybody={rows} onClose={() => setManaged(undefined)} />}
    </>
  );
}
