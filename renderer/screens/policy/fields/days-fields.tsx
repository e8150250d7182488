import { type DayUnit, dayUnit } from '#domain/days/day-unit.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { OrAsked } from '#domain/policy/values.ts';
import { Choice, Row } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';
import { AskedCountField } from './asked-count-field.tsx';
import { AskedField } from './asked-field.tsx';
import type { At } from './field-places.ts';

const says = words.policyFields;

interface Props {
  policy: Policy;
  at: At;
  /** The place of the amount and the unit: 'when.' where they stand below it. */
  under: string;
  amount: OrAsked<number>;
  unit: OrAsked<DayUnit>;
  onChange: (days: { amount: OrAsked<number>; unit: OrAsked<DayUnit> }) => void;
}

/** So many days, school days or weeks, either of them left to the school where the policy does. */
export function DaysFields({ policy, at, under, amount, unit, onChange }: Props) {
  return (
    <Row>
      <div>
        <AskedCountField
          {...at(`${under}amount`)}
          label={says.amount}
          policy={policy}
          first={5}
          value={amount}
          onChange={(next) => onChange({ amount: next, unit })}
        />
      </div>
      <div>
        <AskedField policy={policy} value={unit} first="working" onChange={(next) => onChange({ amount, unit: next })}>
          {(of) => <UnitField value={of} onChange={(next) => onChange({ amount, unit: next })} />}
        </AskedField>
      </div>
    </Row>
  );
}

/** Which days are counted. */
export function UnitField({ value, onChange }: { value: DayUnit; onChange: (value: DayUnit) => void }) {
  return (
    <Choice
      label={says.unit}
      width="short"
      options={dayUnit.options.map((unit) => ({ value: unit, label: policyLabels.units[unit] }))}
      value={value}
      onChange={onChange}
    />
  );
}
