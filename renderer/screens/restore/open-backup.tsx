import { type FormEvent, useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import type { Refusal } from '#contract/window.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import { RoleChoice } from '#renderer/people/role-choice.tsx';
import { go } from '#renderer/places/address.ts';
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  PassphraseField,
  RadioGroup,
  Stack,
  TextField,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { Loss } from './loss.tsx';

type Backup = Extract<Output<'restore.found'>['backups'][number], { isReadable: true }>;
type Way = 'passphrase' | 'sheets';

const fields = ['role', 'opens', 'general', 'restricted', 'passphrase', 'again'] as const;
type Field = (typeof fields)[number];

/** The box of the sheet that was refused, of whoever needs two. */
function sheetAt(problem: Refusal): Compartment | undefined {
  return 'compartment' in problem ? problem.compartment : undefined;
}

/** Opens and checks one backup with a passphrase or sheets, says what restoring it loses, and restores it. */
export function OpenBackup({ backup }: { backup: Backup }) {
  const [role, setRole] = useState<Role | ''>(backup.roles.length === 1 ? (backup.roles[0] ?? '') : '');
  const [way, setWay] = useState<Way>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [keys, setKeys] = useState<Record<Compartment, string>>({ general: '', restricted: '' });
  const next = useNewPassphrase();
  const look = useWrite('restore.look');
  const apply = useWrite('restore.apply');
  const [seen, setSeen] = useState<Output<'restore.look'>>();
  const problems = useFormProblems<Field>('restore', fields);
  const {
    title,
    who,
    whoMissing,
    by,
    ways,
    wayHints,
    passphraseMissing,
    look: lookAction,
    looking,
  } = words.restore.key;
  const { sheet, sheetHint, sheetMissing } = words.unlock.recover;
  const asked = role === '' || way === 'passphrase' ? [] : compartmentsOf(role);

  /** What was typed, or undefined after saying what is missing. */
  function wanted(): Input<'restore.look'> | undefined {
    const missing = asked.filter((compartment) => keys[compartment].trim() === '');
    const found: FormProblem<Field>[] = [
      ...(role === '' ? [{ field: 'role' as const, text: whoMissing }] : []),
      ...(way === 'passphrase' && passphrase === '' ? [{ field: 'opens' as const, text: passphraseMissing }] : []),
      ...missing.map((compartment) => ({ field: compartment, text: sheetMissing[compartment] })),
      ...(way === 'sheets' ? next.problems() : []),
    ];
    if (found.length > 0) problems.show(found);
    if (found.length > 0 || role === '') return undefined;
    const { name } = backup;
    if (way === 'passphrase') return { name, role, opensWith: { by: 'passphrase', passphrase } };
    const sheets = asked.map((compartment) => ({ compartment, key: keys[compartment] }));
    return { name, role, opensWith: { by: 'sheets', sheets } };
  }

  const refused = (problem: Refusal): void =>
    problems.refused(
      problem,
      sheetAt(problem) ?? passphraseAt(problem) ?? (way === 'passphrase' ? 'opens' : undefined),
    );

  async function onLook(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSeen(undefined);
    const input = wanted();
    if (input === undefined) return;
    const answer = await look.ask(input);
    if (!answer.ok) return refused(answer.problem);
    problems.clear();
    setSeen(answer.value);
  }

  async function onApply(): Promise<void> {
    const input = wanted();
    if (input === undefined) return;
    const answer = await apply.ask({ ...input, newPassphrase: way === 'sheets' ? next.first : null });
    if (!answer.ok) return refused(answer.problem);
    toast({ text: words.restore.done(answer.value.keptIn) });
    if (way === 'sheets') go('setUpPart', { part: 'recovery' });
    else go('home');
  }

  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setSeen(undefined);
      set(value);
    };

  return (
    <>
      <ErrorSummary {...problems.summary} />
      <Card title={title}>
        <form onSubmit={(event) => void onLook(event)} noValidate>
          <Stack>
            {backup.roles.length > 1 && (
              <RoleChoice
                {...problems.at('role')}
                label={who}
                value={role}
                onChange={changed(setRole)}
                among={backup.roles}
              />
            )}
            <RadioGroup
              id="restore-by"
              error={undefined}
              label={by}
              value={way}
              onChange={changed(setWay)}
              options={(['passphrase', 'sheets'] as const).map((value) => ({
                value,
                label: ways[value],
                hint: wayHints[value],
              }))}
            />
            {way === 'passphrase' && (
              <PassphraseField
                {...problems.at('opens')}
                label={words.restore.key.passphrase}
                value={passphrase}
                onChange={changed(setPassphrase)}
              />
            )}
            {asked.map((compartment) => (
              <TextField
                key={compartment}
                {...problems.at(compartment)}
                label={sheet[compartment]}
                hint={sheetHint}
                value={keys[compartment]}
                onChange={(typed) => changed(setKeys)({ ...keys, [compartment]: typed })}
                autoComplete="off"
                spellCheck={false}
              />
            ))}
            {way === 'sheets' && (
              <NewPassphraseFields typed={next} problems={problems} label={words.people.passphrase.newLabel} />
            )}
            <ButtonRow>
              <Button type="submit" look={seen ? 'second' : 'main'} busy={look.busy}>
                {lookAction}
              </Button>
              <span className="small" role="status">
                {look.busy && looking}
              </span>
            </ButtonRow>
          </Stack>
        </form>
      </Card>
      {seen && <Loss seen={seen} busy={apply.busy} onApply={() => void onApply()} />}
    </>
  );
}
