import { scopeRuleId, staffGroupId } from '#domain/policy/groups.ts';
import { AskedCountField } from '#renderer/screens/policy/fields/asked-count-field.tsx';
import { AskedField } from '#renderer/screens/policy/fields/asked-field.tsx';
import { UnitField } from '#renderer/screens/policy/fields/days-fields.tsx';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import { NameField } from '#renderer/screens/policy/pieces/name-field.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { CheckBox, Choice, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';

const says = words.policyFields;

export function TitleFields({ value, change, at, policy }: PieceFieldsProps<'title'>) {
  return <SaidField {...at('en')} label={says.title} value={value} onChange={change} welsh={isWelsh(policy)} />;
}

export function TermFields({ value, change, at, policy }: PieceFieldsProps<'term'>) {
  const welsh = isWelsh(policy);
  return (
    <Stack>
      <SaidField
        {...at('one.en')}
        label={says.one}
        value={value.one}
        onChange={(one) => change({ ...value, one })}
        welsh={welsh}
      />
      <SaidField
        {...at('many.en')}
        label={says.many}
        value={value.many}
        onChange={(many) => change({ ...value, many })}
        welsh={welsh}
      />
    </Stack>
  );
}

export function GroupFields({ value, change, at, policy, isNew }: PieceFieldsProps<'group'>) {
  const taken = policy.groups.map(({ id }) => id);
  const free = staffGroupId.options.filter((id) => id === value.id || !taken.includes(id));
  return (
    <Stack>
      {isNew && (
        <Choice
          {...at('id')}
          label={says.group}
          options={free.map((id) => ({ value: id, label: policyLabels.groups[id] }))}
          value={value.id}
          onChange={(id) => change({ ...value, id, label: { en: policyLabels.groups[id] } })}
        />
      )}
      <NameField value={value} change={change} at={at} policy={policy} />
      <CheckBox label={says.covered} checked={value.covered} onChange={(covered) => change({ ...value, covered })} />
      <AskedField
        policy={policy}
        value={value.period ?? ''}
        first=""
        onChange={(period) => change({ ...value, period: period === '' ? undefined : period })}
      >
        {(period) => (
          <Choice
            {...at('period')}
            label={says.period}
            hint={says.periodHint}
            options={[
              { value: '', label: says.noPeriod },
              ...policy.periods.map(({ id, label }) => ({ value: id, label: inWindow(label) })),
            ]}
            value={period}
            onChange={(chosen) => change({ ...value, period: chosen === '' ? undefined : chosen })}
          />
        )}
      </AskedField>
    </Stack>
  );
}

export function ScopeFields({ value, change, at, policy, isNew }: PieceFieldsProps<'scope'>) {
  return (
    <Stack>
      {isNew && (
        <Choice
          {...at('rule')}
          label={says.rule}
          options={scopeRuleId.options.map((rule) => ({ value: rule, label: policyLabels.scope[rule] }))}
          value={value.rule}
          onChange={(rule) => change({ ...value, rule })}
        />
      )}
      <SaidField
        {...at('reason.en')}
        label={says.reason}
        value={value.reason}
        onChange={(reason) => change({ ...value, reason })}
        welsh={isWelsh(policy)}
      />
      <GroupsField value={value} change={change} at={at} policy={policy} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

export function OwnPeriodFields({ value, change, at, policy }: PieceFieldsProps<'own-period'>) {
  return (
    <Stack>
      <AskedField
        policy={policy}
        value={value.follows}
        first="yes"
        onChange={(follows) => change({ ...value, follows })}
      >
        {(follows) => (
          <RadioGroup
            {...at('follows')}
            label={says.follows}
            options={(['yes', 'no'] as const).map((answer) => ({ value: answer, label: says.followsAnswers[answer] }))}
            value={follows}
            onChange={(answer) => change({ ...value, follows: answer })}
          />
        )}
      </AskedField>
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}

export function JoiningFields({ value, change, at, policy }: PieceFieldsProps<'joining'>) {
  return (
    <Stack>
      <AskedCountField
        {...at('within')}
        label={says.within}
        policy={policy}
        first={20}
        value={value.within}
        onChange={(within) => change({ ...value, within })}
      />
      <UnitField value={value.unit} onChange={(unit) => change({ ...value, unit })} />
      <ClauseField value={value} change={change} at={at} />
    </Stack>
  );
}
