import { type FormEvent, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Role } from '#domain/roles.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { RoleChoice } from '#renderer/people/role-choice.tsx';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  Card,
  ErrorSummary,
  Loaded,
  PageHeader,
  PassphraseField,
  ProseWidth,
  Stack,
  TextLink,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { useCountdown } from './countdown.ts';

/** Opens the records of the school with a passphrase. */
export function UnlockScreen() {
  const vault = useRead('vault.state', {});
  return <Loaded reading={vault}>{(value) => <Unlock vault={value} />}</Loaded>;
}

const fields = ['role', 'passphrase'] as const;

function Unlock({ vault }: { vault: Output<'vault.state'> }) {
  const [role, setRole] = useState<Role | ''>(vault.roles.length === 1 ? (vault.roles[0] ?? '') : '');
  const [passphrase, setPassphrase] = useState('');
  const [left, wait] = useCountdown();
  const open = useWrite('vault.open');
  const problems = useFormProblems('unlock', fields);
  const { title, help, who, whoMissing, passphraseMissing, action, waiting, forgotten, failed } = words.unlock;

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (role === '') return problems.show([{ field: 'role', text: whoMissing }]);
    if (passphrase === '') return problems.show([{ field: 'passphrase', text: passphraseMissing }]);
    const answer = await open.ask({ role, passphrase });
    if (!answer.ok) {
      if ('waitSeconds' in answer.problem) wait(answer.problem.waitSeconds);
      problems.refused(answer.problem, 'passphrase');
    } else if (answer.value.failedAttempts > 0) toast({ text: failed(answer.value.failedAttempts) });
  }

  return (
    <>
      <PageHeader title={title(vault.schoolName)} help={help} />
      <ProseWidth>
        <ErrorSummary {...problems.summary} />
        <Card>
          <form onSubmit={unlock} noValidate>
            <Stack>
              {vault.roles.length > 1 && (
                <RoleChoice {...problems.at('role')} label={who} value={role} onChange={setRole} among={vault.roles} />
              )}
              <PassphraseField
                {...problems.at('passphrase')}
                label={words.unlock.passphrase}
                value={passphrase}
                onChange={setPassphrase}
              />
              <div>
                <Button type="submit" look="main" busy={open.busy} disabled={left > 0}>
                  {left > 0 ? waiting(left) : action}
                </Button>
              </div>
              <TextLink to={href('recover')}>{forgotten}</TextLink>
            </Stack>
          </form>
        </Card>
      </ProseWidth>
    </>
  );
}
