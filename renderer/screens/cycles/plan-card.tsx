import type { Output } from '#contract/index.ts';
import { schoolYearLabel } from '#domain/cycle/cycle-year.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Loaded, PlainTable, Stack, Tag, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

type Plan = Output<'plan.ofCycle'>;

const says = words.cycles.plan;

/** The improvement plan beside the objectives of a cycle, and the support that was promised in it. */
export function PlanCards({ cycleId }: { cycleId: CycleId }) {
  const plan = useRead('plan.ofCycle', { cycleId });
  return (
    <Loaded reading={plan}>
      {(found) => (
        <Stack>
          <Card title={says.titleOf(schoolYearLabel(found.year))}>
            <Stack>
              <Priorities priorities={found.priorities} />
              <Without rows={found.without} hasPlan={found.priorities.length > 0} />
            </Stack>
          </Card>
          <Card title={says.promises}>
            <Promises plan={found} />
          </Card>
        </Stack>
      )}
    </Loaded>
  );
}

function Priorities({ priorities }: Pick<Plan, 'priorities'>) {
  const isOfTrust = priorities.some(({ whose }) => whose === 'trust');
  if (priorities.length === 0) {
    return (
      <p>
        {says.none} <TextLink to={href('settings', {}, { part: 'priorities' })}>{says.enter}</TextLink>
      </p>
    );
  }
  return (
    <PlainTable
      label={says.title}
      rows={priorities}
      rowId={({ text }) => text}
      columns={[
        { id: 'priority', heading: says.priority, text: ({ text }) => text },
        ...(isOfTrust
          ? [{ id: 'whose', heading: says.whose, text: ({ whose }: Plan['priorities'][number]) => says.owners[whose] }]
          : []),
        {
          id: 'objectives',
          heading: says.objectives,
          text: ({ objectives, people }) => (objectives === 0 ? says.noObjective : says.served(objectives, people)),
          cell: ({ objectives, people }) =>
            objectives === 0 ? <Tag kind="warn">{says.noObjective}</Tag> : says.served(objectives, people),
        },
      ]}
    />
  );
}

function Without({ rows, hasPlan }: { rows: Plan['without']; hasPlan: boolean }) {
  if (!hasPlan) return null;
  if (rows.length === 0) return <p className="small">{says.allServe}</p>;
  return (
    <PlainTable
      label={says.without}
      rows={rows}
      rowId={({ reviewId, objective }) => `${reviewId}/${objective}`}
      open={({ reviewId }) => href('review', { reviewId })}
      columns={[
        { id: 'name', heading: says.person, text: ({ sortName }) => sortName },
        { id: 'objective', heading: says.without, text: ({ objective }) => objective },
        { id: 'serves', heading: says.servesElse, text: ({ priority, aspiration }) => priority || aspiration },
      ]}
    />
  );
}

function Promises({ plan: { promises } }: { plan: Plan }) {
  if (promises.length === 0) return <p>{says.noPromises}</p>;
  return (
    <PlainTable
      label={says.promises}
      rows={promises}
      rowId={({ id }) => id}
      open={({ reviewId }) => href('review', { reviewId })}
      columns={[
        { id: 'name', heading: says.person, text: ({ sortName }) => sortName },
        { id: 'what', heading: words.form.promise.what, text: ({ what }) => what },
        { id: 'by-whom', heading: words.form.promise.byWhom, text: ({ byWhom }) => byWhom },
        {
          id: 'by-day',
          heading: words.form.promise.byDay,
          text: ({ byDay }) => (byDay === null ? '' : shortDay(byDay, lang)),
        },
        {
          id: 'state',
          heading: words.form.promise.state,
          text: (row) => stateOf(row),
          cell: (row) => <Tag kind={kindOf(row)}>{stateOf(row)}</Tag>,
        },
      ]}
    />
  );
}

type Promised = Plan['promises'][number];

function stateOf({ state, isLate }: Promised): string {
  return isLate ? says.late : words.form.promise.states[state];
}

function kindOf({ state, isLate }: Promised): 'bad' | 'ok' | 'warn' | 'neutral' {
  if (isLate) return 'bad';
  return ({ open: 'neutral', kept: 'ok', 'not-kept': 'warn' } as const)[state];
}
