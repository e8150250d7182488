import { useState } from 'react';
import { shortDay } from '#domain/days/day-words.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { whatSaid } from '#renderer/concerns/states.ts';
import { SaveDeadlines } from '#renderer/deadlines/save-deadlines.tsx';
import { Button, Card, Choice, PlainTable, Refused, Row, Stack, type TableColumn, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import type { OpenConcern } from './open-concern.ts';

type Planned = OpenConcern['planned'][number];

const says = words.concerns.planned;

/** The days that the forms plan, the earliest first, and how each stands. */
export function PlannedCard({ concern }: { concern: OpenConcern }) {
  const { planned, today, cameTo, rests, plansReviews } = concern;
  const rows = planned.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const isLate = ({ isDone, due }: Planned): boolean =>
    cameTo === null && !rests && !isDone && due !== null && due < today;
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
      <Stack>
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
        {plansReviews && cameTo === null && <PlanBack concern={concern} />}
        {cameTo === null && (concern.lastDay !== null || planned.some(({ isDone }) => !isDone)) && (
          <Row>
            <SaveDeadlines of={{ of: 'records', recordIds: [concern.recordId] }} />
          </Row>
        )}
      </Stack>
    </Card>
  );
}

const most = ['1', '2', '3', '4', '5', '6'] as const;
type Count = (typeof most)[number];

/** Plans the reviews back from the last day, as many as the policy has. */
function PlanBack({ concern: { recordId, bounds } }: { concern: OpenConcern }) {
  const usual = most.find((count) => Number(count) === bounds?.reviews) ?? '3';
  const [count, setCount] = useState<Count>(usual);
  const plan = useWrite('concerns.planReviews');
  return (
    <Stack gap={8}>
      <Refused problem={plan.problem} />
      <Row align="end">
        <Choice<Count>
          label={says.count}
          width="short"
          options={most.map((value) => ({ value, label: says.counts(Number(value)) }))}
          value={count}
          onChange={setCount}
        />
        <Button busy={plan.busy} onClick={() => void plan.ask({ recordId, count: Number(count) })}>
          {says.plan}
        </Button>
      </Row>
      <p className="small">{says.planHint}</p>
    </Stack>
  );
}

function stateSaid({ isDone, on, due }: Planned): string {
  if (isDone) return says.done;
  if (due === null) return says.waits;
  return due === on ? '' : says.movedTo(shortDay(due, lang));
}
