import { useMemo } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { usePutBack } from '#renderer/asking/undo.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
  Button,
  DataTable,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeader,
  Stack,
  type TableColumn,
  toast,
} from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';

type Change = Output<'changes.list'>['changes'][number];

/** What was changed in the last thirty days, the latest first, each with its way back. */
export function ChangesScreen({ search }: ScreenProps<'changes'>) {
  const changes = useRead('changes.list', {});
  const onSearch = useSetSearch('changes');
  const { title, help, note, label, empty, toStaff, didUndo } = words.changes;
  const rowsNow = changes.state === 'ready' ? changes.value.changes : undefined;
  const putBack = usePutBack((changeId, moved) => {
    const row = rowsNow?.find(({ id }) => id === changeId);
    if (row) toast({ text: didUndo(textOf(row), moved) });
  });
  const columns = useMemo(() => columnsWith((change) => void putBack(change.id)), [putBack]);
  return (
    <>
      <PageHeader title={title} help={help} note={note} />
      <Stack>
        <Loaded reading={changes}>
          {({ changes: rows }) => (
            <DataTable
              list="changes"
              label={label}
              rows={rows}
              rowId={(row) => row.id}
              columns={columns}
              view={search}
              order="-at"
              counted={words.changes.counted}
              onView={onSearch}
              empty={<EmptyState text={empty} action={<LinkButton to={href('staff')}>{toStaff}</LinkButton>} />}
            />
          )}
        </Loaded>
      </Stack>
    </>
  );
}

function columnsWith(onUndo: (change: Change) => void): readonly TableColumn<Change>[] {
  const { columns, undo, undoOf, undone, tooOld } = words.changes;
  const stateOf = (row: Change) => (row.undone ? undone : row.canUndo ? '' : tooOld);
  return [
    { id: 'what', heading: columns.what, text: textOf },
    { id: 'by', heading: columns.by, text: (row) => words.people.roles[row.by] },
    { id: 'at', heading: columns.at, text: (row) => dayAndTime(new Date(row.at)), sortBy: (row) => row.at },
    {
      id: 'undo',
      heading: columns.undo,
      text: stateOf,
      cell: (row) =>
        row.canUndo && !row.undone ? (
          <Button label={undoOf(textOf(row))} onClick={() => onUndo(row)}>
            {undo}
          </Button>
        ) : (
          stateOf(row)
        ),
    },
  ];
}

const textOf = ({ what, about, count }: Change): string => words.changes.what(what, about, count);
