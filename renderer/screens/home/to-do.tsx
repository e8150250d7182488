import { href } from '#renderer/routes.ts';
import { Card, EmptyState, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { DueGroup } from './due-group.tsx';
import type { HomeFacts } from './home-screen.tsx';

/** What is late and what is due, grouped by when. */
export function ToDo({ home }: { home: HomeFacts }) {
  const says = words.home.toDo;
  const { overdue, thisWeek, nextTwoWeeks, later, counts } = home;
  const nothing = overdue.length + thisWeek.length + nextTwoWeeks.length === 0;
  return (
    <Card title={says.title}>
      <Stack>
        {nothing && <EmptyState text={says.nothing} />}
        {overdue.length > 0 && <DueGroup title={says.overdue(counts.overdue)} due={overdue} isLate />}
        {thisWeek.length > 0 && <DueGroup title={says.thisWeek(counts.thisWeek)} due={thisWeek} />}
        {nextTwoWeeks.length > 0 && <DueGroup title={says.nextTwoWeeks(counts.nextTwoWeeks)} due={nextTwoWeeks} />}
        {home.cycle && (
          <p className="small">
            {later > 0 && `${says.later(later)}. `}
            <TextLink to={href('reviews')}>{says.all}</TextLink>
          </p>
        )}
      </Stack>
    </Card>
  );
}
