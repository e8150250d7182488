import { useRead } from '#renderer/asking/ask.ts';
import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { fieldText, type NameOf } from '#renderer/screens/import/field-text.ts';
import { Disclosure, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OutcomeList } from './outcome-list.tsx';

type Changed = Preview['changed'][number];

/** The people whom the list would change: each field with what it is and what it would be. */
export function ChangedTable({ changed }: { changed: readonly Changed[] }) {
  const staff = useRead('staff.list', { leavers: true });
  const { changed: title } = words.import.tables;
  if (changed.length === 0) return null;
  const people = staff.state === 'ready' ? staff.value.staff : [];
  return (
    <Disclosure title={`${title} (${changed.length})`} open>
      <OutcomeList
        of="changed"
        rows={changed}
        rowId={(person) => String(person.row)}
        columns={columnsWith((id) => people.find((person) => person.id === id))}
      />
    </Disclosure>
  );
}

function columnsWith(nameOf: NameOf): readonly TableColumn<Changed>[] {
  const { row, name, what } = words.import.tables;
  return [
    { id: 'name', heading: name, text: (person) => person.name },
    { id: 'row', heading: row, text: (person) => String(person.row), sortBy: ({ row: at }) => at, align: 'end' },
    {
      id: 'what',
      heading: what,
      text: ({ fields }) => fields.map((change) => fieldText(change, nameOf)).join('; '),
      cell: ({ fields }) => (
        <ul className="plain-list">
          {fields.map((change) => (
            <li key={change.field}>{fieldText(change, nameOf)}</li>
          ))}
        </ul>
      ),
    },
  ];
}
