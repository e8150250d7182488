import { type FormEvent, useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import type { Refusal } from '#contract/window.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { type FormProblem, useFormProblems } from '#renderer/asking/form-problems.ts';
import { passphraseAt, useNewPassphrase } from '#renderer/people/new-passphrase.tsx';
import { go } from '#renderer/places/address.ts';
import { toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** A backup that can be opened, as it is listed. */
export type Backup = Extract<Output<'restore.found'>['backups'][number], { isReadable: true }>;
/** With what a backup is opened. */
export type Way = 'passphrase' | 'sheets';

const fields = ['role', 'opens', 'general', 'restricted', 'passphrase', 'again'] as const;
type Field = (typeof fields)[number];

/** The box of the sheet that was refused, of whoever needs two. */
function sheetAt(problem: Refusal): Compartment | undefined {
  return 'compartment' in problem ? problem.compartment : undefined;
}

/** What is typed to open one backup, what was found in it, and the two steps: to look at it, and to restore it. */
export function useOpenBackup(backup: Backup) {
  const [role, setRole] = useState<Role | ''>(backup.roles.length === 1 ? (backup.roles[0] ?? '') : '');
  const [way, setWay] = useState<Way>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [keys, setKeys] = useState<Record<Compartment, string>>({ general: '', restricted: '' });
  const next = useNewPassphrase();
  const look = useWrite('restore.look');
  const apply = useWrite('restore.apply');
  const [seen, setSeen] = useState<Output<'restore.look'>>();
  const problems = useFormProblems<Field>('restore', fields);
  const { whoMissing, passphraseMissing } = words.restore.key;
  const { sheetMissing } = words.unlock.recover;
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

  /** Another value in a box: what was found holds for it no longer. */
  const changed =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      setSeen(undefined);
      set(value);
    };

  return {
    problems,
    seen,
    asked,
    next,
    role: { value: role, change: changed(setRole) },
    way: { value: way, change: changed(setWay) },
    passphrase: { value: passphrase, change: changed(setPassphrase) },
    keys: {
      value: keys,
      change: (compartment: Compartment, typed: string) => changed(setKeys)({ ...keys, [compartment]: typed }),
    },
    look: { busy: look.busy, send: onLook },
    apply: { busy: apply.busy, send: onApply },
  };
}
