import { useMemo, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { nextSaid, stateOf } from '#renderer/concerns/states.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps, type Search } from '#renderer/places/routes.ts';
import {
  Button,
  DataTable,
  EmptyState,
  IconAdd,
  Loaded,
  PageHeader,
  Stack,
  type TableColumn,
  Tag,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { BeginDialog } from './begin-dialog.tsx';

type ConcernRow = Output<'concerns.all'>['records'][number];

const says = words.concerns;

/** Everything that only the headteacher keeps, with the next date of each. */
export function ConcernsScreen({ search }: ScreenProps<'concerns'>) {
  const reading = useRead('concerns.all', {});
  const [begins, setBegins] = useState<'concern' | 'anything'>();
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        note={says.only}
        actions={
          <>
            <Button look="main" icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => setBegins('concern')}>
              {says.begin.button}
            </Button>
            <Button onClick={() => setBegins('anything')}>{says.begin.other}</Button>
          </>
        }
      />
      <Stack>
        <Loaded reading={reading}>{(kept) => <ConcernsList {...kept} search={search} />}</Loaded>
        {begins && (
          <BeginDialog only={begins === 'concern' ? 'concern' : undefined} onClose={() => setBegins(undefined)} />
        )}
      </Stack>
    </>
  );
}

function ConcernsList({ today, records, search }: Output<'concerns.all'> & { search: Search<'concerns'> }) {
  const onSearch = useSetSearch('concerns');
  return (
    <DataTable
      list="concerns"
      label={says.label}
      rows={records}
      rowId={({ recordId }) => recordId}
      columns={useMemo(() => columns(today), [today])}
      view={search}
      order="next"
      counted={says.counted}
      onView={onSearch}
      open={({ recordId }) => href('concern', { recordId })}
      empty={<EmptyState text={says.empty} />}
    />
  );
}

function columns(today: Day): readonly TableColumn<ConcernRow>[] {
  const { columns: headings } = says;
  return [
    { id: 'name', heading: headings.name, text: ({ sortName }) => sortName },
    { id: 'kind', heading: headings.kind, text: ({ kind }) => says.kinds[kind] },
    {
      id: 'next',
      heading: headings.next,
      text: nextSaid,
      sortBy: ({ cameTo, next }) => (cameTo === null ? (next?.on ?? null) : null),
      long: true,
    },
    {
      id: 'state',
      heading: headings.state,
      text: (row) => stateOf(row, today).label,
      cell: (row) => <Tag kind={stateOf(row, today).kind}>{stateOf(row, today).label}</Tag>,
    },
    {
      id: 'begun',
      heading: headings.begun,
      text: ({ begunOn }) => shortDay(begunOn, lang),
      sortBy: ({ begunOn }) => begunOn,
      oneLine: true,
    },
  ];
}
