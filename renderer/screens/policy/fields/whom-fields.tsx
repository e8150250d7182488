import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { At } from './field-places.ts';
import { TicksField } from './ticks-field.tsx';

const says = words.policyFields;

interface Limited {
  groups?: StaffGroupId[] | undefined;
  periods?: string[] | undefined;
}

interface Props<Value extends Limited> {
  value: Value;
  change: (value: Value) => void;
  at: At;
  policy: Policy;
}

/** The groups that something is for; at least one is ticked. */
export function NamedGroupsField<Value extends { groups: StaffGroupId[] }>({
  value,
  change,
  at,
  policy,
}: Props<Value>) {
  return (
    <TicksField
      {...at('groups')}
      label={says.groups}
      options={groupOptions(policy)}
      value={value.groups}
      onChange={(groups) => change({ ...value, groups })}
    />
  );
}

/** Whom a rule is about; where nobody is ticked it is about everybody. */
export function GroupsField<Value extends Limited>({ value, change, at, policy }: Props<Value>) {
  return (
    <TicksField
      {...at('groups')}
      label={says.groups}
      hint={says.everybody}
      options={groupOptions(policy)}
      value={value.groups ?? []}
      onChange={(groups) => change({ ...value, groups: groups.length === 0 ? undefined : groups })}
    />
  );
}

/** In which periods a rule holds; where none is ticked it holds in all. Asked only where there are several. */
export function PeriodsField<Value extends Limited>({ value, change, at, policy }: Props<Value>) {
  if (policy.periods.length < 2) return null;
  return (
    <TicksField
      {...at('periods')}
      label={says.periods}
      hint={says.allPeriods}
      options={policy.periods.map(({ id, label }) => ({ value: id, label: inWindow(label) }))}
      value={value.periods ?? []}
      onChange={(periods) => change({ ...value, periods: periods.length === 0 ? undefined : periods })}
    />
  );
}

interface ClauseProps<Value> {
  value: Value;
  change: (value: Value) => void;
  at: At;
}

/** Where in the school's own papers the rule stands. */
export function ClauseField<Value extends { clause: string }>({ value, change, at }: ClauseProps<Value>) {
  return (
    <TextField
      {...at('clause')}
      label={says.clause}
      hint={says.clauseHint}
      width="middle"
      value={value.clause === 'unsaid' ? '' : value.clause}
      onChange={(clause) => change({ ...value, clause })}
    />
  );
}

/** The staff groups that the policy speaks of, in its words. */
function groupOptions({ groups }: Policy): { value: StaffGroupId; label: string }[] {
  return groups.map(({ id, label }) => ({ value: id, label: inWindow(label) }));
}
