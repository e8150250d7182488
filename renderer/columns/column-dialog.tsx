import { useState } from 'react';
import { choicesIn, type OwnColumnKind, type OwnColumnList, ownColumnKind } from '#domain/own-columns/own-column.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { ActionDialog, Button, Choice, FormDialog, ProseField, Refused, Row, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OwnColumnRow } from './own-rows.ts';

interface ColumnDialogProps {
  list: OwnColumnList;
  edited: OwnColumnRow | 'new';
  onClose: () => void;
}

const says = words.columns;

/** What a column of the school's own is called and what stands in it; it is removed here, too. */
export function ColumnDialog({ list, edited, onClose }: ColumnDialogProps) {
  const before = edited === 'new' ? null : edited;
  const [typed, setTyped] = useState<{ name: string; kind: OwnColumnKind; choices: string }>(() => ({
    name: before?.name ?? '',
    kind: before?.kind ?? 'text',
    choices: before?.choices.join('\n') ?? '',
  }));
  const [removes, setRemoves] = useState(false);
  const save = useWrite('ownColumns.save');
  const done = useDone();
  const problems = useFormProblems('column', ['name', 'kind', 'choices'] as const);

  async function keep(): Promise<void> {
    const choices = typed.kind === 'choice' ? choicesIn(typed.choices) : [];
    const missing = [
      ...(typed.name.trim() === '' ? [{ field: 'name' as const, text: says.missingName }] : []),
      ...(typed.kind === 'choice' && choices.length === 0
        ? [{ field: 'choices' as const, text: says.missingChoices }]
        : []),
    ];
    if (problems.found(missing)) return;
    const answer = await save.ask({ columnId: before?.id ?? null, list, name: typed.name, kind: typed.kind, choices });
    if (!answer.ok) return problems.refused(answer.problem, 'name');
    onClose();
    const text = before ? says.saved(typed.name) : says.added(typed.name);
    done(text, answer.value);
  }

  if (before && removes) return <RemoveDialog column={before} onClose={onClose} />;
  return (
    <FormDialog
      title={before ? says.title(before.name) : says.titleNew}
      action={says.save}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <TextField
        {...problems.at('name')}
        label={says.name}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <Choice
        {...problems.at('kind')}
        label={says.kind}
        width="middle"
        {...(before && before.filled > 0 && { hint: says.kindHint })}
        options={ownColumnKind.options.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
        value={typed.kind}
        onChange={(kind) => setTyped({ ...typed, kind })}
      />
      {typed.kind === 'choice' && (
        <ProseField
          {...problems.at('choices')}
          label={says.choices}
          hint={says.choicesHint}
          lines={5}
          value={typed.choices}
          onChange={(choices) => setTyped({ ...typed, choices })}
        />
      )}
      {before && (
        <Row>
          <Button look="quiet" onClick={() => setRemoves(true)}>
            {says.remove}
          </Button>
        </Row>
      )}
    </FormDialog>
  );
}

/** Says how much goes with a column before it is removed. */
function RemoveDialog({ column, onClose }: { column: OwnColumnRow; onClose: () => void }) {
  const remove = useWrite('ownColumns.remove');
  const done = useDone();

  async function takeAway(): Promise<void> {
    const answer = await remove.ask({ columnId: column.id });
    if (!answer.ok) return;
    onClose();
    done(says.removed(column.name), answer.value);
  }

  return (
    <ActionDialog
      open
      title={says.removeTitle(column.name)}
      action={says.removeAction}
      danger
      busy={remove.busy}
      onDo={() => void takeAway()}
      onClose={onClose}
    >
      <Refused problem={remove.problem} />
      <p>{says.removeText(column.filled)}</p>
    </ActionDialog>
  );
}
