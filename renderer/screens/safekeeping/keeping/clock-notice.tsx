import { useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { Button, Notice } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';

type Clock = NonNullable<Output<'keeping.due'>['clock']>;

/** That the date of this PC is in doubt, and the headteacher's way to say that it is right. */
export function ClockNotice({ today, clock }: { today: Day; clock: Clock }) {
  const vault = useRead('vault.state', {});
  const confirm = useWrite('keeping.confirmDay');
  const [asking, setAsking] = useState(false);
  const says = words.keeping.clock;
  const mayConfirm = vault.state === 'ready' && vault.value.role === 'headteacher';

  async function confirmed(typed: Input<'keeping.confirmDay'>) {
    const answer = await confirm.ask(typed);
    if (!answer.ok) return answer.problem;
    setAsking(false);
    return undefined;
  }

  return (
    <Notice
      kind="warn"
      title={says.title}
      actions={mayConfirm && <Button onClick={() => setAsking(true)}>{says.confirm}</Button>}
    >
      <p>{says[clock.doubt](today, clock.lastSeen)}</p>
      {!mayConfirm && <p>{says.headteacher}</p>}
      {asking && (
        <PassphraseDialog
          title={says.confirmTitle(today)}
          action={says.confirm}
          busy={confirm.busy}
          onDo={confirmed}
          onClose={() => setAsking(false)}
        >
          <p>{says.confirmText}</p>
        </PassphraseDialog>
      )}
    </Notice>
  );
}
