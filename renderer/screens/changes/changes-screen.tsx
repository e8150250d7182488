import { useEffect, useMemo, useState } from 'react';
import type { ChangeId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { forgetReadings } from '#renderer/asking/fresh.ts';
import { usePutBack, useRedo } from '#renderer/asking/undo.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
  Button,
  DataTable,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeader,
  Row,
  Stack,
  type TableColumn,
  TextLink,
  toast,
} from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { type Change, textOf } from './change.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { WhyNot } from './why-not.tsx';

/** What was changed in the last thirty days, the latest first, each side by side and with its way back. */
export function ChangesScreen({ search }: ScreenProps<'changes'>) {
  const changes = useRead('changes.list', { of: search.of });
  const onSearch = useSetSearch('changes');
  // a list of before would move under the mouse that is about to undo something
  useEffect(() => () => forgetReadings(['changes.list']), []);
  const [opened, setOpened] = useState<ChangeId>();
  const { title, help, note, label, empty, toStaff, one, didUndo, didRedo } = words.changes;
  const rowsNow = changes.state === 'ready' ? changes.value.changes : [];
  const rowOf = (id: ChangeId | undefined) => rowsNow.find((row) => row.id === id);
  const putBack = usePutBack((changeId, moved) => {
    const row = rowOf(changeId);
    if (row) toast({ text: didUndo(textOf(row), moved) });
  });
  const redo = useRedo((changeId) => {
    const row = rowOf(changeId);
    if (row) toast({ text: didRedo(textOf(row)) });
  });
  const columns = useMemo(
    () => columnsWith({ open: setOpened, undo: (id) => void putBack(id), redo: (id) => void redo(id) }),
    [putBack, redo],
  );
  const shown = rowOf(opened);
  return (
    <>
      <PageHeader title={title} help={help} note={note} />
      <Stack>
        {search.of !== '' && (
          <p>
            {one.text} <TextLink to={href('changes')}>{one.all}</TextLink>
          </p>
        )}
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
      {shown && (
        <ChangeDialog
          change={shown}
          onClose={() => setOpened(undefined)}
          onUndo={() => void putBack(shown.id)}
          onRedo={() => void redo(shown.id)}
        />
      )}
    </>
  );
}

type Ways = Record<'open' | 'undo' | 'redo', (id: ChangeId) => void>;

function columnsWith({ open, undo, redo }: Ways): readonly TableColumn<Change>[] {
  const says = words.changes;
  const stateOf = (row: Change) => (row.undone ? says.undone : row.why ? sentence(row.why) : '');
  return [
    {
      id: 'what',
      heading: says.columns.what,
      text: textOf,
      cell: (row) => (
        <Button look="quiet" onClick={() => open(row.id)}>
          {textOf(row)}
        </Button>
      ),
    },
    { id: 'by', heading: says.columns.by, text: (row) => words.people.roles[row.by], fromWidth: 640 },
    { id: 'at', heading: says.columns.at, text: (row) => dayAndTime(new Date(row.at)), sortBy: (row) => row.at },
    {
      id: 'undo',
      heading: says.columns.undo,
      text: stateOf,
      cell: (row) => {
        if (row.canUndo)
          return (
            <Button label={says.undoOf(textOf(row))} onClick={() => undo(row.id)}>
              {says.undo}
            </Button>
          );
        if (!row.undone) return <WhyNot change={row} />;
        if (!row.canRedo) return says.undone;
        return (
          <Row>
            {says.undone}
            <Button label={says.redoOf(textOf(row))} onClick={() => redo(row.id)}>
              {says.redo}
            </Button>
          </Row>
        );
      },
    },
  ];
}
