import { NewPassphraseFields } from '#renderer/people/new-passphrase.tsx';
import { RoleChoice } from '#renderer/people/role-choice.tsx';
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  PassphraseField,
  PassphraseForm,
  RadioGroup,
  Stack,
  TextField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { Loss } from './loss.tsx';
import { type Backup, useOpenBackup } from './use-open-backup.ts';

/** Opens and checks one backup with a passphrase or sheets, says what restoring it loses, and restores it. */
export function OpenBackup({ backup }: { backup: Backup }) {
  const form = useOpenBackup(backup);
  const { problems, seen } = form;
  const { title, who, by, ways, wayHints, look: lookAction, looking } = words.restore.key;
  const { sheet, sheetHint } = words.unlock.recover;
  return (
    <>
      <ErrorSummary {...problems.summary} />
      <Card title={title}>
        <PassphraseForm onSubmit={(event) => void form.look.send(event)}>
          <Stack>
            {backup.roles.length > 1 && (
              <RoleChoice
                {...problems.at('role')}
                label={who}
                value={form.role.value}
                onChange={form.role.change}
                among={backup.roles}
              />
            )}
            <RadioGroup
              id="restore-by"
              error={undefined}
              label={by}
              value={form.way.value}
              onChange={form.way.change}
              options={(['passphrase', 'sheets'] as const).map((value) => ({
                value,
                label: ways[value],
                hint: wayHints[value],
              }))}
            />
            {form.way.value === 'passphrase' && (
              <PassphraseField
                {...problems.at('opens')}
                label={words.restore.key.passphrase}
                value={form.passphrase.value}
                onChange={form.passphrase.change}
              />
            )}
            {form.asked.map((compartment) => (
              <TextField
                key={compartment}
                {...problems.at(compartment)}
                label={sheet[compartment]}
                hint={sheetHint}
                value={form.keys.value[compartment]}
                onChange={(typed) => form.keys.change(compartment, typed)}
                autoComplete="off"
                spellCheck={false}
              />
            ))}
            {form.way.value === 'sheets' && (
              <NewPassphraseFields typed={form.next} problems={problems} label={words.people.passphrase.newLabel} />
            )}
            <ButtonRow>
              <Button type="submit" look={seen ? 'second' : 'main'} busy={form.look.busy}>
                {lookAction}
              </Button>
              <span className="small" role="status">
                {form.look.busy && looking}
              </span>
            </ButtonRow>
          </Stack>
        </PassphraseForm>
      </Card>
      {seen && <Loss seen={seen} busy={form.apply.busy} onApply={() => void form.apply.send()} />}
    </>
  );
}
