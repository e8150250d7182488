import { type FormEvent, useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import { Button, Card, ErrorSummary, PassphraseField, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['current', 'passphrase', 'again'] as const;
type Field = (typeof fields)[number];

/** A new passphrase in place of one's own, which is asked for again. */
export function ChangePassphrase() {
  const [current, setCurrent] = useState('');
  const passphrase = useNewPassphrase();
  const change = useWrite('vault.changePassphrase');
  const problems = useFormProblems<Field>('change', fields);
  const { title, current: label, currentMissing, action, done } = words.people.change;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing: FormProblem<Field>[] = current === '' ? [{ field: 'current', text: currentMissing }] : [];
    const found = [...missing, ...passphrase.problems()];
    if (found.length > 0) return problems.show(found);
    const answer = await change.ask({ current, next: passphrase.first });
    if (!answer.ok) return problems.refused(answer.problem, passphraseAt(answer.problem) ?? 'current');
    setCurrent('');
    passphrase.clear();
    problems.clear();
    toast({ text: done });
  }

  return (
    <Card title={title} level={3}>
      <form onSubmit={send} noValidate>
        <Stack>
          <ErrorSummary {...problems.summary} />
          <PassphraseField {...problems.at('current')} label={label} value={current} onChange={setCurrent} />
          <NewPassphraseFields typed={passphrase} problems={problems} label={words.people.passphrase.newLabel} />
          <div>
            <Button type="submit" busy={change.busy}>
              {action}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
