import { useMemo } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import type { Moved } from '#renderer/deadlines/moved-notice.tsx';
import { Button, ButtonRow, PlainTable, type TableColumn, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { Entry } from './entry.ts';
import { useTold } from './use-told.ts';

interface EntryTableProps {
  label: string;
  entries: readonly Entry[];
  onEdit: (entry: Entry) => void;
  onMoved: (moved: readonly Moved[]) => void;
}

/** Where the focus goes once the last date of a list is removed. */
export const ADD_BUTTON = 'add-a-date';

/** The dates of one school year, each to be changed or removed. */
export function EntryTable({ label, entries, onEdit, onMoved }: EntryTableProps) {
  const { ask } = useWrite('calendar.remove');
  const tell = useTold(onMoved);
  const columns = useMemo(() => {
    const { removed, putBack } = words.calendar;
    const removeFrom = async (entry: Entry): Promise<void> => {
      const at = entries.indexOf(entry);
      const next = entries[at + 1] ?? entries[at - 1];
      const answer = await ask({ id: entry.id });
      if (!answer.ok) return toast({ text: sentence(answer.problem) });
      document.getElementById(next ? editButton(next) : ADD_BUTTON)?.focus();
      tell(answer.value, removed(entry.name), putBack(entry.name));
    };
    return columnsWith(onEdit, (entry) => void removeFrom(entry));
  }, [entries, ask, tell, onEdit]);
  return <PlainTable label={label} rows={entries} rowId={({ id }) => id} columns={columns} />;
}

const editButton = ({ id }: Entry): string => `change-${id}`;

function columnsWith(onEdit: (entry: Entry) => void, onRemove: (entry: Entry) => void): readonly TableColumn<Entry>[] {
  const { columns, kinds, days, edit, editOf, remove, removeOf } = words.calendar;
  return [
    { id: 'name', heading: columns.name, text: ({ name }) => name },
    { id: 'kind', heading: columns.kind, text: ({ kind }) => kinds[kind] },
    { id: 'days', heading: columns.days, text: ({ starts, ends }) => days(starts, ends) },
    {
      id: 'change',
      heading: columns.change,
      text: () => '',
      cell: (entry) => (
        <ButtonRow>
          <Button id={editButton(entry)} label={editOf(entry.name)} onClick={() => onEdit(entry)}>
            {edit}
          </Button>
          <Button look="quiet" label={removeOf(entry.name)} onClick={() => onRemove(entry)}>
            {remove}
          </Button>
        </ButtonRow>
      ),
    },
  ];
}
