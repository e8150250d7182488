import { StackedBar } from '#renderer/charts/stacked-bar.tsx';
import { href } from '#renderer/routes.ts';
import { Card, EmptyState, LinkButton, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import type { HomeFacts } from './home-screen.tsx';

/** Where the reviews of this cycle are, as one bar. */
export function CycleCard({ home: { cycle, stages } }: { home: HomeFacts }) {
  const says = words.home.cycle;
  if (!cycle) {
    return (
      <Card>
        <EmptyState
          text={says.none}
          action={
            <LinkButton look="main" to={href('openCycle')}>
              {says.open}
            </LinkButton>
          }
        />
      </Card>
    );
  }
  const signed = stages.find(({ stage }) => stage === 'signed')?.count ?? 0;
  return (
    <Card title={says.title(cycle.label, signed, cycle.reviews)}>
      <StackedBar
        title={says.chart}
        parts={stages.map(({ stage, count }) => ({ label: words.stages[stage], value: count }))}
      />
      <p className="small">
        <TextLink to={href('cycle', { cycleId: cycle.id })}>{says.who}</TextLink>
      </p>
    </Card>
  );
}
