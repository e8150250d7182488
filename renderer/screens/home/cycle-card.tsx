import { StackedBar } from '#renderer/charts/stacked-bar.tsx';
import { href } from '#renderer/places/routes.ts';
import { Card, EmptyState, LinkButton, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { HomeFacts } from './home-facts.ts';

type OpenCycle = HomeFacts['cycles'][number];

const says = words.home.cycle;

/** Where the reviews of each open cycle are, as one bar each. */
export function CycleCard({ cycles }: Pick<HomeFacts, 'cycles'>) {
  const [only] = cycles;
  if (!only) {
    const open = (
      <LinkButton look="main" to={href('openCycle')}>
        {says.open}
      </LinkButton>
    );
    return (
      <Card>
        <EmptyState text={says.none} action={open} />
      </Card>
    );
  }
  if (cycles.length === 1) {
    return (
      <Card title={titleOf(only)}>
        <Progress cycle={only} />
      </Card>
    );
  }
  return (
    <Card title={says.several(cycles.length)}>
      <Stack>
        {cycles.map((cycle) => (
          <section key={cycle.id} aria-label={titleOf(cycle)}>
            <h3>{titleOf(cycle)}</h3>
            <Progress cycle={cycle} />
          </section>
        ))}
      </Stack>
    </Card>
  );
}

function Progress({ cycle }: { cycle: OpenCycle }) {
  return (
    <>
      {cycle.reviews === 0 ? (
        <p>{says.empty}</p>
      ) : (
        <StackedBar
          title={says.chart(cycle.label)}
          parts={cycle.stages.map(({ stage, count }) => ({ label: words.stages[stage], value: count }))}
        />
      )}
      <p className="small">
        <TextLink to={href('cycle', { cycleId: cycle.id })}>
          {says.who}
          <span className="only-read-aloud"> {cycle.label}</span>
        </TextLink>
      </p>
    </>
  );
}

function titleOf(cycle: OpenCycle): string {
  const signed = cycle.stages.find(({ stage }) => stage === 'signed')?.count ?? 0;
  return says.title(cycle.label, signed, cycle.reviews);
}
