import { useMemo, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
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
import { AddRequestDialog } from './add-request-dialog.tsx';

type Request = Output<'requests.list'>['requests'][number];

/** What people asked about their own data or complained of, the latest first, each with its last day. */
export function RequestsScreen({ search }: ScreenProps<'requests'>) {
  const reading = useRead('requests.list', {});
  const [adding, setAdding] = useState(false);
  const says = words.requests;
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
        actions={
          <Button look="main" icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => setAdding(true)}>
            {says.add}
          </Button>
        }
      />
      <Stack>
        <Loaded reading={reading}>{(kept) => <RequestsList {...kept} search={search} />}</Loaded>
        {adding && <AddRequestDialog onClose={() => setAdding(false)} />}
      </Stack>
    </>
  );
}

function RequestsList({ today, requests, search }: Output<'requests.list'> & { search: Search<'requests'> }) {
  const onSearch = useSetSearch('requests');
  const says = words.requests;
  return (
    <DataTable
      list="requests"
      label={says.label}
      rows={requests}
      rowId={({ id }) => id}
      columns={useMemo(() => columns(today), [today])}
      view={search}
      order="-received"
      counted={says.counted}
      onView={onSearch}
      open={({ id }) => href('request', { requestId: id })}
      empty={<EmptyState text={says.empty} />}
    />
  );
}

/** How a request stands, in a word or two. */
function stateOf({ kind, closedOn, acknowledgedOn, due, pauses }: Request, today: Day): string {
  const { state } = words.requests;
  if (closedOn !== null) return state.closed(closedOn);
  if (due !== null && due < today) return state.late1;
  if (kind === 'complaint') return acknowledgedOn === null ? state.toAcknowledge : state.acknowledged;
  return pauses.some(({ until }) => until === null) ? state.awaiting : state.toAnswer;
}

function columns(today: Day): readonly TableColumn<Request>[] {
  const says = words.requests;
  return [
    { id: 'name', heading: says.columns.name, text: ({ name }) => name },
    { id: 'kind', heading: says.columns.kind, text: ({ kind }) => says.kinds[kind] },
    {
      id: 'received',
      heading: says.columns.received,
      text: ({ receivedOn }) => shortDay(receivedOn, lang),
      sortBy: ({ receivedOn }) => receivedOn,
      oneLine: true,
    },
    {
      id: 'due',
      heading: says.columns.due,
      text: ({ due }) => (due ? shortDay(due, lang) : ''),
      sortBy: ({ due }) => due,
      oneLine: true,
    },
    {
      id: 'state',
      heading: says.columns.state,
      text: (row) => stateOf(row, today),
      cell: (row) => {
        const isLate = row.due !== null && row.due < today;
        return <Tag kind={isLate ? 'bad' : row.closedOn === null ? 'info' : 'ok'}>{stateOf(row, today)}</Tag>;
      },
    },
  ];
}
