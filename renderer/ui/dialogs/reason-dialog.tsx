import { useState } from 'react';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { words } from '#renderer/words/index.ts';
import { FormDialog, type FormDialogProps } from './form-dialog.tsx';

interface ReasonDialogProps extends Omit<FormDialogProps, 'children' | 'onDo' | 'problems' | 'wide'> {
  /** What follows from doing it. */
  text?: string;
  /** Where the reason is kept, with an example. */
  hint: string;
  /** Takes the reason, which is not empty. */
  onDo: (reason: string) => void;
}

/** Something that is done for a reason, which is kept. */
export function ReasonDialog({ text, hint, onDo, ...dialog }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const given = reason.trim();

  function act(): void {
    setMissing(given === '');
    if (given !== '') onDo(given);
  }

  return (
    <FormDialog {...dialog} onDo={act}>
      {text && <p>{text}</p>}
      <TextField
        id="reason"
        label={words.kit.reason.label}
        hint={hint}
        value={reason}
        onChange={setReason}
        error={isMissing ? words.kit.reason.missing : undefined}
      />
    </FormDialog>
  );
}
