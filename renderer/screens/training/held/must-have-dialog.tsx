import { useState } from 'react';
import { staffGroupId } from '#domain/policy/groups.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { CheckBox, Choice, FieldSet, FormDialog, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { MustHaveLine } from './held.ts';
import { draftOf, mustHaveFields, problemsIn, sentOf } from './must-have-draft.ts';

const says = words.trainingHeld.mustHaves;

/** The school's own line: what is asked, of whom, how often, by which source, and when somebody looked it up. */
export function MustHaveDialog({ edited, onClose }: { edited: MustHaveLine | 'new'; onClose: () => void }) {
  const [typed, setTyped] = useState(() => draftOf(edited));
  const save = useWrite('mustHaves.save');
  const done = useDone();
  const problems = useFormProblems('must-have', mustHaveFields);

  async function keep(): Promise<void> {
    if (problems.found(problemsIn(typed))) return;
    const answer = await save.ask({ id: edited === 'new' ? null : edited.id, ...sentOf(typed) });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(says.saved(typed.name), answer.value);
  }

  return (
    <FormDialog
      title={edited === 'new' ? says.dialogNew : says.dialogEdit(edited.name)}
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
        label={says.ofWhom}
        options={[
          { value: 'all' as const, label: says.whom.all },
          { value: 'some' as const, label: says.some },
          { value: 'named' as const, label: says.whom.named },
        ]}
        value={typed.whom}
        onChange={(whom) => setTyped({ ...typed, whom })}
      />
      {typed.whom === 'some' && (
        <FieldSet {...problems.at('whom')} legend={says.groups}>
          {staffGroupId.options.map((group) => (
            <CheckBox
              key={group}
              label={words.staff.groups[group]}
              checked={typed.groups.includes(group)}
              onChange={(isIn) =>
                setTyped({
                  ...typed,
                  groups: isIn ? [...typed.groups, group] : typed.groups.filter((one) => one !== group),
                })
              }
            />
          ))}
        </FieldSet>
      )}
      <TextField
        {...problems.at('months')}
        label={says.months}
        hint={says.monthsHint}
        width="short"
        inputMode="numeric"
        value={typed.months}
        onChange={(months) => setTyped({ ...typed, months })}
      />
      <TextField label={says.source} value={typed.source} onChange={(source) => setTyped({ ...typed, source })} />
      <UkDateField
        {...problems.at('checkedOn')}
        label={says.checkedOn}
        optional
        value={typed.checkedOn}
        onChange={(checkedOn) => setTyped({ ...typed, checkedOn })}
      />
      <CheckBox
        label={says.isLeftOut}
        checked={typed.isLeftOut}
        onChange={(isLeftOut) => setTyped({ ...typed, isLeftOut })}
      />
    </FormDialog>
  );
}
