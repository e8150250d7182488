import { shortDay } from '#domain/days/day-words.ts';
import { whatSaid } from '#renderer/concerns/states.ts';
import { Card, PlainTable, type TableColumn, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { OpenConcern } from './open-concern.ts';

type Planned = OpenConcern['planned'][number];

const says = words.concerns.planned;

/** The days that the forms plan, the earliest first, and how each stands. */
export function PlannedCard({ concern: { planned, today, cameTo } }: { concern: OpenConcern }) {
  const rows = planned.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const isLate = ({ isDone, due }: Planned): boolean => cameTo === null && !isDone && due !== null && due < today;
  const columns: readonly TableColumn<Planned>[] = [
    { id: 'what', heading: says.columns.what, text: whatSaid },
    { id: 'on', heading: says.columns.on, text: ({ on }) => shortDay(on, lang), oneLine: true },
    {
      id: 'state',
      heading: says.columns.state,
      text: stateSaid,
      cell: (row) => (isLate(row) ? <Tag kind="bad">{words.concerns.state.late}</Tag> : stateSaid(row)),
    },
  ];
  return (
    <Card title={says.title}>
      {rows.length === 0 ? (
        <p className="small">{says.none}</p>
      ) : (
        <PlainTable
          label={says.title}
          rows={rows}
          rowId={({ label, on, about }) => `${label.en}/${on}/${about}`}
          columns={columns}
        />
      )}
    </Card>
  );
}

function stateSaid({ isDone, on, due }: Planned): string {
  if (isDone) return says.done;
  if (due === null) return says.waits;
  return due === on ? '' : says.movedTo(shortDay(due, lang));
}
