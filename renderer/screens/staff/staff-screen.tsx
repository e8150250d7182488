import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
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
import { StaffFilters } from './staff-filters.tsx';
import { filtered, staffColumns } from './staff-table.tsx';

/** Everybody who works at the school, to be found, filtered and sorted. */
export function StaffScreen({ search }: ScreenProps<'staff'>) {
  const staff = useRead('staff.list', { leavers: search.leavers === 'yes' });
  const onSearch = useSetSearch('staff');
  const chosen = useChosen();
  const { title, help, label, add, import: importAction, paper, addNeed, empty, emptyImport, noMatch } = words.staff;
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
      <Loaded reading={staff}>
        {({ staff: rows }) => (
          <DataTable
            label={label}
            rows={filtered(rows, search)}
            rowId={(row) => row.id}
            columns={staffColumns(rows)}
            view={search}
            order="name"
            counted={words.staff.counted}
            onView={onSearch}
            open={(row) => href('person', { staffId: row.id }, search)}
            chosen={chosen}
            chosenActions={(people) => (
              <LinkButton to={href('trainingNeeds', {}, { for: people.map(({ id }) => id).join(',') })}>
                {addNeed}
              </LinkButton>
            )}
            among={rows}
            filters={<StaffFilters search={search} onSearch={onSearch} staff={rows} />}
            empty={
              rows.length === 0 ? (
                <EmptyState text={empty} action={<LinkButton to={href('importStaff')}>{emptyImport}</LinkButton>} />
              ) : (
                <EmptyState text={noMatch} />
              )
            }
          />
        )}
      </Loaded>
    </>
  );
}
