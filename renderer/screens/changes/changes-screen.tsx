import { useMemo, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { call, useRead, useWrite } from '#renderer/asking/ask.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import {
  Button,
  DataTable,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeader,
  Refused,
  Stack,
  type TableColumn,
  toast,
} from '#renderer/ui/index.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';
import { type Partly, PartlyDialog } from './partly-dialog.tsx';

type Change = Output<'changes.list'>['changes'][number];

/** What was changed in the last thirty days, the latest first, each with its way back. */
export function ChangesScreen({ search }: ScreenProps<'changes'>) {
  const changes = useRead('changes.list', {});
  const onSearch = useSetSearch('changes');
  const undo = useWrite('changes.undo');
  const { title, help, note, label, empty, toStaff, didUndo } = words.changes;
  const { ask } = undo;
  const [partly, setPartly] = useState<Partly>();
  const columns = useMemo(() => {
    const putBack = async (change: Change) => {
      const look = await call('changes.look', { changeId: change.id });
      if (look.ok && look.value.cannot.length > 0) {
        setPartly({ change, ...look.value });
        return;
      }
      const answer = await ask({ changeId: change.id });
      if (answer.ok) toast({ text: didUndo(textOf(change), answer.value.moved.length) });
    };
    return columnsWith((change) => void putBack(change));
  }, [ask, didUndo]);
  return (
    <>
      <PageHeader title={title} help={help} note={note} />
      {partly && (
        <PartlyDialog
          partly={partly}
          busy={undo.busy}
          onClose={() => setPartly(undefined)}
          onDo={() => {
            const { change, cannot } = partly;
            setPartly(undefined);
            void ask({ changeId: change.id, leaving: cannot.length }).then((answer) => {
              if (answer.ok) toast({ text: didUndo(textOf(change), answer.value.moved.length) });
            });
          }}
        />
      )}
      <Stack>
        <Refused problem={undo.problem} />
        <Loaded reading={changes}>
          {({ changes: rows }) => (
            <DataTable
              label={label}
              rows={rows}
              rowId={(row) => row.id}
              columns={columns}
              view={search}
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
