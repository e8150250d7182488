import { NativeSelect } from '@mantine/core';
import { type FieldProps, wrapped } from './field-props.ts';
import './fields.css';

/** One of the answers that may be chosen. */
export interface Option<Value extends string> {
  value: Value;
  label: string;
}

export interface ChoiceProps<Value extends string> extends FieldProps {
  value: Value;
  onChange: (value: Value) => void;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  options: readonly Option<Value>[];
  width?: 'short' | 'middle' | 'full';
}

/** One answer out of a list, in the computer's own list box. For 'none', give an option whose value is ''. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { value, onChange, onFocus, onBlur, options, width = 'full' } = props;
  return (
    <NativeSelect
      {...wrapped(props)}
      className={`field-${width}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)} // only the options can be chosen
      onFocus={() => onFocus?.()}
      onBlur={() => onBlur?.()}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
    />
  );
}
