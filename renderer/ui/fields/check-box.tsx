import { Checkbox } from '@mantine/core';
import { type FieldProps, wrapped } from './field-props.ts';
import './fields.css';

export interface CheckBoxProps extends FieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing that is so or not so. */
export function CheckBox(props: CheckBoxProps) {
  const { id, ...words } = wrapped(props);
  return (
    <Checkbox
      {...words}
      {...(id === undefined ? {} : { id })} // without one Mantine makes its own
      {...(props.labelHidden && { label: undefined, 'aria-label': props.label })}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
