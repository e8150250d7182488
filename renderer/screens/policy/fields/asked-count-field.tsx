import type { Policy } from '#domain/policy/policy.ts';
import type { OrAsked } from '#domain/policy/values.ts';
import type { ValueFieldProps } from '#renderer/school/policy/value-field.ts';
import { AskedField } from './asked-field.tsx';
import { CountField } from './count-field.tsx';

interface Props extends ValueFieldProps<OrAsked<number>> {
  policy: Policy;
  /** What the policy says in the school's place at first. */
  first: number;
}

/** A whole number, which the policy may leave to the school. */
export function AskedCountField({ policy, first, value, onChange, ...field }: Props) {
  return (
    <AskedField policy={policy} value={value} first={first} onChange={onChange}>
      {(count) => <CountField {...field} value={count} onChange={onChange} />}
    </AskedField>
  );
}
