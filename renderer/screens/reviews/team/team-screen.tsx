import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { SharedCard } from '#renderer/disclosures/shared-card.tsx';
import { type Finding, neededOf } from '#renderer/form/missing-by-box.ts';
import { SectionCard } from '#renderer/form/section-card.tsx';
import { sectionsOf } from '#renderer/form/sections.ts';
import { PaperList } from '#renderer/papers/paper-list.tsx';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { AppealsCard } from '#renderer/screens/reviews/appeals/appeals-card.tsx';
import { Card, ErrorSummary, Loaded, Notice, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { MembersCard } from './members-card.tsx';
import { fillingOf, type OpenTeam } from './open-team.ts';
import { TeamSignCard } from './team-sign-card.tsx';

const says = words.teams;

/** The statement of a team that is reviewed together, with its members, on one page. */
export function TeamScreen({ params: { recordId } }: ScreenProps<'team'>) {
  const reading = together({
    team: useRead('teams.byId', { recordId }),
    list: useRead('documents.list', { under: { of: 'record', recordId } }),
  });
  return <Loaded reading={reading}>{({ team, list }) => <Team key={recordId} team={team} list={list} />}</Loaded>;
}

function Team({ team, list }: { team: OpenTeam; list: Output<'documents.list'> }) {
  const [checked, setChecked] = useState<{ findings: readonly Finding[]; attempt: number }>(unchecked);
  const { recordId, cycle, forms, clause } = team;
  const filling = fillingOf(team);
  const found = neededOf(checked.findings);
  const papers = list.documents.filter(({ form }) => forms.some(({ id, signed }) => signed && id === form));
  return (
    <>
      <PageHeader
        title={says.title(cycle.label)}
        help={says.help(clause)}
        crumbs={[
          { label: words.reviews.title, to: href('reviews', {}, { cycle: cycle.id }) },
          { label: cycle.label, to: href('cycle', { cycleId: cycle.id }) },
        ]}
        note={filling.facts.name}
      />
      <Stack>
        <ErrorSummary attempt={checked.attempt} problems={[...found].map(([box, text]) => ({ field: box, text }))} />
        {cycle.closedOn !== null && (
          <Notice kind="info" title={words.review.rest.closed(shortDay(cycle.closedOn, lang))} />
        )}
        <MembersCard team={team} />
        {sectionsOf(filling).map((section) => (
          <SectionCard key={section.id} section={section} title={section.title} filling={filling} found={found} />
        ))}
        <TeamSignCard
          team={team}
          papers={papers}
          onChecked={(findings) => setChecked(({ attempt }) => ({ findings, attempt: attempt + 1 }))}
        />
        <Card title={says.papers}>
          <PaperList papers={papers} subject={{ of: 'record', recordId }} languages={list.languages} wanted="en" />
        </Card>
        <AppealsCard of={{ ...team, canRest: false }} />
        <SharedCard recordId={recordId} />
      </Stack>
    </>
  );
}

const unchecked = { findings: [], attempt: 0 };
