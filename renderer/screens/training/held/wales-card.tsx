import { useState } from 'react';
import { byName } from '#domain/text/order.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { type InWales, WalesDialog } from '#renderer/people/wales-dialog.tsx';
import { Button, Card, GlanceTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.wales;

/** Everybody's registration and choice of language in a school in Wales: who was not asked or looked up yet is seen. */
export function WalesCard() {
  const wales = useRead('wales.list', {});
  const [edited, edit] = useState<InWales>();
  if (wales.state !== 'ready' || wales.value.people.length === 0) return null;
  return (
    <Card title={says.title}>
      <Stack>
        <p>{says.text}</p>
        <GlanceTable
          list="wales"
          label={says.label}
          rows={wales.value.people.toSorted(byName)}
          rowId={({ staffId }) => staffId}
          columns={columnsWith(edit)}
          order="name"
          counted={says.counted}
          empty={null}
        />
        {edited && <WalesDialog key={edited.staffId} person={edited} onClose={() => edit(undefined)} />}
      </Stack>
    </Card>
  );
}

function columnsWith(onEdit: (person: InWales) => void): readonly TableColumn<InWales>[] {
  const { columns } = says;
  return [
    nameColumn(columns.name),
    {
      id: 'number',
      heading: columns.number,
      text: ({ isRegistered, ewcNumber }) => {
        if (!isRegistered) return says.notRegistered;
        return ewcNumber === '' ? says.noNumber : ewcNumber;
      },
    },
    {
      id: 'checked',
      heading: columns.checked,
      text: ({ isRegistered, ewcCheckedOn }) => {
        if (!isRegistered) return '';
        return ewcCheckedOn ? says.onDay(ewcCheckedOn) : says.notChecked;
      },
      sortBy: ({ ewcCheckedOn }) => ewcCheckedOn,
      oneLine: true,
    },
    {
      id: 'asked',
      heading: columns.asked,
      text: ({ welshAskedOn }) => (welshAskedOn ? says.onDay(welshAskedOn) : says.notAsked),
      sortBy: ({ welshAskedOn }) => welshAskedOn,
      oneLine: true,
    },
    { id: 'answer', heading: columns.answer, text: ({ welshAnswer }) => welshAnswer, long: true },
    {
      id: 'edit',
      heading: columns.edit,
      text: () => '',
      action: true,
      cell: (person) => (
        <Button label={says.editOf(person.name)} onClick={() => onEdit(person)}>
          {says.edit}
        </Button>
      ),
    },
  ];
}
