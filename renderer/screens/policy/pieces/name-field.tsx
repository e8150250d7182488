import type { Policy } from '#domain/policy/policy.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { At } from '#renderer/screens/policy/fields/field-places.ts';
import { SaidField } from '#renderer/screens/policy/fields/said-field.tsx';
import { words } from '#renderer/words/index.ts';
import { isWelsh } from './welsh.ts';

interface NameFieldProps<Value> {
  value: Value;
  change: (value: Value) => void;
  at: At;
  policy: Policy;
}

/** What a piece of the policy is called. */
export function NameField<Value extends { label: Bilingual }>({ value, change, at, policy }: NameFieldProps<Value>) {
  return (
    <SaidField
      {...at('label.en')}
      label={words.policyFields.name}
      value={value.label}
      onChange={(label) => change({ ...value, label })}
      welsh={isWelsh(policy)}
    />
  );
}
