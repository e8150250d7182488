import { type FormEvent, useState } from 'react';
import type { Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import { RoleChoice } from '#renderer/people/role-choice.tsx';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  Card,
  ErrorSummary,
  Notice,
  PageHeader,
  PassphraseForm,
  ProseWidth,
  Stack,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const fields = ['role', 'passphrase', 'again'] as const;

/** Begins the records of a school: who is there, and a passphrase. Everything else can wait. */
export function BeginScreen() {
  const [role, setRole] = useState<Role | ''>('');
  const passphrase = useNewPassphrase();
  const create = useWrite('vault.create');
  const problems = useFormProblems('begin', fields);
  const { title, help, crumb, who, whoMissing, action } = words.welcome.begin;

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = passphrase.problems();
    if (role === '') return problems.show([{ field: 'role', text: whoMissing }, ...found]);
    if (found.length > 0) return problems.show(found);
    const answer = await create.ask({ role, passphrase: passphrase.first });
    if (answer.ok) go('setUp');
    else problems.refused(answer.problem, passphraseAt(answer.problem));
  }

  return (
    <>
      <PageHeader title={title} help={help} crumbs={[{ label: crumb, to: href('welcome') }]} />
      <ProseWidth>
        <ErrorSummary {...problems.summary} />
        <Card>
          <PassphraseForm onSubmit={begin}>
            <Stack>
              <RoleChoice {...problems.at('role')} label={who} value={role} onChange={setRole} />
              <NewPassphraseFields typed={passphrase} problems={problems} />
              <Notice kind="info" title={words.people.passphrase.noBackDoor}>
                {words.people.passphrase.noBackDoorText}
              </Notice>
              <div>
                <Button type="submit" look="main" busy={create.busy}>
                  {action}
                </Button>
              </div>
            </Stack>
          </PassphraseForm>
        </Card>
      </ProseWidth>
    </>
  );
}
