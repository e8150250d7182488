import type { PhaseId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule, StepId } from '#domain/policy/steps.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { BoundField } from '#renderer/screens/policy/fields/bound-field.tsx';
import { DaysFields } from '#renderer/screens/policy/fields/days-fields.tsx';
import type { At } from '#renderer/screens/policy/fields/field-places.ts';
import { ClauseField, GroupsField, PeriodsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import type { PieceFieldsProps } from './piece-fields.ts';

const says = words.policyFields;
type When = DeadlineRule['when'];

export function DeadlineFields({ value, change, at, policy }: PieceFieldsProps<'deadline'>) {
  const kinds = Object.keys(says.whens) as When['kind'][]; // the keys of the table itself
  return (
    <Stack>
      <Choice
        {...at('step')}
        label={says.step}
        options={stepOptions(policy)}
        value={value.step}
        onChange={(step) => change({ ...value, step })}
      />
      <Choice
        {...at('when')}
        label={says.when}
        options={kinds.map((kind) => ({ value: kind, label: says.whens[kind] }))}
        value={value.when.kind}
        onChange={(kind) => change({ ...value, when: firstOf(kind, policy) })}
      />
      <WhenFields when={value.when} change={(when) => change({ ...value, when })} at={at} policy={policy} />
      <RadioGroup
        {...at('joiners')}
        label={says.joiners}
        options={(['own-day', 'none'] as const).map((answer) => ({
          value: answer,
          label: says.joinersAnswers[answer],
        }))}
        value={value.joiners}
        onChange={(joiners) => change({ ...value, joiners })}
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <PeriodsField value={value} change={change} at={at} policy={policy} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

interface WhenProps {
  when: When;
  change: (when: When) => void;
  at: At;
  policy: Policy;
}

function WhenFields({ when, change, at, policy }: WhenProps) {
  if (when.kind === 'by') {
    return (
      <BoundField
        label={says.whens.by}
        policy={policy}
        at={at}
        place="when.day"
        value={when.day}
        onChange={(day) => change({ kind: 'by', day })}
      />
    );
  }
  if (when.kind === 'window') {
    return (
      <PhaseChoice
        label={says.phase}
        policy={policy}
        value={when.phase}
        onChange={(phase) => change({ ...when, phase })}
      />
    );
  }
  return (
    <Stack>
      <DaysFields
        policy={policy}
        at={at}
        under="when."
        amount={when.amount}
        unit={when.unit}
        onChange={(days) => change({ ...when, ...days })}
      />
      {when.kind === 'after' ? (
        <Choice
          {...at('when.step')}
          label={says.sinceStep}
          options={stepOptions(policy)}
          value={when.step}
          onChange={(step) => change({ ...when, step })}
        />
      ) : (
        <PhaseChoice
          label={says.meeting}
          policy={policy}
          value={when.phase}
          onChange={(phase) => change({ ...when, phase })}
        />
      )}
    </Stack>
  );
}

interface PhaseProps {
  label: string;
  policy: Policy;
  value: PhaseId;
  onChange: (phase: PhaseId) => void;
}

function PhaseChoice({ label, policy, value, onChange }: PhaseProps) {
  const options = policy.phases.map((phase) => ({ value: phase.id, label: inLanguage(phase.label, 'en') }));
  return <Choice label={label} width="middle" options={options} value={value} onChange={onChange} />;
}

function stepOptions({ steps }: Policy): { value: StepId; label: string }[] {
  return steps.map(({ id, label }) => ({ value: id, label: inLanguage(label, 'en') }));
}

/** How a deadline begins that is counted in another way. */
function firstOf(kind: When['kind'], { steps, phases }: Policy): When {
  const phase = phases[0]?.id ?? 'annual';
  const days = { amount: 5, unit: 'working' } as const;
  const kinds: Record<When['kind'], When> = {
    after: { kind: 'after', step: steps[0]?.id ?? 'meeting', ...days },
    before: { kind: 'before', phase, ...days },
    by: { kind: 'by', day: { on: { month: 10, dayOfMonth: 31, year: 0 } } },
    window: { kind: 'window', phase },
  };
  return kinds[kind];
}
