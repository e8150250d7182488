import { useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { passphraseProblem, passphraseStrength } from '#domain/passphrase.ts';
import type { FormProblem, FormProblems } from '#renderer/asking/form-problems.ts';
import { PassphraseField, Stack, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The two boxes of a new passphrase. */
export type NewPassphraseField = 'passphrase' | 'again';

/** A passphrase that is being chosen, typed twice. */
export interface NewPassphrase {
  first: string;
  second: string;
  setFirst: (typed: string) => void;
  setSecond: (typed: string) => void;
  /** What the window can tell without asking: nothing typed, or two different texts. */
  problems: () => FormProblem<NewPassphraseField>[];
  clear: () => void;
}

/** Holds a new passphrase while it is typed; nothing of it is kept anywhere. */
export function useNewPassphrase(): NewPassphrase {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const { missing, different } = words.people.passphrase;
  return {
    first,
    second,
    setFirst,
    setSecond,
    problems: () => {
      if (first === '') return [{ field: 'passphrase', text: missing }];
      return first === second ? [] : [{ field: 'again', text: different }];
    },
    clear: () => {
      setFirst('');
      setSecond('');
    },
  };
}

/** The box at which a refusal of a new passphrase stands, if it is about the passphrase itself. */
export function passphraseAt(problem: Refusal): 'passphrase' | undefined {
  return problem.code.startsWith('passphrase-') ? 'passphrase' : undefined;
}

interface Props {
  typed: NewPassphrase;
  problems: Pick<FormProblems<NewPassphraseField>, 'at'>;
  label?: string;
}

/** The boxes of a new passphrase: once, and the same again. */
export function NewPassphraseFields({ typed, problems, label = words.people.passphrase.label }: Props) {
  const { hint, again } = words.people.passphrase;
  return (
    <Stack>
      <PassphraseField
        {...problems.at('passphrase')}
        label={label}
        hint={hint}
        value={typed.first}
        onChange={typed.setFirst}
        isNew
        said={<Strength typed={typed.first} />}
      />
      <PassphraseField {...problems.at('again')} label={again} value={typed.second} onChange={typed.setSecond} isNew />
    </Stack>
  );
}

/** How hard it is to guess, while it is typed; whether it can be used is said once more when it is sent. */
function Strength({ typed }: { typed: string }) {
  const { short, common, enough, strong } = words.people.passphrase.strength;
  if (typed === '') return null;
  const problem = passphraseProblem(typed);
  if (problem) return <Tag kind="warn">{problem.code === 'passphrase-short' ? short(problem.least) : common}</Tag>;
  return passphraseStrength(typed) === 'strong' ? <Tag kind="ok">{strong}</Tag> : <Tag kind="info">{enough}</Tag>;
}
