import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { SharedCard } from '#renderer/disclosures/shared-card.tsx';
import { nothingFound } from '#renderer/form/missing-by-box.ts';
import { SectionCard } from '#renderer/form/section-card.tsx';
import { sectionsOf } from '#renderer/form/sections.ts';
import { RecordPapersCard } from '#renderer/papers/record-papers-card.tsx';
import { go } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, LinkButton, Loaded, PageHeader, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { DaysCard } from './days-card.tsx';
import { fillingOf, type OpenObservation } from './open-observation.ts';
import { WhatCard } from './what-card.tsx';

const says = words.observations;

/** One observation, whole, on one page. */
export function ObservationScreen({ params: { recordId } }: ScreenProps<'observation'>) {
  const reading = together({
    seen: useRead('observations.byId', { recordId }),
    list: useRead('documents.list', { under: { of: 'record', recordId } }),
  });
  return (
    <Loaded reading={reading}>
      {({ seen, list }) => (
        <div key={recordId}>
          <PageHeader
            title={says.heading(seen.kind, seen.name)}
            windowTitle={says.windowTitle(seen.kind)}
            help={says.recordHelp}
            crumbs={[{ label: says.title, to: href('observations') }]}
            note={says.under(inWindow(seen.policyTitle))}
            actions={<LinkButton to={href('person', { staffId: seen.staffId })}>{seen.name}</LinkButton>}
          />
          <Stack>
            <WhatCard seen={seen} />
            <DaysCard seen={seen} />
            <Sections seen={seen} />
            <RecordPapersCard title={says.papers} of={seen} list={list} />
            <SharedCard recordId={recordId} />
            {seen.isEmpty && <RemoveButton seen={seen} />}
          </Stack>
        </div>
      )}
    </Loaded>
  );
}

/** The form, section by section. */
function Sections({ seen }: { seen: OpenObservation }) {
  const filling = fillingOf(seen);
  return sectionsOf(filling).map((section) => (
    <SectionCard key={section.id} section={section} title={section.title} filling={filling} found={nothingFound} />
  ));
}

function RemoveButton({ seen: { recordId } }: { seen: OpenObservation }) {
  const { ask, busy, problem } = useWrite('observations.remove');

  async function remove(): Promise<void> {
    const removed = await ask({ recordId });
    if (removed.ok) go('observations');
  }

  return (
    <Stack gap={8}>
      <Refused problem={problem} />
      <Button look="quiet" busy={busy} onClick={() => void remove()}>
        {says.remove}
      </Button>
    </Stack>
  );
}
