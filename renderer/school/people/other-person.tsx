import { type FormEvent, useState } from 'react';
import type { Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import {
  Button,
  Card,
  ErrorSummary,
  PassphraseField,
  PassphraseForm,
  RadioGroup,
  Stack,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { toNewSheets } from './to-new-sheets.ts';

const fields = ['what', 'current', 'passphrase', 'again'] as const;
type Field = (typeof fields)[number];

/** What has become of the other person: they forgot their passphrase, or leave, with a successor at the desk or without. */
const cases = ['forgotten', 'replaced', 'removed'] as const;
type Case = (typeof cases)[number];

/** The other person's way in: a new passphrase, or their key turned. */
export function OtherPerson({ role, level }: { role: Role; level: 2 | 3 }) {
  const [what, setWhat] = useState<Case | ''>('');
  const [current, setCurrent] = useState('');
  const passphrase = useNewPassphrase();
  const give = useWrite('vault.giveNewPassphrase');
  const turn = useWrite('vault.turnKey');
  const problems = useFormProblems<Field>(`other-${role}`, fields);
  const { title, question, questionMissing, options, text, action, given } = words.people.other;
  const { current: label, currentMissing } = words.people.change;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (what === '') return problems.show([{ field: 'what', text: questionMissing }]);
    const missing: FormProblem<Field>[] = current === '' ? [{ field: 'current', text: currentMissing }] : [];
    const found = [...missing, ...(what === 'removed' ? [] : passphrase.problems())];
    if (found.length > 0) return problems.show(found);
    const answer = await ask(what);
    if (!answer.ok) return problems.refused(answer.problem, passphraseAt(answer.problem) ?? 'current');
    setWhat('');
    setCurrent('');
    passphrase.clear();
    problems.clear();
    if (what === 'forgotten') toast({ text: given[role] });
    else toNewSheets();
  }

  function ask(wanted: Case) {
    if (wanted === 'forgotten') return give.ask({ role, current, passphrase: passphrase.first });
    return turn.ask({ role, current, successor: wanted === 'replaced' ? passphrase.first : null, other: null });
  }

  return (
    <Card title={title[role]} level={level}>
      <PassphraseForm onSubmit={send}>
        <Stack>
          <ErrorSummary {...problems.summary} />
          <RadioGroup<Case>
            {...problems.at('what')}
            label={question}
            value={what}
            onChange={setWhat}
            options={cases.map((value) => ({ value, label: options[value] }))}
          />
          {what !== '' && (
            <>
              <p>{text[role][what]}</p>
              <PassphraseField {...problems.at('current')} label={label} value={current} onChange={setCurrent} />
              {what !== 'removed' && (
                <NewPassphraseFields
                  typed={passphrase}
                  problems={problems}
                  label={words.people.other.passphrase[role]}
                />
              )}
              <div>
                <Button type="submit" busy={give.busy || turn.busy}>
                  {action[what]}
                </Button>
              </div>
            </>
          )}
        </Stack>
      </PassphraseForm>
    </Card>
  );
}
