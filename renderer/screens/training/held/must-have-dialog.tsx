import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { CheckBox, Choice, FieldSet, FormDialog, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { MustHaveLine } from './held.ts';

const fields = ['name', 'whom', 'months', 'checkedOn'] as const;
const says = words.trainingHeld.mustHaves;
const MOST_MONTHS = 120;

function typedOf(edited: MustHaveLine | 'new') {
  if (edited === 'new')
    return { name: '', whom: 'all' as const, groups: [], months: '12', source: '', checkedOn: '', isLeftOut: false };
  const { whom, months, checkedOn, name, source, isLeftOut } = edited;
  return {
    name,
    source,
    isLeftOut,
    whom: typeof whom === 'string' ? whom : ('some' as const),
    groups: typeof whom === 'string' ? [] : whom,
    months: months === null ? '' : String(months),
    checkedOn: checkedOn ?? '',
  };
}

/** The school's own line: what is asked, of whom, how often, by which source, and when somebody looked it up. */
export function MustHaveDialog({ edited, onClose }: { edited: MustHaveLine | 'new'; onClose: () => void }) {
  const [typed, setTyped] = useState<Omit<ReturnType<typeof typedOf>, 'whom'> & { whom: 'all' | 'named' | 'some' }>(
    () => typedOf(edited),
  );
  const save = useWrite('mustHaves.save');
  const done = useDone();
  const problems = useFormProblems('must-have', fields);

  async function keep(): Promise<void> {
    const { whom, groups, checkedOn, ...rest } = typed;
    const months = typed.months.trim() === '' ? null : Number(typed.months);
    const isMonths = months === null || (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS);
    const missing = [
      ...(typed.name.trim() === '' ? [{ field: 'name' as const, text: says.missingName }] : []),
      ...(whom === 'some' && groups.length === 0 ? [{ field: 'whom' as const, text: says.missingGroups }] : []),
      ...(isMonths ? [] : [{ field: 'months' as const, text: says.wrongMonths }]),
      ...(checkedOn === '' || isDay(checkedOn) ? [] : [{ field: 'checkedOn' as const, text: words.kit.date.wrong }]),
    ];
    if (problems.found(missing)) return;
    const answer = await save.ask({
      ...rest,
      id: edited === 'new' ? null : edited.id,
      whom: whom === 'some' ? groups : whom,
      months,
      checkedOn: isDay(checkedOn) ? checkedOn : null,
    });
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
