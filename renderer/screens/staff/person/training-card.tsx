import { shortDay } from '#domain/days/day-words.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { CertificateFiles, type HeldEvent } from '#renderer/training/certificate-files.tsx';
import { Card, EmptyState, LinkButton, Loaded, PlainTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

const says = words.trainingHeld.events;

/** The training that somebody was at, the latest first. */
export function TrainingCard({ staffId }: { staffId: StaffId }) {
  const events = useRead('trainingEvents.list', { staffId });
  return (
    <Card title={says.ofPerson} actions={<LinkButton to={href('trainingHeld')}>{words.trainingHeld.title}</LinkButton>}>
      <Loaded reading={events}>
        {({ events: rows }) =>
          rows.length === 0 ? (
            <EmptyState text={says.noneOfPerson} />
          ) : (
            <PlainTable label={says.ofPerson} rows={rows} rowId={({ id }) => id} columns={columns} />
          )
        }
      </Loaded>
    </Card>
  );
}

const columns: readonly TableColumn<HeldEvent>[] = [
  { id: 'what', heading: says.columns.what, text: ({ what }) => what },
  { id: 'heldOn', heading: says.columns.heldOn, text: ({ heldOn }) => shortDay(heldOn, lang), oneLine: true },
  { id: 'provider', heading: says.columns.provider, text: ({ provider }) => provider },
  {
    id: 'until',
    heading: says.columns.until,
    text: ({ people: [own] }) => (own?.expiresOn ? shortDay(own.expiresOn, lang) : ''),
    oneLine: true,
  },
  {
    id: 'certificate',
    heading: says.columns.certificate,
    text: ({ people: [own] }) => own?.certificate ?? '',
    cell: (event) => <Certificate event={event} />,
  },
];

/** The number of the certificate where it has one, and its files. */
function Certificate({ event }: { event: HeldEvent }) {
  const [own] = event.people;
  if (!own) return null;
  return (
    <>
      {own.certificate}
      <CertificateFiles event={event} person={own} />
    </>
  );
}
