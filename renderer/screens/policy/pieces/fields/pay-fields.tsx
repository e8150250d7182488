import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { ClauseField, GroupsField } from '#renderer/screens/policy/fields/whom-fields.tsx';
import type { PieceFieldsProps } from '#renderer/screens/policy/pieces/piece-fields.ts';
import { isWelsh } from '#renderer/screens/policy/pieces/welsh.ts';
import { CheckBox, Choice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.policyFields;

type Pay = Exclude<PieceValues['pay'], 'unsaid'>;
const firstPay: Pay = { recommended: 'always', to: 'unsaid', noProgression: true, appeal: false, clause: '' };

/** Who gets a recommendation on pay, and who decides it. By when stands among the deadlines. */
export function PayFields({ value, change, at, policy }: PieceFieldsProps<'pay'>) {
  const kinds = Object.keys(says.recommendations) as Pay['recommended'][]; // the keys of the table itself
  return (
    <Stack>
      <CheckBox
        label={says.hasPay}
        checked={value !== 'unsaid'}
        onChange={(isSaid) => change(isSaid ? firstPay : 'unsaid')}
      />
      {value !== 'unsaid' && (
        <>
          <Choice
            {...at('recommended')}
            label={says.recommendation}
            options={kinds.map((kind) => ({ value: kind, label: says.recommendations[kind] }))}
            value={value.recommended}
            onChange={(recommended) => change({ ...value, recommended })}
          />
          <GroupsField value={value} change={change} at={at} policy={policy} />
          <CheckBox
            label={says.hasDecider}
            checked={value.to !== 'unsaid'}
            onChange={(isSaid) => change({ ...value, to: isSaid ? { en: '' } : 'unsaid' })}
          />
          {value.to !== 'unsaid' && (
            <SaidField
              {...at('to.en')}
              label={says.decider}
              value={value.to}
              onChange={(to) => change({ ...value, to })}
              welsh={isWelsh(policy)}
            />
          )}
          <CheckBox
            label={says.noProgression}
            checked={value.noProgression}
            onChange={(noProgression) => change({ ...value, noProgression })}
          />
          <CheckBox label={says.payAppeal} checked={value.appeal} onChange={(appeal) => change({ ...value, appeal })} />
          <ClauseField value={value} change={change} at={at} />
        </>
      )}
    </Stack>
  );
}
