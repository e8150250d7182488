import { Radio } from '@mantine/core';
import { useId } from 'react';
import type { Option } from './choice.tsx';
import type { FieldProps } from './field-props.ts';
import { FieldSet } from './field-set.tsx';
import './fields.css';

export interface RadioGroupProps<Value extends string> extends FieldProps {
  /** '' while nothing is chosen. */
  value: Value | '';
  onChange: (value: Value) => void;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  options: readonly (Option<Value> & { hint?: string | undefined })[];
  /** Side by side: two or three short answers in a line, or longer ones in columns. */
  inline?: boolean | 'columns';
}

/** One answer out of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { value, onChange, onFocus, onBlur, options, inline = false, disabled } = props;
  const name = useId();
  return (
    <FieldSet {...props} legend={props.label}>
      <div className={inline === 'columns' ? 'choices choices-columns' : inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            label={option.label}
            description={option.hint}
            disabled={disabled ?? false}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onFocus={() => onFocus?.()}
            onBlur={() => onBlur?.()}
          />
        ))}
      </div>
    </FieldSet>
  );
}
