import { type FormEvent, type ReactNode, useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { ActionDialog, ErrorSummary, PassphraseField, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['passphrase'] as const;

interface Props {
  open: boolean;
  title: string;
  action: string;
  danger?: boolean;
  busy: boolean;
  children: ReactNode;
  onDo: (passphrase: string) => Promise<Refusal | undefined>;
  onClose: () => void;
}

/** Something that is done with the passphrase of whoever sits here, typed once more. */
export function PassphraseDialog({ children, onDo, onClose, danger = false, ...dialog }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const problems = useFormProblems('passphrase', fields);
  const { passphrase: label, missing } = words.keeping.proposals;

  async function act(): Promise<void> {
    if (passphrase === '') return problems.show([{ field: 'passphrase', text: missing }]);
    const problem = await onDo(passphrase);
    setPassphrase('');
    if (problem) problems.refused(problem, problem.code === 'wrong-passphrase' ? 'passphrase' : undefined);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void act();
  }

  return (
    <ActionDialog
      {...dialog}
      danger={danger}
      onDo={() => void act()}
      onClose={() => {
        setPassphrase('');
        onClose();
      }}
    >
      <form onSubmit={submit}>
        <Stack>
          <ErrorSummary {...problems.summary} />
          {children}
          <PassphraseField {...problems.at('passphrase')} label={label} value={passphrase} onChange={setPassphrase} />
        </Stack>
      </form>
    </ActionDialog>
  );
}
