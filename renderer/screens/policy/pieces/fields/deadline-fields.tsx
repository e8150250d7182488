import type { ReactNode } from 'react';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { When, WhenKind, WhenOf } from '#domain/policy/when.ts';
import { BoundField } from '#renderer/screens/policy/fields/bound-field.tsx';
import { DaysFields } from '#renderer/screens/policy/fields/days-fields.tsx';
import type { At } from '#renderer/screens/policy/fields/field-places.ts';
import { ClauseField, GroupsField, PeriodsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { AboutField } from '#renderer/screens/policy/pieces/about-field.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { StepChoice } from '#renderer/screens/policy/pieces/step-choice.tsx';
import { Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

const says = words.policyFields;

export function DeadlineFields({ value, change, at, policy }: PieceFieldsProps<'deadline'>) {
  const kinds = Object.keys(says.whens) as When['kind'][]; // the keys of the table itself
  return (
    <Stack>
      <AboutField value={value} change={change} at={at} />
      <StepChoice
        {...at('step')}
        label={says.step}
        policy={policy}
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

interface WhenProps<Of extends When> {
  when: Of;
  change: (when: Of) => void;
  at: At;
  policy: Policy;
}

/** The boxes of each kind of anchor. */
const whenFields: { [Kind in WhenKind]: (props: WhenProps<WhenOf<Kind>>) => ReactNode } = {
  after: (props) => (
    <Counted {...props}>
      <StepChoice
        {...props.at('when.step')}
        label={says.sinceStep}
        policy={props.policy}
        value={props.when.step}
        onChange={(step) => props.change({ ...props.when, step })}
      />
    </Counted>
  ),
  before: (props) => (
    <Counted {...props}>
      <PhaseOf {...props} label={says.meeting} />
    </Counted>
  ),
  by: ({ when, change, at, policy }) => (
    <BoundField
      label={says.whens.by}
      policy={policy}
      at={at}
      place="when.day"
      value={when.day}
      onChange={(day) => change({ ...when, day })}
    />
  ),
  window: (props) => <PhaseOf {...props} label={says.phase} />,
};

function WhenFields(props: WhenProps<When>) {
  const fields = whenFields[props.when.kind] as (props: WhenProps<When>) => ReactNode; // the boxes of its own kind
  return fields(props);
}

/** How many of which days, and from what. */
function Counted<Of extends WhenOf<'after' | 'before'>>({
  when,
  change,
  at,
  policy,
  children,
}: WhenProps<Of> & { children: ReactNode }) {
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
      {children}
    </Stack>
  );
}

function PhaseOf<Of extends WhenOf<'before' | 'window'>>({
  when,
  change,
  policy,
  label,
}: WhenProps<Of> & { label: string }) {
  return (
    <PhaseChoice label={label} policy={policy} value={when.phase} onChange={(phase) => change({ ...when, phase })} />
  );
}

interface PhaseProps {
  label: string;
  policy: Policy;
  value: PhaseId;
  onChange: (phase: PhaseId) => void;
}

function PhaseChoice({ label, policy, value, onChange }: PhaseProps) {
  const options = policy.phases.map((phase) => ({ value: phase.id, label: inWindow(phase.label) }));
  return <Choice label={label} width="middle" options={options} value={value} onChange={onChange} />;
}

/** How a deadline begins that is counted in another way. */
function firstOf(kind: When['kind'], { steps, phases }: Policy): When {
  const phase = phases[0]?.id ?? '';
  const days = { amount: 5, unit: 'working' } as const;
  const kinds: Record<When['kind'], When> = {
    after: { kind: 'after', step: steps[0]?.id ?? '', ...days },
    before: { kind: 'before', phase, ...days },
    by: { kind: 'by', day: { on: { month: 10, dayOfMonth: 31, year: 0 } } },
    window: { kind: 'window', phase },
  };
  return kinds[kind];
}
