import type { DueWhen } from '#domain/due.ts';
import { href } from '#renderer/routes.ts';
import { Card, EmptyState, LinkButton, Notice, Row, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { DueGroup } from './due-group.tsx';
import type { HomeFacts } from './home-screen.tsx';

const says = words.home.toDo;

/** What is late and what is due, grouped by when. */
export function ToDo({ home }: { home: HomeFacts }) {
  const { overdue, thisWeek, nextTwoWeeks, counts, cycles } = home;
  const nothing = overdue.length + thisWeek.length + nextTwoWeeks.length === 0;
  const restOf = (when: DueWhen, shown: number, count: number) =>
    count > shown ? { to: href('due', {}, { when }), title: says.rest(count) } : undefined;
  return (
    <Card title={says.title}>
      <Stack>
        {home.termsMissing && (
          <Notice kind="info" actions={<LinkButton to={href('calendar')}>{says.enterTerms}</LinkButton>}>
            {says.termsMissing}
          </Notice>
        )}
        {nothing && <NothingDue home={home} />}
        {overdue.length > 0 && (
          <DueGroup
            title={says.overdue(counts.overdue)}
            due={overdue}
            cycles={cycles}
            isLate
            rest={restOf('overdue', overdue.length, counts.overdue)}
          />
        )}
        {thisWeek.length > 0 && (
          <DueGroup
            title={says.thisWeek(counts.thisWeek)}
            due={thisWeek}
            cycles={cycles}
            rest={restOf('this-week', thisWeek.length, counts.thisWeek)}
          />
        )}
        {nextTwoWeeks.length > 0 && (
          <DueGroup
            title={says.nextTwoWeeks(counts.nextTwoWeeks)}
            due={nextTwoWeeks}
            cycles={cycles}
            rest={restOf('next-two-weeks', nextTwoWeeks.length, counts.nextTwoWeeks)}
          />
        )}
        {cycles.length > 0 && <More later={counts.later} />}
      </Stack>
    </Card>
  );
}

/** What is later, and the list of all, as a whole or by whom it is about. */
function More({ later }: { later: number }) {
  return (
    <>
      {later > 0 && <p className="small">{says.later(later)}</p>}
      <Row gap={16}>
        <TextLink to={href('due')}>{says.all}</TextLink>
        <TextLink to={href('due', {}, { by: 'appraiser' })}>{says.byAppraiser}</TextLink>
        <TextLink to={href('due', {}, { by: 'person' })}>{says.byPerson}</TextLink>
      </Row>
    </>
  );
}

/** Nothing to do now, and what comes next: a cycle to open, meetings to date, or a later day. */
function NothingDue({ home: { cycles, counts } }: { home: HomeFacts }) {
  if (cycles.length === 0) return <EmptyState text={says.noCycle} />;
  if (counts.later > 0) return <EmptyState text={says.nothingYet} />;
  return <EmptyState text={says.nothing} action={<LinkButton to={href('reviews')}>{says.reviews}</LinkButton>} />;
}
