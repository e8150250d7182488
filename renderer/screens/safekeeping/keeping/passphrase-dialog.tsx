import { type ReactNode, useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { type Day, isDay } from '#domain/days/dates.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { FormDialog, PassphraseField, UkDateField, WhosePassphrase } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['day', 'passphrase'] as const;

/** Where a refusal is shown. */
const at: Partial<Record<Refusal['code'], (typeof fields)[number]>> = {
  'wrong-passphrase': 'passphrase',
  'other-day': 'day',
};

interface Props {
  title: string;
  action: string;
  danger?: boolean;
  busy: boolean;
  children: ReactNode;
  onDo: (typed: { passphrase: string; day: Day }) => Promise<Refusal | undefined>;
  onClose: () => void;
}

/** Something that is done with today's date off a calendar and the passphrase of whoever sits here, typed once more. */
export function PassphraseDialog({ children, onDo, ...dialog }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [day, setDay] = useState('');
  const problems = useFormProblems('passphrase', fields);
  const { passphrase: label, missing, day: dayLabel, dayHint, dayMissing } = words.keeping.proposals;

  async function act(): Promise<void> {
    if (!isDay(day)) return problems.show([{ field: 'day', text: dayMissing }]);
    if (passphrase === '') return problems.show([{ field: 'passphrase', text: missing }]);
    const problem = await onDo({ passphrase, day });
    setPassphrase('');
    if (problem) problems.refused(problem, at[problem.code]);
  }

  return (
    <FormDialog {...dialog} problems={problems} onDo={act}>
      <WhosePassphrase />
      {children}
      <UkDateField {...problems.at('day')} label={dayLabel} hint={dayHint} value={day} onChange={setDay} />
      <PassphraseField {...problems.at('passphrase')} label={label} value={passphrase} onChange={setPassphrase} />
    </FormDialog>
  );
}
