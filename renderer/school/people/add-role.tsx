import type { FormEvent } from 'react';
import type { Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import { Button, Card, ErrorSummary, PassphraseForm, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['passphrase', 'again'] as const;

/** The second person chooses a passphrase in the session of the first, who does not see it. */
export function AddRole({ role, level }: { role: Role; level: 2 | 3 }) {
  const passphrase = useNewPassphrase();
  const add = useWrite('vault.addRole');
  const problems = useFormProblems('add', fields);
  const { title, text, action, done } = words.people.add;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = passphrase.problems();
    if (found.length > 0) return problems.show(found);
    const answer = await add.ask({ role, passphrase: passphrase.first });
    if (answer.ok) toast({ text: done[role] });
    else problems.refused(answer.problem, passphraseAt(answer.problem));
  }

  return (
    <Card title={title[role]} level={level}>
      <PassphraseForm onSubmit={send}>
        <Stack>
          <p>{text[role]}</p>
          <ErrorSummary {...problems.summary} />
          <NewPassphraseFields typed={passphrase} problems={problems} />
          <div>
            <Button type="submit" look="main" busy={add.busy}>
              {action[role]}
            </Button>
          </div>
        </Stack>
      </PassphraseForm>
    </Card>
  );
}
