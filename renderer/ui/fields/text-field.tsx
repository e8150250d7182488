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
  /** What Enter does in it; where it is left out, Enter does what the dialog or the form round it does. */
  onEnter?: () => void;
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
    onEnter,
  } = props;
  return (
    <TextInput
      {...wrapped(props)}
      className={`field-${width}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={() => onFocus?.()}
      onBlur={() => onBlur?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !onEnter) return;
        event.preventDefault();
        onEnter();
      }}
      inputMode={inputMode}
      spellCheck={spellCheck}
      autoComplete={autoComplete}
    />
  );
}
