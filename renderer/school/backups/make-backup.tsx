import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { Button, ButtonRow, Notice, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Makes a copy now, and says what came of it. */
export function MakeBackup({ isFirst = false }: { isFirst?: boolean }) {
  const make = useWrite('backups.make');
  const [made, setMade] = useState<Output<'backups.make'>>();
  const { make: action, making, made: wasMade, madePartly } = words.backups;

  async function onMake(): Promise<void> {
    setMade(undefined);
    await flushAll();
    const answer = await make.ask({});
    if (answer.ok) setMade(answer.value);
  }

  return (
    <Stack gap={8}>
      <Refused problem={make.problem} />
      {made && (
        <Notice kind={made.state === 'proved' ? 'ok' : 'warn'}>{made.state === 'proved' ? wasMade : madePartly}</Notice>
      )}
      <ButtonRow>
        <Button look={isFirst ? 'main' : 'second'} busy={make.busy} onClick={() => void onMake()}>
          {action}
        </Button>
        <span className="small" role="status">
          {make.busy && making}
        </span>
      </ButtonRow>
    </Stack>
  );
}
