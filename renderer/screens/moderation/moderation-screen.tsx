import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { PaperList } from '#renderer/papers/paper-list.tsx';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Card, Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { CompareCard } from './compare-card.tsx';
import { DrawCard } from './draw-card.tsx';
import { SampleCard } from './sample-card.tsx';

const says = words.moderation;

/** Moderation of one cycle: samples with what was found of them, and how appraisers and staff groups compare. */
export function ModerationScreen({ params: { cycleId } }: ScreenProps<'moderation'>) {
  const reading = together({
    moderation: useRead('moderation.ofCycle', { cycleId }),
    list: useRead('documents.list', { under: { of: 'cycle', cycleId } }),
    school: useRead('school.read', {}),
  });
  return (
    <Loaded reading={reading}>
      {({ moderation, list, school }) => (
        <div key={cycleId}>
          <PageHeader
            title={says.title(moderation.cycleLabel)}
            help={says.help}
            crumbs={[{ label: moderation.cycleLabel, to: href('cycle', { cycleId }) }]}
            note={moderation.said ? says.says(inWindow(moderation.said.says), moderation.said.clause) : undefined}
          />
          <Stack>
            <DrawCard cycleId={cycleId} reviews={moderation.reviews} />
            {moderation.samples.map((sample) => (
              <SampleCard key={sample.id} cycleId={cycleId} sample={sample} checks={moderation.checks} />
            ))}
            <CompareCard moderation={moderation} />
            <PapersCard cycleId={cycleId} list={list} wanted={school.documentLanguage} />
          </Stack>
        </div>
      )}
    </Loaded>
  );
}

interface PapersCardProps {
  cycleId: CycleId;
  list: Output<'documents.list'>;
  wanted: Output<'school.read'>['documentLanguage'];
}

function PapersCard({ cycleId, list, wanted }: PapersCardProps) {
  const papers = list.documents.filter(({ id }) => id === 'moderation-summary');
  return (
    <Card title={says.papers}>
      <Stack>
        <PaperList papers={papers} subject={{ of: 'cycle', cycleId }} languages={list.languages} wanted={wanted} />
      </Stack>
    </Card>
  );
}
