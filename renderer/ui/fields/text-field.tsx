import { TextInput } from '@mantine/core';
import { type BoxProps, wrapped } from './field-props.ts';
import './fields.css';

export interface TextFieldProps extends BoxProps {
  /** How long the answer is likely to be. */
  width?: 'short' | 'middle' | 'full';
  inputMode?: 'text' | 'numeric' | 'email';
  /** Names and codes are not looked up in a dictionary. */
  spellCheck?: boolean;
  autoComplete?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    onFocus,
    onBlur,
    width = 'full',
    inputMode = 'text',
    spellCheck = true,
    autoComplete = 'off',
  } = props;
  return (
    <TextInput
      {...wrapped(props)}
      className={`field-${width}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={() => onFocus?.()}
      onBlur={() => onBlur?.()}
      inputMode={inputMode}
      spellCheck={spellCheck}
      autoComplete={autoComplete}
    />
  );
}
