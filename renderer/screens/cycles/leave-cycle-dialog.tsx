import { useState } from 'react';
import type { CycleId, StaffId } from '#domain/ids.ts';
import { useWrite } from '#renderer/ask.ts';
import { Button, Dialog, Refused, Stack, TextField, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

const says = words.cycles.one.leave;

interface LeaveCycleDialogProps {
  cycleId: CycleId;
  person: { staffId: StaffId; name: string };
  onClose: () => void;
}

/** Leaves somebody out of an open cycle for a reason of the school's own. */
export function LeaveCycleDialog({ cycleId, person, onClose }: LeaveCycleDialogProps) {
  const { ask, busy, problem } = useWrite('cycles.leaveOut');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function leaveOut(): Promise<void> {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const left = await ask({ cycleId, staffId: person.staffId, reason });
    if (!left.ok) return;
    toast({ text: says.done(person.name) });
    onClose();
  }

  return (
    <Dialog
      open
      title={says.title(person.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void leaveOut()}>
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
          id="leave-cycle-reason"
          label={words.cycles.open.reason}
          hint={words.cycles.open.reasonHint}
          value={reason}
          onChange={setReason}
          error={isMissing ? words.cycles.open.reasonMissing : undefined}
        />
      </Stack>
    </Dialog>
  );
}
