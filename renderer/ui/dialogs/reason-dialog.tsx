import { useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { Stack } from '#renderer/ui/layout.tsx';
import { Refused } from '#renderer/ui/refused.tsx';
import { words } from '#renderer/words/index.ts';
import { ActionDialog, type ActionDialogProps } from './dialog.tsx';

interface ReasonDialogProps extends Omit<ActionDialogProps, 'children' | 'onDo' | 'open' | 'wide'> {
  /** What follows from doing it. */
  text?: string;
  /** Where the reason is kept, with an example. */
  hint: string;
  problem?: Refusal | undefined;
  /** Takes the reason, which is not empty. */
  onDo: (reason: string) => void;
}

/** Something that is done for a reason, which is kept. */
export function ReasonDialog({ text, hint, problem, onDo, ...dialog }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const given = reason.trim();

  function act(): void {
    setMissing(given === '');
    if (given !== '') onDo(given);
  }

  return (
    <ActionDialog {...dialog} open onDo={act}>
      <Stack>
        {text && <p>{text}</p>}
        <Refused problem={problem} />
        <TextField
          id="reason"
          label={words.kit.reason.label}
          hint={hint}
          value={reason}
          onChange={setReason}
          error={isMissing ? words.kit.reason.missing : undefined}
        />
      </Stack>
    </ActionDialog>
  );
}
