import { shortDay } from '#domain/days/day-words.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { stateOf } from '#renderer/concerns/states.ts';
import { SharedCard } from '#renderer/disclosures/shared-card.tsx';
import { nothingFound } from '#renderer/form/missing-by-box.ts';
import { SectionCard } from '#renderer/form/section-card.tsx';
import { sectionsOf } from '#renderer/form/sections.ts';
import { RecordPapersCard } from '#renderer/papers/record-papers-card.tsx';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { LinkButton, Loaded, PageHeader, Row, Stack, Tag, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { DaysCard } from './days-card.tsx';
import { fillingOf, type OpenConcern } from './open-concern.ts';
import { OutcomeCard } from './outcome-card.tsx';
import { PlannedCard } from './planned-card.tsx';
import { ProtectionCard } from './protection-card.tsx';
import { SignedCard } from './signed-card.tsx';

const says = words.concerns;

/** One concern, support plan, probation or note, whole, on one page. */
export function ConcernScreen({ params: { recordId } }: ScreenProps<'concern'>) {
  const reading = together({
    concern: useRead('concerns.byId', { recordId }),
    list: useRead('documents.list', { under: { of: 'record', recordId } }),
  });
  return (
    <Loaded reading={reading}>
      {({ concern, list }) => (
        <div key={recordId}>
          <Header concern={concern} />
          <Stack>
            {concern.kind !== 'note' && <DaysCard concern={concern} />}
            {concern.kind !== 'concern' && <PlannedCard concern={concern} />}
            <ProtectionCard concern={concern} />
            <Sections concern={concern} />
            <SignedCard concern={concern} list={list} />
            <OutcomeCard concern={concern} />
            <RecordPapersCard title={words.concerns.papers.title} of={concern} list={list} hasLetters />
            <SharedCard recordId={recordId} />
          </Stack>
        </div>
      )}
    </Loaded>
  );
}

function Header({ concern }: { concern: OpenConcern }) {
  const { kind, name, staffId, today, begunOn, policyTitle, follows, grew } = concern;
  const state = stateOf(concern, today);
  return (
    <PageHeader
      title={says.heading(kind, name)}
      windowTitle={says.windowTitle(kind)}
      help={says.recordHelp}
      crumbs={[{ label: says.title, to: href('concerns') }]}
      note={
        <Row gap={8}>
          <span>{says.begunOn(shortDay(begunOn, lang), inWindow(policyTitle))}</span>
          <Tag kind={state.kind}>{state.label}</Tag>
          {follows && (
            <TextLink to={href('concern', { recordId: follows.recordId })}>{says.followsOn(follows.kind)}</TextLink>
          )}
          {grew.map((one) => (
            <TextLink key={one.recordId} to={href('concern', { recordId: one.recordId })}>
              {says.grewInto(one.kind)}
            </TextLink>
          ))}
        </Row>
      }
      actions={<LinkButton to={href('person', { staffId })}>{name}</LinkButton>}
    />
  );
}

/** The policy's form, section by section. */
function Sections({ concern }: { concern: OpenConcern }) {
  const filling = fillingOf(concern);
  return sectionsOf(filling).map((section) => (
    <SectionCard key={section.id} section={section} title={section.title} filling={filling} found={nothingFound} />
  ));
}
