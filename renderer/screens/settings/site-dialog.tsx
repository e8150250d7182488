import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { CheckBox, FormDialog, Notice, ProseField, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** A site in the settings. */
export type SiteRow = Output<'sites.list'>['sites'][number];

interface SiteDialogProps {
  edited: SiteRow | 'new';
  sites: readonly SiteRow[];
  onClose: () => void;
}

const says = words.sites;

/** What a site is called, where it is, and whether its papers carry that. */
export function SiteDialog({ edited, sites, onClose }: SiteDialogProps) {
  const before = edited === 'new' ? null : edited;
  const [typed, setTyped] = useState(() => ({
    name: before?.name ?? '',
    welshName: before?.described?.welshName ?? '',
    address: before?.described?.address ?? '',
    hasLetterhead: before?.described?.hasLetterhead ?? edited === 'new',
  }));
  const save = useWrite('sites.save');
  const done = useDone();
  const problems = useFormProblems('site', ['name'] as const);
  const other = before && sites.find(({ name }) => name === typed.name.trim() && name !== before.name);

  async function keep(): Promise<void> {
    const missing = typed.name.trim() === '' ? [{ field: 'name' as const, text: says.missingName }] : [];
    if (problems.found(missing)) return;
    const answer = await save.ask({ was: before?.name ?? null, ...typed });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(says.saved(typed.name), answer.value);
  }

  return (
    <FormDialog
      title={before ? says.dialogEdit(before.name) : says.dialogNew}
      action={says.save}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <TextField
        {...problems.at('name')}
        label={says.name}
        hint={says.nameHint}
        spellCheck={false}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      {before && other && <Notice kind="warn">{says.merging(before.people, other.name)}</Notice>}
      <TextField
        label={says.welshName}
        optional
        spellCheck={false}
        value={typed.welshName}
        onChange={(welshName) => setTyped({ ...typed, welshName })}
      />
      <ProseField
        label={says.address}
        hint={says.addressHint}
        optional
        lines={3}
        limit={300}
        value={typed.address}
        onChange={(address) => setTyped({ ...typed, address })}
      />
      <CheckBox
        label={says.hasLetterhead}
        hint={says.letterheadHint}
        checked={typed.hasLetterhead}
        onChange={(hasLetterhead) => setTyped({ ...typed, hasLetterhead })}
      />
    </FormDialog>
  );
}
