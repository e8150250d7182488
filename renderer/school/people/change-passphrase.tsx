import { type FormEvent, useState } from 'react';
import type { Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { NewPassphraseFields, passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import {
  Button,
  Card,
  CheckBox,
  ErrorSummary,
  PassphraseField,
  PassphraseForm,
  Stack,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { toNewSheets } from './to-new-sheets.ts';

const fields = ['current', 'passphrase', 'again', 'other'] as const;
type Field = (typeof fields)[number];

/**
 * A new passphrase in place of one's own, which is asked for again. Where somebody else knew the former one, the records get
 * a new key, too; the business manager's is turned by the headteacher, where there is one.
 */
export function ChangePassphrase({ role, roles, level }: { role: Role; roles: readonly Role[]; level: 2 | 3 }) {
  const [isKnown, setKnown] = useState(false);
  const [other, setOther] = useState('');
  const [current, setCurrent] = useState('');
  const passphrase = useNewPassphrase();
  const change = useWrite('vault.changePassphrase');
  const turn = useWrite('vault.turnKey');
  const problems = useFormProblems<Field>('change', fields);
  const { title, current: label, currentMissing, action, done, known, knownHint, askHeadteacher } = words.people.change;
  const mayTurn = role === 'headteacher' || !roles.includes('headteacher');
  const second = roles.find((each) => each !== role);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing: FormProblem<Field>[] = current === '' ? [{ field: 'current', text: currentMissing }] : [];
    const found = [...missing, ...passphrase.problems()];
    if (found.length > 0) return problems.show(found);
    const successor = passphrase.first;
    const answer = isKnown
      ? await turn.ask({ role, current, successor, other: other === '' ? null : other })
      : await change.ask({ current, next: successor });
    if (!answer.ok) return problems.refused(answer.problem, passphraseAt(answer.problem) ?? 'current');
    setCurrent('');
    setOther('');
    setKnown(false);
    passphrase.clear();
    problems.clear();
    if (isKnown) toNewSheets();
    else toast({ text: done });
  }

  return (
    <Card title={title} level={level}>
      <PassphraseForm onSubmit={send}>
        <Stack>
          <ErrorSummary {...problems.summary} />
          <PassphraseField {...problems.at('current')} label={label} value={current} onChange={setCurrent} />
          <NewPassphraseFields typed={passphrase} problems={problems} label={words.people.passphrase.newLabel} />
          {mayTurn ? (
            <CheckBox id="change-known" label={known} hint={knownHint} checked={isKnown} onChange={setKnown} />
          ) : (
            <p className="small">{askHeadteacher}</p>
          )}
          {isKnown && second && (
            <PassphraseField
              {...problems.at('other')}
              label={words.people.change.other[second]}
              hint={words.people.change.otherHint}
              value={other}
              onChange={setOther}
            />
          )}
          <div>
            <Button type="submit" busy={change.busy || turn.busy}>
              {action}
            </Button>
          </div>
        </Stack>
      </PassphraseForm>
    </Card>
  );
}
