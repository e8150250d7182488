import { type FormEvent, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Refusal } from '#contract/window.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import { RoleChoice } from '#renderer/people/role-choice.tsx';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  Card,
  ErrorSummary,
  Loaded,
  PageHeader,
  PassphraseForm,
  ProseWidth,
  Stack,
  TextField,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AcceptOlder } from './accept-older.tsx';
import { tellNewHere } from './new-here.ts';

/** Sets a new passphrase with the recovery sheets of everything that the person may open. */
export function RecoverScreen() {
  const vault = useRead('vault.state', {});
  const { title, help, intro, crumb } = words.unlock.recover;
  return (
    <>
      <PageHeader title={title} help={help} note={intro} crumbs={[{ label: crumb, to: href('unlock') }]} />
      <ProseWidth>
        <Loaded reading={vault}>{(value) => <Recover vault={value} />}</Loaded>
      </ProseWidth>
    </>
  );
}

const fields = ['role', 'general', 'restricted', 'passphrase', 'again'] as const;
type Field = (typeof fields)[number];

/** The box of the sheet that was refused, of whoever needs two. */
function sheetAt(problem: Refusal): Compartment | undefined {
  return 'compartment' in problem ? problem.compartment : undefined;
}

function Recover({ vault }: { vault: Output<'vault.state'> }) {
  const [role, setRole] = useState<Role | ''>(vault.roles.length === 1 ? (vault.roles[0] ?? '') : '');
  const [keys, setKeys] = useState<Record<Compartment, string>>({ general: '', restricted: '' });
  const passphrase = useNewPassphrase();
  const recover = useWrite('vault.recover');
  const problems = useFormProblems<Field>('recover', fields);
  const { who, whoMissing, sheet, sheetHint, sheetMissing, action } = words.unlock.recover;
  const asked = role === '' ? [] : compartmentsOf(role);

  const mayAccept = recover.problem?.code === 'records-older' && recover.problem.mayAccept;

  async function send(acceptOlder: boolean): Promise<void> {
    if (role === '') return problems.show([{ field: 'role', text: whoMissing }]);
    const missing = asked.filter((compartment) => keys[compartment].trim() === '');
    const found: FormProblem<Field>[] = [
      ...missing.map((compartment) => ({ field: compartment, text: sheetMissing[compartment] })),
      ...passphrase.problems(),
    ];
    if (found.length > 0) return problems.show(found);
    const sheets = asked.map((compartment) => ({ compartment, key: keys[compartment] }));
    const answer = await recover.ask({ role, sheets, passphrase: passphrase.first, acceptOlder });
    if (!answer.ok) return problems.refused(answer.problem, sheetAt(answer.problem) ?? passphraseAt(answer.problem));
    toast({ text: words.unlock.recover.done });
    tellNewHere(answer.value.newHere);
    go('setUpPart', { part: 'recovery' });
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void send(false);
  }

  return (
    <>
      <ErrorSummary {...problems.summary} />
      <Card>
        <PassphraseForm onSubmit={onSubmit}>
          <Stack>
            {vault.roles.length > 1 && (
              <RoleChoice {...problems.at('role')} label={who} value={role} onChange={setRole} among={vault.roles} />
            )}
            {asked.map((compartment) => (
              <TextField
                key={compartment}
                {...problems.at(compartment)}
                label={sheet[compartment]}
                hint={sheetHint}
                value={keys[compartment]}
                onChange={(typed) => setKeys({ ...keys, [compartment]: typed })}
                autoComplete="off"
                spellCheck={false}
              />
            ))}
            <NewPassphraseFields typed={passphrase} problems={problems} label={words.people.passphrase.newLabel} />
            <div>
              <Button type="submit" look="main" busy={recover.busy}>
                {action}
              </Button>
            </div>
            {mayAccept && <AcceptOlder busy={recover.busy} onAccept={() => void send(true)} />}
          </Stack>
        </PassphraseForm>
      </Card>
    </>
  );
}
