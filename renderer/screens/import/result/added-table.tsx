import { shortDay } from '#domain/days/day-words.ts';
import type { Preview } from '#renderer/screens/import/columns/how-to-read.ts';
import { Disclosure, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { OutcomeList } from './outcome-list.tsx';

type Added = Preview['added'][number];

const { row, name, jobTitle, group, added: title } = words.import.tables;
const { fields } = words.staff.form;

const columns: readonly TableColumn<Added>[] = [
  { id: 'name', heading: name, text: (person) => person.name },
  { id: 'row', heading: row, text: (person) => String(person.row), sortBy: ({ row: at }) => at, align: 'end' },
  { id: 'jobTitle', heading: jobTitle, text: (person) => person.jobTitle },
  { id: 'group', heading: group, text: (person) => words.staff.groups[person.group] },
  {
    id: 'startDate',
    heading: fields.startDate,
    text: ({ startDate }) => (startDate === null ? '' : shortDay(startDate, lang)),
    sortBy: ({ startDate }) => startDate,
    oneLine: true,
  },
  { id: 'fte', heading: fields.fte, text: ({ fte }) => String(fte ?? ''), sortBy: ({ fte }) => fte, align: 'end' },
  {
    id: 'hoursPerWeek',
    heading: fields.hoursPerWeek,
    text: (person) => String(person.hoursPerWeek ?? ''),
    sortBy: ({ hoursPerWeek }) => hoursPerWeek,
    align: 'end',
  },
  { id: 'lineManager', heading: fields.lineManagerId, text: ({ lineManager }) => lineManager ?? '' },
];

/** The people whom the list would add, with what it says of any of them. */
export function AddedTable({ added }: { added: readonly Added[] }) {
  if (added.length === 0) return null;
  const filled = columns.filter(({ text }) => added.some((person) => text(person) !== ''));
  return (
    <Disclosure title={`${title} (${added.length})`} open>
      <OutcomeList of="added" rows={added} rowId={(person) => String(person.row)} columns={filled} />
    </Disclosure>
  );
}
