import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, DropPlace, Loaded, PageHeader, ProseWidth, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OpenBackup } from './open-backup.tsx';
import { WhichBackup } from './which-backup.tsx';

/** Brings the records back from a copy, step by step; nothing is changed before the last. */
export function RestoreScreen() {
  const found = useRead('restore.found', {});
  const { title, help, intro, crumb } = words.restore;
  return (
    <>
      <PageHeader title={title} help={help} note={intro} crumbs={[{ label: crumb, to: href('welcome') }]} />
      <ProseWidth>
        <Loaded reading={found}>{(value) => <Steps found={value} />}</Loaded>
      </ProseWidth>
    </>
  );
}

function Steps({ found: { folder, backups } }: { found: Output<'restore.found'> }) {
  const [chosen, setChosen] = useState('');
  const choose = useWrite('restore.choose');
  const { title, text, action, other } = words.restore.choose;
  const readable = backups.filter((each) => each.isReadable);
  const usable = readable.filter(({ isOther }) => !isOther);
  const backup = usable.find(({ name }) => name === chosen) ?? usable[0];
  return (
    <Stack>
      <Card title={title}>
        <DropPlace onFile={() => void choose.ask({})} busy={choose.busy}>
          <Stack>
            <p>{folder ?? text}</p>
            <Refused problem={choose.problem} />
            <div>
              <Button look={folder === null ? 'main' : 'second'} busy={choose.busy} onClick={() => void choose.ask({})}>
                {folder === null ? action : other}
              </Button>
            </div>
          </Stack>
        </DropPlace>
      </Card>
      {folder !== null && <WhichBackup backups={backups} value={backup?.name ?? ''} onChange={setChosen} />}
      {backup && <OpenBackup key={backup.name} backup={backup} />}
    </Stack>
  );
}
