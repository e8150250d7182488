import { type FormEvent, useEffect, useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { Role } from '#domain/roles.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { RoleChoice } from '#renderer/people/role-choice.tsx';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import {
  Button,
  Card,
  ErrorSummary,
  Loaded,
  Notice,
  PageHeader,
  PassphraseField,
  PassphraseForm,
  ProseWidth,
  Stack,
  TextField,
  TextLink,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';
import { AcceptOlder } from './accept-older.tsx';
import { useCountdown } from './countdown.ts';
import { tellNewHere } from './new-here.ts';

/** Opens the records of the school with a passphrase. */
export function UnlockScreen() {
  const vault = useRead('vault.state', {});
  return <Loaded reading={vault}>{(value) => <Unlock vault={value} />}</Loaded>;
}

const fields = ['role', 'passphrase', 'sheet'] as const;

function Unlock({ vault }: { vault: Output<'vault.state'> }) {
  const [role, setRole] = useState<Role | ''>(usualAmong(vault.roles));
  const [passphrase, setPassphrase] = useState('');
  const [sheet, setSheet] = useState<string | null>(null);
  const [left, wait] = useCountdown();
  const open = useWrite('vault.open');
  const problems = useFormProblems('unlock', fields);
  const { title, help, who, whoMissing, passphraseMissing, restrictedSheetMissing, action, waiting, forgotten } =
    words.unlock;
  const box = problems.at('passphrase').id;
  const { attempt } = problems.summary;
  const isOfBox = problems.summary.problems.every(({ field }) => field === box);
  const mayAccept = open.problem?.code === 'records-older' && open.problem.mayAccept;

  async function unlock(acceptOlder: boolean): Promise<void> {
    if (role === '') return problems.show([{ field: 'role', text: whoMissing }]);
    if (passphrase === '') return problems.show([{ field: 'passphrase', text: passphraseMissing }]);
    if (sheet?.trim() === '') return problems.show([{ field: 'sheet', text: restrictedSheetMissing }]);
    const answer = await open.ask({ role, passphrase, acceptOlder, restrictedSheet: sheet });
    if (answer.ok) return welcomeBack(answer.value);
    const { problem } = answer;
    if ('waitSeconds' in problem) wait(problem.waitSeconds);
    if (problem.code === 'restricted-sheet-needed') setSheet('');
    if (problem.code === 'wrong-passphrase' && vault.roles.length > 1)
      return problems.show([{ field: 'passphrase', text: `${sentence(problem)} ${words.unlock.triedAs[role]}` }]);
    problems.refused(problem, sheet !== null && 'compartment' in problem ? 'sheet' : 'passphrase');
  }

  // whoever comes back types at once, and again after a wrong passphrase: the box says what was wrong with it
  useEffect(() => {
    if (attempt >= 0 && isOfBox) document.getElementById(box)?.focus();
  }, [attempt, isOfBox, box]);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void unlock(false);
  }

  return (
    <>
      <PageHeader title={title(vault.schoolName)} help={help} />
      <ProseWidth>
        <ErrorSummary {...problems.summary} />
        {vault.isKeyFileDamaged && (
          <Notice kind="warn" title={words.unlock.keyFile.title}>
            {words.unlock.keyFile.text}
          </Notice>
        )}
        <Card>
          <PassphraseForm onSubmit={onSubmit}>
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
              {sheet !== null && (
                <TextField
                  {...problems.at('sheet')}
                  label={words.unlock.restrictedSheet}
                  hint={words.unlock.recover.sheetHint}
                  value={sheet}
                  onChange={setSheet}
                  autoComplete="off"
                  spellCheck={false}
                />
              )}
              <div>
                <Button type="submit" look="main" busy={open.busy} disabled={left > 0}>
                  {left > 0 ? waiting(left) : action}
                </Button>
              </div>
              {mayAccept && <AcceptOlder busy={open.busy} onAccept={() => void unlock(true)} />}
              <TextLink to={href('recover')}>{forgotten}</TextLink>
              <TextLink to={href('restore')}>{words.restore.link}</TextLink>
            </Stack>
          </PassphraseForm>
        </Card>
      </ProseWidth>
    </>
  );
}

/** Who is offered first: the business manager, who comes every day. */
function usualAmong(roles: readonly Role[]): Role | '' {
  return roles.includes('manager') ? 'manager' : (roles[0] ?? '');
}

/** What the opening found that somebody should know, and the way to sheets that have just been made. */
function welcomeBack(opened: Output<'vault.open'>): void {
  const { failedAttempts, isKeyFileMended, clockDoubt, newHere, hasNewSheets } = opened;
  const { failed, keyFile, clock } = words.unlock;
  if (failedAttempts > 0) toast({ text: failed(failedAttempts) });
  if (isKeyFileMended) toast({ text: keyFile.mended });
  if (clockDoubt !== null)
    toast({ text: clock(shortDay(clockDoubt.today, lang), shortDay(clockDoubt.lastUsed, lang)) });
  tellNewHere(newHere);
  if (hasNewSheets) go('setUpPart', { part: 'recovery' });
}
