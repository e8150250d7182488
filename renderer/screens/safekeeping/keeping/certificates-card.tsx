import type { Output } from '#contract/index.ts';
import { compareDays } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, GlanceTable, LinkButton, Loaded, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type Certificate = Output<'keeping.certificates'>['certificates'][number];

/** What remains of what was destroyed, each with its paper. */
export function CertificatesCard() {
  const certificates = useRead('keeping.certificates', {});
  const says = words.keeping.certificates;
  return (
    <Card title={says.title}>
      <Loaded reading={certificates}>
        {({ certificates: rows }) =>
          rows.length === 0 ? (
            <p>{says.empty}</p>
          ) : (
            <GlanceTable
              list="certificates"
              label={says.label}
              rows={rows.toSorted((a, b) => compareDays(b.approved.on, a.approved.on))}
              rowId={({ id }) => id}
              columns={columns}
              order="-on"
              counted={says.counted}
              empty={null}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

const says = words.keeping.certificates;
const numberOf = ({ number, restricted }: Certificate): string => says.number(number, restricted);

const columns: readonly TableColumn<Certificate>[] = [
  { id: 'number', heading: says.columns.number, text: numberOf },
  {
    id: 'on',
    heading: says.columns.on,
    text: ({ approved }) => shortDay(approved.on, lang),
    sortBy: ({ approved }) => approved.on,
    oneLine: true,
  },
  {
    id: 'what',
    heading: says.columns.what,
    text: ({ lines }) => lines.map((line) => words.keeping.proposals.line(line.class, line.count)).join('; '),
    long: true,
  },
  {
    id: 'open',
    heading: says.columns.open,
    text: () => '',
    action: true,
    cell: (row) => (
      <LinkButton
        to={href(
          'document',
          { document: 'certificate-of-destruction' },
          { about: aboutText({ of: 'certificate', certificateId: row.id }) },
        )}
      >
        {says.open}
        <span className="only-read-aloud"> {says.openOf(numberOf(row))}</span>
      </LinkButton>
    ),
  },
];
