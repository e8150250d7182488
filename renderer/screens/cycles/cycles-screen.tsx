import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { DataTable, EmptyState, LinkButton, Loaded, PageHeader, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type Row = Output<'cycles.list'>['cycles'][number];

/** Every cycle that was opened, the newest first. */
export function CyclesScreen({ search }: ScreenProps<'cycles'>) {
  const cycles = useRead('cycles.list', {});
  const setSearch = useSetSearch('cycles');
  return (
    <>
      <PageHeader
        title={words.cycles.title}
        help={words.cycles.help}
        crumbs={[{ label: words.shell.screens.reviews, to: href('reviews') }]}
        actions={
          <>
            <LinkButton look="main" to={href('openCycle')}>
              {words.cycles.openOne}
            </LinkButton>
            <LinkButton to={href('earlier')}>{words.earlier.open}</LinkButton>
          </>
        }
      />
      <Loaded reading={cycles}>
        {(list) => (
          <DataTable
            list="cycles"
            label={words.cycles.title}
            rows={list.cycles}
            rowId={(row) => row.id}
            columns={columns}
            view={search}
            order="-starts"
            counted={words.cycles.counted}
            onView={setSearch}
            open={(row) => href('cycle', { cycleId: row.id })}
            empty={
              <EmptyState
                text={words.cycles.empty}
                action={<LinkButton to={href('openCycle')}>{words.cycles.openOne}</LinkButton>}
              />
            }
          />
        )}
      </Loaded>
    </>
  );
}

const columns: TableColumn<Row>[] = [
  { id: 'cycle', heading: words.cycles.columns.cycle, text: (row) => row.label, sortBy: (row) => row.starts },
  {
    id: 'starts',
    heading: words.cycles.columns.starts,
    text: (row) => shortDay(row.starts, lang),
    sortBy: (row) => row.starts,
    oneLine: true,
  },
  {
    id: 'ends',
    heading: words.cycles.columns.ends,
    text: (row) => shortDay(row.ends, lang),
    sortBy: (row) => row.ends,
    oneLine: true,
  },
  {
    id: 'state',
    heading: words.cycles.columns.state,
    text: ({ closedOn }) => (closedOn ? words.cycles.closedOn(shortDay(closedOn, lang)) : words.cycles.isOpen),
    sortBy: (row) => row.closedOn ?? '',
  },
  {
    id: 'reviews',
    heading: words.cycles.columns.reviews,
    text: (row) => String(row.reviews),
    sortBy: (row) => row.reviews,
    align: 'end',
  },
  {
    id: 'signed',
    heading: words.cycles.columns.signed,
    text: (row) => String(row.signed),
    sortBy: (row) => row.signed,
    align: 'end',
  },
];
