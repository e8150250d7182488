import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  GlanceTable,
  inPounds,
  Loaded,
  type TableColumn,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { CertificatesDialog } from './certificates-dialog.tsx';
import type { HeldEvent } from './held.ts';

const says = words.trainingHeld.events;
const filesSay = words.trainingHeld.files;

/** What was held, the latest first. */
export function EventsCard({ onEdit }: { onEdit: (event: HeldEvent) => void }) {
  const events = useRead('trainingEvents.list', { staffId: null });
  const [shown, show] = useState<HeldEvent['id']>();
  return (
    <Card title={says.title}>
      <Loaded reading={events}>
        {({ events: rows }) =>
          rows.length === 0 ? (
            <EmptyState text={says.none} />
          ) : (
            <GlanceTable
              list="trainingEvents"
              label={says.label}
              rows={rows}
              rowId={({ id }) => id}
              columns={columnsWith(onEdit, ({ id }) => show(id))}
              order="-heldOn"
              counted={says.counted}
              empty={null}
            />
          )
        }
      </Loaded>
      {events.state === 'ready' && (
        <CertificatesDialog
          event={events.value.events.find(({ id }) => id === shown)}
          onClose={() => show(undefined)}
        />
      )}
    </Card>
  );
}

function columnsWith(
  onEdit: (event: HeldEvent) => void,
  onFiles: (event: HeldEvent) => void,
): readonly TableColumn<HeldEvent>[] {
  const { columns } = says;
  return [
    { id: 'what', heading: columns.what, text: ({ what }) => what },
    {
      id: 'heldOn',
      heading: columns.heldOn,
      text: ({ heldOn }) => shortDay(heldOn, lang),
      sortBy: ({ heldOn }) => heldOn,
      oneLine: true,
    },
    { id: 'provider', heading: columns.provider, text: ({ provider }) => provider },
    {
      id: 'people',
      heading: columns.people,
      text: ({ people }) => says.people(people.length),
      sortBy: ({ people }) => people.length,
      oneLine: true,
    },
    {
      id: 'cost',
      heading: columns.cost,
      text: ({ costPence }) => (costPence === null ? '' : inPounds(costPence)),
      sortBy: ({ costPence }) => costPence,
      align: 'end',
    },
    {
      id: 'edit',
      heading: columns.edit,
      text: () => '',
      action: true,
      cell: (event) => (
        <ButtonRow>
          <Button look="quiet" label={filesSay.openOf(event.what, event.heldOn)} onClick={() => onFiles(event)}>
            {filesSay.open}
          </Button>
          <Button label={says.editOf(event.what, event.heldOn)} onClick={() => onEdit(event)}>
            {says.edit}
          </Button>
        </ButtonRow>
      ),
    },
  ];
}
