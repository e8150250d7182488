import { useState } from 'react';
import { Button, Dialog, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { withLeftOut } from './opening-draft.ts';
import type { DraftDialogProps } from './same-appraiser-dialog.tsx';

const says = words.cycles.open;

/** Leaves people out of the cycle; the school's reason is kept with it. */
export function LeaveOutDialog({ open, ids, draft, onClose }: DraftDialogProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  function leaveOut(): void {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onClose(withLeftOut(draft, ids, reason.trim()));
  }

  return (
    <Dialog
      open={open}
      title={says.leaveOutTitle(ids.length)}
      onClose={() => onClose()}
      actions={
        <>
          <Button look="main" onClick={leaveOut}>
            {says.leaveOut(ids.length)}
          </Button>
          <Button onClick={() => onClose()}>{words.kit.cancel}</Button>
        </>
      }
    >
      <TextField
        id="leave-out-reason"
        label={says.reason}
        hint={says.reasonHint}
        value={reason}
        onChange={setReason}
        error={isMissing ? says.reasonMissing : undefined}
      />
    </Dialog>
  );
}
