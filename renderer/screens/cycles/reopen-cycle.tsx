import { useState } from 'react';
import type { CycleId } from '#domain/ids.ts';
import { useWrite } from '#renderer/ask.ts';
import { Button, Dialog, Refused, Stack, TextField, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

const says = words.cycles.reopen;

/** Opens a closed cycle again, for a reason that stays with it. */
export function ReopenCycle({ cycleId }: { cycleId: CycleId }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{says.action}</Button>
      {isAsking && <ReopenDialog cycleId={cycleId} onClose={() => setAsking(false)} />}
    </>
  );
}

function ReopenDialog({ cycleId, onClose }: { cycleId: CycleId; onClose: () => void }) {
  const { ask, busy, problem } = useWrite('cycles.reopen');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function reopen(): Promise<void> {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const opened = await ask({ cycleId, reason });
    if (!opened.ok) return;
    toast({ text: says.done });
    onClose();
  }

  return (
    <Dialog
      open
      title={says.title}
      onClose={onClose}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void reopen()}>
            {says.action}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </>
      }
    >
      <Stack>
        <p>{says.text}</p>
        <Refused problem={problem} />
        <TextField
          id="reopen-cycle-reason"
          label={words.cycles.open.reason}
          hint={says.reasonHint}
          value={reason}
          onChange={setReason}
          error={isMissing ? words.cycles.open.reasonMissing : undefined}
        />
      </Stack>
    </Dialog>
  );
}
