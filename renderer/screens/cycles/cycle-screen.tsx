import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { ToJoinCards } from '#renderer/joining/to-join-cards.tsx';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Card, LinkButton, Loaded, Notice, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { CloseCycle } from './close-cycle.tsx';
import type { CycleFacts } from './cycle-facts.ts';
import { CyclePeople } from './cycle-people.tsx';
import { HistoryCard } from './history-card.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { OutsideNotice } from './outside-notice.tsx';
import { PlanCards } from './plan-card.tsx';
import { ReopenCycle } from './reopen-cycle.tsx';

const says = words.cycles.one;

/** A cycle with its people. */

/** One cycle: who has a review, who has none and why, who can join now; and its end. */
export function CycleScreen({ params, search }: ScreenProps<'cycle'>) {
  const cycle = useRead('cycles.byId', { cycleId: params.cycleId });
  return (
    <Loaded reading={cycle}>
      {(facts) => (
        <>
          <PageHeader
            title={says.title(facts.label)}
            help={says.help}
            crumbs={[{ label: words.cycles.title, to: href('cycles') }]}
            note={noteOf(facts)}
            actions={<Actions cycle={facts} />}
          />
          <Stack>
            {facts.closedOn !== null && (
              <Notice kind="info" title={says.closed(shortDay(facts.closedOn, lang))}>
                <p>{says.closedText}</p>
              </Notice>
            )}
            <OutsideNotice outside={facts.outside} />
            <ToJoinCards cycleId={facts.id} />
            <CyclePeople cycle={facts} search={search} />
            <Card title={says.out(facts.out.length)}>
              <LeftOutList cycleId={facts.id} people={facts.out} closed={facts.closedOn !== null} />
            </Card>
            <PlanCards cycleId={facts.id} />
            <HistoryCard cycle={facts} />
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function noteOf({ policyTitle, starts, ends }: CycleFacts): string {
  return says.note(inWindow(policyTitle), shortDay(starts, lang), shortDay(ends, lang));
}

/** The next cycle, opened or to be opened; and closing this one or opening it again. */
function Actions({ cycle }: { cycle: CycleFacts }) {
  const { next, closedOn, id } = cycle;
  return (
    <>
      <LinkButton to={href('season', { cycleId: id })}>{words.season.open}</LinkButton>
      <LinkButton to={href('moderation', { cycleId: id })}>{words.moderation.open}</LinkButton>
      {next?.cycleId && <LinkButton to={href('cycle', { cycleId: next.cycleId })}>{says.next(next.label)}</LinkButton>}
      {next?.cycleId === null && (
        <LinkButton to={href('openCycle', {}, { period: next.periodId, starts: next.starts })}>
          {says.openNext(next.label)}
        </LinkButton>
      )}
      {closedOn === null ? (
        <CloseCycle cycleId={id} label={cycle.label} ends={cycle.ends} />
      ) : (
        <ReopenCycle cycleId={id} />
      )}
    </>
  );
}
