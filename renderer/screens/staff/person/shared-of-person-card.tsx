import type { Output } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { FIRST_YEAR } from '#domain/days/years.ts';
import type { StaffId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { whyShared } from '#renderer/disclosures/shared-card.tsx';
import { href } from '#renderer/places/routes.ts';
import { Card, LinkButton, Loaded, PlainTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type Line = Output<'disclosures.list'>['disclosures'][number];

const says = words.disclosures;
const EVER = `${FIRST_YEAR}-01-01`;

const columns: readonly TableColumn<Line>[] = [
  { id: 'with', heading: says.columns.with, text: ({ sharedWith }) => sharedWith },
  { id: 'on', heading: says.columns.on, text: ({ sharedOn }) => shortDay(sharedOn, lang), oneLine: true },
  {
    id: 'what',
    heading: says.columns.what,
    text: ({ what, cycleLabel }) => [what || says.whole, cycleLabel].filter(Boolean).join(', '),
  },
  { id: 'why', heading: says.columns.why, text: whyShared, long: true },
];

/** Whom papers of all of somebody's records were shown to. */
export function SharedOfPersonCard({ staffId }: { staffId: StaffId }) {
  const list = useRead('disclosures.list', { from: day(EVER), until: null, person: staffId, purpose: '' });
  const all = href('disclosures', {}, { person: staffId, from: EVER });
  return (
    <Card title={says.card} actions={<LinkButton to={all}>{says.all}</LinkButton>}>
      <Loaded reading={list}>
        {({ disclosures }) =>
          disclosures.length === 0 ? (
            <p className="small">{says.nonePerson}</p>
          ) : (
            <PlainTable label={says.card} rows={disclosures} rowId={({ id }) => id} columns={columns} />
          )
        }
      </Loaded>
    </Card>
  );
}
