import { useState } from 'react';
import { useRead } from '#renderer/asking/ask.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { EventDialog } from './event-dialog.tsx';
import { EventsCard } from './events-card.tsx';
import type { EditedEvent } from './held.ts';
import { MustHavesCard } from './must-haves-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { WalesCard } from './wales-card.tsx';

const says = words.trainingHeld;

/** What training must be had by whom, who has it until when, and what was held. */
export function HeldScreen({ search }: ScreenProps<'trainingHeld'>) {
  const held = useRead('mustHaves.list', {});
  const [edited, edit] = useState<EditedEvent>();
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.training.title, to: href('trainingNeeds') }]}
        actions={
          <Button look="main" onClick={() => edit({ isNew: true, kind: '', people: [] })}>
            {says.record}
          </Button>
        }
      />
      <Loaded reading={held}>
        {(value) => (
          <Stack>
            <StandingCard held={value} search={search} onRecord={edit} />
            <EventsCard onEdit={edit} />
            <MustHavesCard held={value} />
            <WalesCard />
            {edited && (
              <EventDialog
                key={'isNew' in edited ? 'new' : edited.id}
                edited={edited}
                held={value}
                onClose={() => edit(undefined)}
              />
            )}
          </Stack>
        )}
      </Loaded>
    </>
  );
}
