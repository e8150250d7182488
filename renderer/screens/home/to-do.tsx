import { shortDay } from '#domain/days/day-words.ts';
import type { DueWhen } from '#domain/deadlines/due.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, EmptyState, LinkButton, Notice, Row, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { DueGroup } from './due-group.tsx';
import type { HomeFacts } from './home-facts.ts';

const says = words.home.toDo;

/** What is late and what is due, grouped by when. */
export function ToDo({ home }: { home: HomeFacts }) {
  const { overdue, thisWeek, nextTwoWeeks, counts, cycles } = home;
  const groups: { when: DueWhen; title: string; due: HomeFacts['overdue']; count: number }[] = [
    { when: 'overdue', title: says.overdue(counts.overdue), due: overdue, count: counts.overdue },
    { when: 'this-week', title: says.thisWeek(counts.thisWeek), due: thisWeek, count: counts.thisWeek },
    {
      when: 'next-two-weeks',
      title: says.nextTwoWeeks(counts.nextTwoWeeks),
      due: nextTwoWeeks,
      count: counts.nextTwoWeeks,
    },
  ];
  const shown = groups.filter(({ due }) => due.length > 0);
  return (
    <Card title={says.title}>
      <Stack>
        {home.termsMissing && (
          <Notice kind="info" actions={<LinkButton to={href('calendar')}>{says.enterTerms}</LinkButton>}>
            {says.termsMissing}
          </Notice>
        )}
        {home.leavingAppraisers.map(({ staffId, name, lastDay, reviews }) => (
          <Notice
            key={staffId}
            kind="warn"
            actions={<LinkButton to={href('person', { staffId })}>{says.toPerson(name)}</LinkButton>}
          >
            {says.leaving(name, shortDay(lastDay, lang), reviews)}
          </Notice>
        ))}
        {shown.length === 0 && <NothingDue home={home} />}
        {shown.map(({ when, title, due, count }) => (
          <DueGroup
            key={when}
            title={title}
            due={due}
            home={home}
            isLate={when === 'overdue'}
            rest={count > shownOf(due) ? { to: href('due', {}, { when }), title: says.rest(count) } : undefined}
          />
        ))}
        {cycles.length > 0 && <More later={counts.later} />}
      </Stack>
    </Card>
  );
}

/** How many deadlines the rows of a group tell of. */
function shownOf(due: HomeFacts['overdue']): number {
  return due.reduce((sum, { recordIds }) => sum + recordIds.length, 0);
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
