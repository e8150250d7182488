import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Disclosure, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ListTable } from './list-table.tsx';

type Added = Preview['added'][number];

const { row, name, jobTitle, group, added: title } = words.import.tables;

const columns: readonly TableColumn<Added>[] = [
  { id: 'name', heading: name, text: (person) => person.name },
  { id: 'row', heading: row, text: (person) => String(person.row) },
  { id: 'jobTitle', heading: jobTitle, text: (person) => person.jobTitle },
  { id: 'group', heading: group, text: (person) => words.staff.groups[person.group] },
];

/** The people whom the list would add. */
export function AddedTable({ added }: { added: readonly Added[] }) {
  if (added.length === 0) return null;
  return (
    <Disclosure title={`${title} (${added.length})`} open>
      <ListTable label={title} rows={added} rowId={(person) => String(person.row)} columns={columns} />
    </Disclosure>
  );
}
