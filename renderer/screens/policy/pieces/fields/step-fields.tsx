import { type StepMeaning, stepMeaning, waitsFor } from '#domain/policy/steps.ts';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { AboutField } from '#renderer/screens/policy/pieces/about-field.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { CheckBox, Choice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';

const says = words.policyFields;

type Meaning = StepMeaning | '';
const meanings: readonly Meaning[] = ['', ...stepMeaning.options];

/** What a step is called and whom it waits for; which steps there are follows from the deadlines and the forms. */
export function StepFields({ value, change, at, policy }: PieceFieldsProps<'step'>) {
  return (
    <Stack>
      <SaidField
        {...at('label.en')}
        label={says.stepDone}
        value={value.label}
        onChange={(label) => change({ ...value, label })}
        welsh={isWelsh(policy)}
      />
      <SaidField
        {...at('task.en')}
        label={says.stepTask}
        hint={says.stepTaskHint}
        value={value.task ?? { en: '' }}
        onChange={(task) => change({ ...value, task: task.en === '' && task.cy === undefined ? undefined : task })}
        welsh={isWelsh(policy)}
      />
      <Choice
        {...at('waitsFor')}
        label={says.waitsFor}
        options={waitsFor.options.map((who) => ({ value: who, label: policyLabels.waitsFor[who] }))}
        value={value.waitsFor}
        onChange={(who) => change({ ...value, waitsFor: who })}
      />
      <AboutField value={value} change={change} at={at} />
      <Choice<Meaning>
        {...at('means')}
        label={says.means}
        hint={says.meansHint}
        options={meanings.map((meaning) => ({ value: meaning, label: says.meanings[meaning] }))}
        value={value.means ?? ''}
        onChange={(meaning) => change({ ...value, means: meaning === '' ? undefined : meaning })}
      />
      <CheckBox
        label={says.optional}
        checked={value.optional}
        onChange={(optional) => change({ ...value, optional })}
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}
