import { useState } from 'react';
import type { Compartment } from '#domain/roles.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, Card, Loaded, Refused, Stack, Tag, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { SheetCheck } from './sheet-check.tsx';
import { SheetGroups } from './sheet-groups.tsx';

/** A sheet made in this session: shown and printed, then two groups of it are typed back from the paper. */
export function SheetToConfirm({
  compartment,
  level,
  onChecked,
}: {
  compartment: Compartment;
  level: 2 | 3;
  onChecked: () => void;
}) {
  const [onPaper, setOnPaper] = useState(false);
  const { title, about, unconfirmed } = words.people.sheets;
  return (
    <Card title={title[compartment]} level={level} actions={<Tag kind="warn">{unconfirmed}</Tag>}>
      <Stack>
        <p>{about[compartment]}</p>
        {onPaper ? (
          <SheetCheck compartment={compartment} onShow={() => setOnPaper(false)} onChecked={onChecked} />
        ) : (
          <ShownSheet compartment={compartment} onPaper={() => setOnPaper(true)} />
        )}
      </Stack>
    </Card>
  );
}

function ShownSheet({ compartment, onPaper }: { compartment: Compartment; onPaper: () => void }) {
  const sheet = useRead('vault.recoverySheet', { compartment });
  const print = useWrite('vault.printRecoverySheet');
  const { print: printAction, printed, next } = words.people.sheets;

  async function onPrint(): Promise<void> {
    const answer = await print.ask({ compartment });
    if (answer.ok) toast({ text: printed });
  }

  return (
    <>
      <Loaded reading={sheet}>{(value) => <SheetGroups groups={value.groups} />}</Loaded>
      <Refused problem={print.problem} />
      <ButtonRow>
        <Button look="main" busy={print.busy} onClick={() => void onPrint()}>
          {printAction}
        </Button>
        <Button onClick={onPaper}>{next}</Button>
      </ButtonRow>
    </>
  );
}
