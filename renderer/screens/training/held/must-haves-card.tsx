import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { byText } from '#domain/text/order.ts';
import { Button, Card, GlanceTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { Held, MustHaveLine } from './held.ts';
import { MustHaveDialog } from './must-have-dialog.tsx';

const says = words.trainingHeld.mustHaves;

/** The school's list: what is asked of whom, how often, by which source, and when that was looked up. */
export function MustHavesCard({ held }: { held: Held }) {
  const [edited, edit] = useState<MustHaveLine | 'new'>();
  return (
    <Card title={says.title} actions={<Button onClick={() => edit('new')}>{says.add}</Button>}>
      <Stack>
        <p>{says.text}</p>
        <GlanceTable
          list="mustHaves"
          label={says.label}
          rows={held.mustHaves.toSorted((a, b) => byText(a.name, b.name))}
          rowId={({ id }) => id}
          columns={columnsWith(edit)}
          order="name"
          counted={says.counted}
          empty={null}
        />
        {edited && (
          <MustHaveDialog key={edited === 'new' ? 'new' : edited.id} edited={edited} onClose={() => edit(undefined)} />
        )}
      </Stack>
    </Card>
  );
}

function columnsWith(onEdit: (line: MustHaveLine) => void): readonly TableColumn<MustHaveLine>[] {
  const { columns } = says;
  return [
    {
      id: 'name',
      heading: columns.name,
      text: ({ name, isLeftOut }) => (isLeftOut ? `${name} (${says.leftOut})` : name),
    },
    {
      id: 'whom',
      heading: columns.whom,
      text: ({ whom }) =>
        typeof whom === 'string' ? says.whom[whom] : whom.map((group) => words.staff.groups[group]).join(', '),
    },
    {
      id: 'often',
      heading: columns.often,
      text: ({ months }) => says.often(months),
      sortBy: ({ months }) => months,
      oneLine: true,
    },
    { id: 'nation', heading: columns.nation, text: ({ nation }) => says.nations[nation ?? 'both'] },
    { id: 'source', heading: columns.source, text: ({ source }) => source, long: true },
    {
      id: 'checked',
      heading: columns.checked,
      text: ({ checkedOn }) => (checkedOn ? shortDay(checkedOn, lang) : says.never),
      sortBy: ({ checkedOn }) => checkedOn,
      oneLine: true,
    },
    {
      id: 'edit',
      heading: columns.edit,
      text: () => '',
      action: true,
      cell: (line) => (
        <Button label={says.editOf(line.name)} onClick={() => onEdit(line)}>
          {says.edit}
        </Button>
      ),
    },
  ];
}
